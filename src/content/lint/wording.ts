/** Rules about stem, lead-in and the answer behind the options: Q03–Q05, Q17–Q21, Q28, Q29, Q31. */

import { answersOf } from '../answers.ts';
import { error, warning, type Finding, type Rule, type Subject } from './item.ts';
import { contentWords, sentences, words } from './words.ts';

const STEM_MOST = 120;
const VIGNETTE_LEAST = 15;
const SENTENCE_MOST = 20;

export const isQuestion: Rule = function* ({ item }) {
	if (!item.leadIn.endsWith('?')) {
		yield error('Q03', ['leadIn'], 'is no question; end it with a question mark');
	}
};

export const isPositive: Rule = function* ({ item }) {
	const negative = /\b(not|except|(?<!at )least|false|never)\b/i.exec(item.leadIn)?.[0];
	if (negative !== undefined) {
		yield error('Q04', ['leadIn'], `asks in the negative ("${negative}"); ask for what is right`);
	}
};

export const isFocused: Rule = function* ({ item }) {
	const pattern =
		/\b(which|what) (one )?of the following (statements? )?(is|are) (true|correct|right|false)/i;
	if (pattern.test(item.leadIn)) {
		yield error('Q05', ['leadIn'], 'asks which statement is true; ask one question with an answer');
	}
};

/** A person is more than a diagnosis or a habit. */
export const respectsPeople: Rule = function* ({ item }) {
	const label =
		/\b(?:an?|the|this|these|elderly|frail) (?:addicts?|alcoholics?|schizophrenics?|depressives?|junkies?|drug abusers?|drug users?|borderlines?|bipolars?|elderly)\b|\b(?:non-?compliant|attention[- ]seeking|hysterical|manipulative|suffers? from|committed suicide|failed suicide)\b/i;
	const found = label.exec(`${item.stem} ${item.leadIn}`)?.[0];
	if (found !== undefined) {
		yield warning(
			'Q30',
			['stem'],
			`describes by a label ("${found}"); say what the person has or does`
		);
	}
};

export const hasReference: Rule = function* ({ item }) {
	if (item.refs.length === 0) yield error('Q17', ['refs'], 'is empty; name at least one reference');
};

export const hasObjective: Rule = function* ({ item }) {
	if (item.objectives.length === 0) {
		yield error('Q18', ['objectives'], 'is empty; name the objective this item tests');
	}
};

export const asksForMore: Rule = function* ({ item, use }) {
	if (use === 'quiz' && item.bloom === 'remember' && !item.critical) {
		yield error(
			'Q19',
			['bloom'],
			'only asks to remember; ask for understanding or use, unless critical'
		);
	}
};

export const hasVignette: Rule = function* ({ item }) {
	const length = words(item.stem).length;
	const applied = ['apply', 'analyse', 'evaluate'].includes(item.bloom);
	if (applied && length < VIGNETTE_LEAST) {
		const message = `has ${length} words; an applied item needs a situation of at least ${VIGNETTE_LEAST}`;
		yield warning('Q20', ['stem'], message);
	}
	if (length > STEM_MOST) {
		yield warning('Q20', ['stem'], `has ${length} words; ${STEM_MOST} are enough`);
	}
};

export const answersCovered: Rule = function* ({ item, choices }) {
	if (!choices?.best) return;
	const key = contentWords(choices.best.text);
	if (![...contentWords(item.coverTest)].some((word) => key.has(word))) {
		yield warning('Q21', ['coverTest'], 'shares no word with the key; the two must say the same');
	}
};

export const hasNoPositions: Rule = function* (subject) {
	const pattern =
		/\b(?:(?:see|as|shown|listed|given|mentioned|described|the) (?:above|below)(?! \d)|on the (?:left|right)|options? [A-Ea-e]\b|(?:first|second|third|fourth|fifth|last) option)\b/;
	for (const { path, text } of texts(subject)) {
		const found = pattern.exec(text)?.[0];
		if (found !== undefined) {
			yield error(
				'Q28',
				path,
				`points at a place ("${found}"); options are shuffled, name the thing`
			);
		}
	}
};

export const hasNoColours: Rule = function* (subject) {
	const pattern =
		/\b(?:red|green|blue|yellow|orange|purple|violet|pink|gr[ea]y|black|white)\b(?! (?:matter|box|rats?|mice))/i;
	for (const { path, text } of texts(subject)) {
		const found = pattern.exec(text)?.[0];
		if (found !== undefined) {
			yield error('Q29', path, `relies on a colour ("${found}"); name the thing or its shape`);
		}
	}
};

export const isReadable: Rule = function* ({ item }) {
	const parts = sentences(item.stem);
	const mean = words(item.stem).length / Math.max(1, parts.length);
	if (mean > SENTENCE_MOST) {
		const message = `has ${Math.round(mean)} words a sentence; aim at ${SENTENCE_MOST} or fewer`;
		yield warning('Q31', ['stem'], message);
	}
};

/** All texts of an item that a learner reads. */
export function texts({ item }: Subject): { path: Finding['path']; text: string }[] {
	const { key, parts } = answersOf(item);
	return [
		...(['stem', 'leadIn', 'keyPoint'] as const).map((name) => ({
			path: [name],
			text: item[name]
		})),
		...(item.kind === 'chart'
			? (['rationale', 'otherwise'] as const).map((name) => ({ path: [name], text: item[name] }))
			: []),
		...(item.kind === 'match'
			? item.columns.map(({ text }, index) => ({ path: ['columns', index, 'text'], text }))
			: []),
		...(item.kind === 'numeric'
			? item.working.map((text, index) => ({ path: ['working', index], text }))
			: []),
		...ownTexts(item),
		...parts.flatMap((part, index) =>
			(['text', 'rationale', 'why'] as const).flatMap((name) => {
				const text = part[name];
				return text === undefined ? [] : [{ path: [key, index, name], text }];
			})
		)
	];
}

/** Texts of judgements, curves and cases beside those of their parts. */
function ownTexts(item: Subject['item']): { path: Finding['path']; text: string }[] {
	switch (item.kind) {
		case 'judgement':
			return [
				{ path: ['hypothesis'], text: item.hypothesis },
				{ path: ['newInformation'], text: item.newInformation },
				{ path: ['judgement', 'why'], text: item.judgement.why }
			];
		case 'curve':
			return [
				...(['label', 'unit'] as const).map((key) => ({ path: ['x', key], text: item.x[key] })),
				...(['label', 'low', 'high'] as const).map((key) => ({
					path: ['y', key],
					text: item.y[key]
				})),
				...item.series.map(({ label }, index) => ({
					path: ['series', index, 'label'],
					text: label
				}))
			];
		case 'case':
			return [
				{ path: ['patient'], text: item.patient },
				...item.nodes.flatMap(({ title, vitals, choices }, index) => [
					{ path: ['nodes', index, 'title'], text: title },
					...(vitals
						? (['sedation', 'dissociation'] as const).map((key) => ({
								path: ['nodes', index, 'vitals', key],
								text: vitals[key]
							}))
						: []),
					...choices.flatMap(({ text, rationale }, at) => [
						{ path: ['nodes', index, 'choices', at, 'text'], text },
						{ path: ['nodes', index, 'choices', at, 'rationale'], text: rationale }
					])
				])
			];
		default:
			return [];
	}
}

export const WORDING: readonly Rule[] = [
	isQuestion,
	isPositive,
	isFocused,
	respectsPeople,
	hasReference,
	hasObjective,
	asksForMore,
	hasVignette,
	answersCovered,
	hasNoPositions,
	hasNoColours,
	isReadable
];
