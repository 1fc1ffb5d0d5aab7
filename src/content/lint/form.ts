/** Q15: the grammar of options gives nothing away, neither against the question nor among themselves. */

import { error, warning, type Choices, type Finding, type Rule } from './item.ts';

/** A stem or question that runs into an article lets only some options go on. */
export const endsInNoArticle: Rule = function* ({ item }) {
	for (const key of ['stem', 'leadIn'] as const) {
		if (/\b(a|an)\s*[…:.?]*$/i.test(item[key])) {
			yield error(
				'Q15',
				[key],
				'ends in an article, which gives the answer away; write a(n) or rephrase'
			);
		}
	}
};

const SEVERAL = [
	/\b(?:which|what) (?:two|three|four|five|\d)\b/i,
	/\bchoose (?:two|three|all)\b/i,
	/\b(?:which|what) (?:of these )?(?:\w+ ){0,2}(?:are|were|have)\b/i
];

/** One answer can be chosen where several are asked for: singular and plural disagree. */
export const asksForOne: Rule = function* ({ item, choices }) {
	if (!choices) return;
	for (const pattern of SEVERAL) {
		const found = pattern.exec(item.leadIn)?.[0];
		if (found === undefined) continue;
		const message = `asks for several ("${found}"), and one can be chosen; ask for one`;
		yield error('Q15', ['leadIn'], message);
		return;
	}
};

/** "Which drug is …?" is not answered by "Both drugs". */
export const agreesInNumber: Rule = function* ({ item, choices }) {
	if (!choices || !/\b(?:which|what)\b[^?]*\b(?:is|was|has|does)\b/i.test(item.leadIn)) return;
	for (const [index, { text }] of choices.all.entries()) {
		const plural = /^(?:both|these|those|several|many)\b/i.exec(text);
		if (plural) {
			const message = `is plural ("${plural[0]}") where one thing is asked for; make them agree`;
			yield error('Q15', [choices.key, index, 'text'], message);
		}
	}
};

interface Form {
	/** What the options have or lack. */
	name: string;
	has: (text: string) => boolean;
	/** A form that tells the key apart for certain, or one that may. */
	severity: Finding['severity'];
}

const FORMS: readonly Form[] = [
	{ name: 'end in a full stop', has: (text) => /\.["’”]?$/.test(text), severity: 'error' },
	{ name: 'begin with a small letter', has: (text) => /^\p{Ll}/u.test(text), severity: 'error' },
	{ name: 'stand in quotation marks', has: (text) => /^["“‘]/.test(text), severity: 'error' },
	{ name: 'begin with “to”', has: (text) => /^to\s/i.test(text), severity: 'error' },
	{
		name: 'begin with a reason',
		has: (text) => /^(?:because|since|as|so that)\s/i.test(text),
		severity: 'error'
	},
	{
		name: 'begin with a verb in -ing',
		has: (text) => /^\p{L}{3,}ing\b/u.test(text),
		severity: 'warning'
	},
	{
		name: 'give a reason',
		has: (text) => /, (?:since|because|as)\s/i.test(text),
		severity: 'warning'
	}
];

/** The key alone has a form, or alone lacks it: whoever looks at the grammar needs no knowledge. */
export const sharesItsForm: Rule = function* ({ choices }) {
	if (!choices?.best || choices.distractors.length < 2) return;
	for (const { name, has, severity } of FORMS) {
		const alone = lonely(choices, has);
		if (alone === undefined) continue;
		const message =
			alone === 'has'
				? `only the key does: ${name}; give all options one form`
				: `all but the key ${name}; give all options one form`;
		const say = severity === 'error' ? error : warning;
		yield say('Q15', [choices.key, choices.all.indexOf(choices.best), 'text'], message);
	}
};

function lonely({ best, distractors }: Choices, has: Form['has']): 'has' | 'lacks' | undefined {
	if (!best) return undefined;
	const others = distractors.filter(({ text }) => has(text)).length;
	if (has(best.text)) return others === 0 ? 'has' : undefined;
	return others === distractors.length ? 'lacks' : undefined;
}

export const FORM: readonly Rule[] = [endsInNoArticle, asksForOne, agreesInNumber, sharesItsForm];
