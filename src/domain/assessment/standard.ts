/** Where the cut comes from: the mean of experts' ratings (Angoff), or provisional until there are enough of them. */

/** One expert's estimate for one item: the share of borderline candidates who would get it right. */
export interface Rating {
	item: string;
	/** A code for the rater, the same for all of their ratings. */
	rater: string;
	/** 0 to 1. */
	p: number;
}

export interface Standard {
	/** Share of the points needed, 0 to 1. */
	cut: number;
	basis: 'provisional' | 'angoff';
	/** Items that still lack raters. */
	unrated: string[];
}

/** Raters that every item needs (AS-05); 10 to 15 are better. */
export const RATERS = 5;

/**
 * The mean over the items of the mean of their ratings, once every item has `RATERS` different raters; the provisional
 * cut until then. A rater's last rating of an item counts.
 *
 * @param items ids of the scored items
 * @param provisional 0 to 1
 */
export function standardOf(
	items: readonly string[],
	ratings: readonly Rating[],
	provisional: number
): Standard {
	const means: number[] = [];
	const unrated: string[] = [];
	for (const id of items) {
		const mine = new Map(
			ratings.filter(({ item }) => item === id).map(({ rater, p }) => [rater, p])
		);
		if (mine.size < RATERS) unrated.push(id);
		else means.push(mean([...mine.values()]));
	}
	if (items.length === 0 || unrated.length > 0) {
		return { cut: provisional, basis: 'provisional', unrated };
	}
	// To a thousandth: more would claim a precision that no panel has.
	return { cut: Math.round(mean(means) * 1000) / 1000, basis: 'angoff', unrated };
}

function mean(values: readonly number[]): number {
	return values.reduce((sum, value) => sum + value, 0) / values.length;
}
