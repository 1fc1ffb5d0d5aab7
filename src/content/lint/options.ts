/** Rules about single answers, options above all: Q01, Q02, Q06–Q10, Q16, Q20. */

import { answersOf } from '../answers.ts';
import { error, warning, type Finding, type Rule } from './item.ts';
import { normalised, words } from './words.ts';

const LEAST = 3;
const MOST = 5;
const OPTION_WORDS = 18;
export const RATIONALE_WORDS = { least: 8, most: 60 };

export const hasOneKey: Rule = function* ({ choices }) {
	if (!choices) return;
	const keys = choices.all.filter(({ correct }) => correct).map(({ id }) => id);
	if (keys.length === 0) {
		const message = 'no option is marked correct; mark exactly one with correct: true';
		yield error('Q01', [choices.key], message);
	} else if (keys.length > 1) {
		const message = `options ${keys.join(' and ')} are marked correct; mark exactly one`;
		yield error('Q01', [choices.key], message);
	}
};

export const hasDistinctLetters: Rule = function* ({ item }) {
	const { key, parts } = answersOf(item);
	yield* lettersOnce(key, parts);
	if (item.kind === 'match') yield* lettersOnce('columns', item.columns);
};

function* lettersOnce(key: string, parts: readonly { id?: string }[]): Generator<Finding> {
	for (const [index, { id }] of parts.entries()) {
		if (id !== undefined && parts.findIndex((other) => other.id === id) < index) {
			yield error('Q01', [key, index, 'id'], `the letter "${id}" is used twice; give another`);
		}
	}
}

export const hasEnoughOptions: Rule = function* ({ choices }) {
	if (!choices) return;
	const count = choices.all.length;
	if (count < LEAST) {
		yield error('Q02', [choices.key], `has ${count} options; give ${LEAST} to ${MOST}`);
	} else if (count > MOST) {
		yield warning('Q02', [choices.key], `has ${count} options; ${MOST} are enough`);
	}
};

export const hasNoCombinations: Rule = function* ({ choices }) {
	if (!choices) return;
	for (const [index, { text }] of choices.all.entries()) {
		if (
			/\b(?:all|none|both|neither|any) of the (?:above|others?)\b/i.test(text) ||
			/\b[A-E] and [A-E]\b/.test(text)
		) {
			yield error(
				'Q06',
				[choices.key, index, 'text'],
				'combines other options; let each stand alone'
			);
		}
	}
};

export const hasNoAbsolutes: Rule = function* ({ choices }) {
	if (!choices) return;
	for (const [index, { text, correct }] of choices.all.entries()) {
		const found = /\b(always|never|all|only|must|completely)\b/i.exec(text)?.[0];
		if (found === undefined) continue;
		const say = correct ? warning : error;
		yield say(
			'Q07',
			[choices.key, index, 'text'],
			`is absolute ("${found}"), a cue; say it without`
		);
	}
};

export const hasNoVagueness: Rule = function* ({ choices }) {
	if (!choices) return;
	for (const [index, { text }] of choices.all.entries()) {
		const found = /\b(often|rarely|usually|sometimes|frequently|may|might)\b/i.exec(text)?.[0];
		if (found !== undefined) {
			yield warning(
				'Q08',
				[choices.key, index, 'text'],
				`is vague ("${found}"); say how many or how much`
			);
		}
	}
};

export const hasRationales: Rule = function* ({ item }) {
	const { key, parts } = answersOf(item);
	const rationales = [
		...parts.flatMap(({ rationale }, index) =>
			rationale === undefined ? [] : [{ path: [key, index, 'rationale'], rationale }]
		),
		...(item.kind === 'chart'
			? (['rationale', 'otherwise'] as const).map((name) => ({
					path: [name],
					rationale: item[name]
				}))
			: [])
	];
	const { least, most } = RATIONALE_WORDS;
	for (const { path, rationale } of rationales) {
		const count = words(rationale).length;
		if (count < least || count > most) {
			yield error('Q09', path, `has ${count} words; explain in ${least} to ${most}`);
		}
	}
};

export const namesMisconceptions: Rule = function* ({ choices }) {
	if (!choices) return;
	for (const [index, { correct, misconception }] of choices.all.entries()) {
		if (!correct && misconception === undefined) {
			const message = 'is a distractor without misconception; name the error it stands for';
			yield error('Q10', [choices.key, index], message);
		}
	}
};

export const hasDistinctOptions: Rule = function* ({ choices }) {
	if (choices) yield* distinctTexts(choices.key, 'option', choices.all);
};

/** Q16 for any list of answers. @param noun what one of them is called */
export function* distinctTexts(
	key: string,
	noun: string,
	parts: readonly { text: string }[]
): Generator<Finding> {
	for (const [index, { text }] of parts.entries()) {
		const path = [key, index, 'text'];
		const earlier = parts.slice(0, index);
		if (earlier.some((other) => normalised(other.text) === normalised(text))) {
			yield error('Q16', path, `repeats another ${noun}; give a different one`);
			continue;
		}
		const range = rangeOf(text);
		const overlapping = earlier.find((other) => {
			const before = rangeOf(other.text);
			return range && before && range.from <= before.to && before.from <= range.to;
		});
		if (overlapping) yield error('Q16', path, `overlaps "${overlapping.text}"; part the ranges`);
	}
}

export const hasShortOptions: Rule = function* ({ choices }) {
	if (!choices) return;
	for (const [index, { text }] of choices.all.entries()) {
		const count = words(text).length;
		if (count > OPTION_WORDS) {
			const message = `has ${count} words; ${OPTION_WORDS} are enough, move the rest to the stem`;
			yield warning('Q20', [choices.key, index, 'text'], message);
		}
	}
};

function rangeOf(text: string): { from: number; to: number } | undefined {
	const match = /(\d+(?:\.\d+)?)\s*(?:–|-|to)\s*(\d+(?:\.\d+)?)/.exec(text);
	return match ? { from: Number(match[1]), to: Number(match[2]) } : undefined;
}

export const OPTIONS: readonly Rule[] = [
	hasOneKey,
	hasDistinctLetters,
	hasEnoughOptions,
	hasNoCombinations,
	hasNoAbsolutes,
	hasNoVagueness,
	hasRationales,
	namesMisconceptions,
	hasDistinctOptions,
	hasShortOptions
];
