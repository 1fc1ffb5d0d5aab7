/** Counts over the bank: where keys stand and how long they are. */

import type { PlacedItem } from '../catalogue.ts';
import { subject } from './item.ts';

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

/** Over items whose options the author may order freely. */
export function keyPositions(items: readonly PlacedItem[]): KeyPositions {
	const free = items.flatMap((item) => {
		const { choices } = subject(item);
		const fixed = item.value.kind === 'choice' && item.value.order !== 'shuffle';
		return choices?.best && !fixed ? [choices] : [];
	});
	const places = Math.max(0, ...free.map(({ all }) => all.length));
	const at = free.map(({ all }) => all.findIndex(({ correct }) => correct));
	const counts = Array.from(
		{ length: places },
		(_, place) => at.filter((one) => one === place).length
	);
	const expected = counts.map((_, place) =>
		free.reduce((sum, { all }) => sum + (place < all.length ? 1 / all.length : 0), 0)
	);
	const chi = counts.reduce((sum, count, place) => {
		const mean = expected[place] ?? 0;
		return mean === 0 ? sum : sum + (count - mean) ** 2 / mean;
	}, 0);
	return { counts, uneven: chi > (CHI_SQUARE[places - 1] ?? Number.POSITIVE_INFINITY) };
}

/** How often the key is the longest option, against what chance would give; both 0 to 1. */
export function longestKeys(items: readonly PlacedItem[]): { rate: number; chance: number } {
	const sets = items.flatMap((item) => subject(item).choices ?? []).filter(({ best }) => best);
	const longest = share(sets, ({ best, distractors }) =>
		distractors.every(({ text }) => text.length < (best?.text.length ?? 0))
	);
	const chance = sets.reduce((sum, { all }) => sum + 1 / all.length, 0) / Math.max(1, sets.length);
	return { rate: longest, chance };
}
