/** Rules about cues that let a test-wise learner pick the key without knowing: Q11–Q14, Q25. */

import { numbersIn } from '../prose/numbers.ts';
import { error, warning, type Rule } from './item.ts';
import { contentWords } from './words.ts';

export const keyIsNotLongest: Rule = function* ({ choices }) {
	if (!choices?.best || choices.distractors.length === 0) return;
	const path = [choices.key, choices.all.indexOf(choices.best), 'text'];
	const key = choices.best.text.length;
	const others = choices.distractors.map(({ text }) => text.length);
	const mean = meanOf(others);
	const longest = Math.max(...others);
	if (sticksOut(key, others)) {
		const message = `the key has ${key} characters, distractors ${Math.round(mean)}; even them out`;
		yield error('Q11', path, message);
	} else if (key > 1.1 * longest) {
		yield warning(
			'Q11',
			path,
			`the key is the longest by ${key - longest} characters; even them out`
		);
	} else if (key < Math.min(...others) && key < 0.6 * mean) {
		yield warning('Q11', path, `the key is much the shortest (${key} characters); even them out`);
	}
};

/** The same for every decision of a case. */
export const bestIsNotLongest: Rule = function* ({ item }) {
	if (item.kind !== 'case') return;
	for (const [index, { choices }] of item.nodes.entries()) {
		const at = choices.findIndex(({ quality }) => quality === 'best');
		const best = choices[at]?.text.length ?? 0;
		const others = choices.flatMap(({ text, quality }) => (quality === 'best' ? [] : text.length));
		if (others.length > 0 && sticksOut(best, others)) {
			const message = `the best choice has ${best} characters, others ${Math.round(meanOf(others))}; even them out`;
			yield error('Q11', ['nodes', index, 'choices', at, 'text'], message);
		}
	}
};

/** Longer than every other, by a quarter and by twelve characters of their mean. */
function sticksOut(length: number, others: readonly number[]): boolean {
	const mean = meanOf(others);
	return length > Math.max(...others) && length > 1.25 * mean && length > mean + 12;
}

function meanOf(numbers: readonly number[]): number {
	return numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
}

export const hasNoClang: Rule = function* ({ item, choices }) {
	if (!choices?.best) return;
	const asked = contentWords(`${item.stem} ${item.leadIn}`);
	const elsewhere = new Set(choices.distractors.flatMap(({ text }) => [...contentWords(text)]));
	const only = [...contentWords(choices.best.text)].filter(
		(word) => asked.has(word) && !elsewhere.has(word)
	);
	if (only.length > 0) {
		const message = `only the key repeats "${only.join('", "')}" of the stem; repeat it elsewhere or reword`;
		yield warning('Q12', [choices.key, choices.all.indexOf(choices.best), 'text'], message);
	}
};

export const doesNotConverge: Rule = function* ({ choices }) {
	if (!choices?.best) return;
	const shared = choices.all.map((option) => {
		const others = choices.all.filter((other) => other !== option);
		const theirs = others.flatMap(({ text }) => [...contentWords(text)]);
		return [...contentWords(option.text)].reduce(
			(sum, word) => sum + theirs.filter((other) => other === word).length,
			0
		);
	});
	const at = choices.all.indexOf(choices.best);
	const others = shared.filter((_, index) => index !== at);
	if ((shared[at] ?? 0) > Math.max(...others)) {
		const message = 'the key shares most words with the other options; spread them evenly';
		yield warning('Q13', [choices.key, at, 'text'], message);
	}
};

export const isInOrder: Rule = function* ({ item, choices }) {
	if (item.kind !== 'choice' || !choices) return;
	const numbers = choices.all.map(({ text }) => Number(numbersIn(text)[0]));
	const numeric = numbers.every((number) => !Number.isNaN(number));
	const ascending = numbers.every(
		(number, index) => index === 0 || (numbers[index - 1] ?? 0) <= number
	);
	if (item.order === 'numeric' && !(numeric && ascending)) {
		yield error('Q14', ['options'], 'the numbers do not ascend; put them in order');
	}
	const leading = choices.all.every(({ text }) => /^\D{0,8}\d/.test(text));
	if (item.order === 'shuffle' && leading) {
		yield warning('Q14', ['order'], 'options are numbers; order them with order: numeric');
	}
};

export const hasNoCapitalClue: Rule = function* ({ choices }) {
	if (!choices?.best) return;
	const clue = capitalised(choices.best.text);
	if (
		clue !== undefined &&
		choices.distractors.every(({ text }) => capitalised(text) === undefined)
	) {
		const path = [choices.key, choices.all.indexOf(choices.best), 'text'];
		yield error(
			'Q25',
			path,
			`only the key has a proper name ("${clue}"); give the others one or none`
		);
	}
};

/** A capitalised word that does not begin the text. */
function capitalised(text: string): string | undefined {
	return /(?<=\S\s)\p{Lu}\p{Ll}{2,}\b/u.exec(text)?.[0];
}

export const CUES: readonly Rule[] = [
	keyIsNotLongest,
	bestIsNotLongest,
	hasNoClang,
	doesNotConverge,
	isInOrder,
	hasNoCapitalClue
];
