/** Counts over sets of options: where keys stand and how long they are. */

import type { Option } from '#domain/assessment/question.ts';

/** The options of one item, with exactly one key. */
export type OptionSet = readonly Option[];

/** Critical values of χ² at 5 %, by degrees of freedom. */
const CHI_SQUARE: Readonly<Record<number, number>> = { 2: 5.99, 3: 7.81, 4: 9.49 };

/** Share of a list, 0 to 1. */
export function share<T>(list: readonly T[], test: (entry: T) => boolean): number {
	return list.length === 0 ? 0 : list.filter(test).length / list.length;
}

export interface KeyPositions {
	/** Keys at the first, second, … place, as authored. */
	counts: number[];
	/** Are they further from even than chance explains? */
	uneven: boolean;
}

export function keyPositions(sets: readonly OptionSet[]): KeyPositions {
	const places = Math.max(0, ...sets.map(({ length }) => length));
	const counts = Array.from(
		{ length: places },
		(_, place) => sets.filter((options) => options[place]?.correct).length
	);
	const chi = counts.reduce((sum, count, place) => {
		const expected = sets
			.filter(({ length }) => place < length)
			.reduce((total, { length }) => total + 1 / length, 0);
		return sum + (count - expected) ** 2 / expected;
	}, 0);
	return { counts, uneven: chi > (CHI_SQUARE[places - 1] ?? Number.POSITIVE_INFINITY) };
}

/** In how many sets the key is the longest option, and in how many chance would make it so. */
export function longestKeys(sets: readonly OptionSet[]): { count: number; expected: number } {
	return {
		count: sets.filter(keyIsLongest).length,
		expected: sets.reduce((sum, { length }) => sum + 1 / length, 0)
	};
}

function keyIsLongest(options: OptionSet): boolean {
	const key = options.find(({ correct }) => correct)?.text.length ?? 0;
	return options.every(({ correct, text }) => correct || text.length < key);
}
