/** Bands of numbers, compared as a reader of decimal fractions does: 0.1 + 0.2 is 0.3. */

/** Both ends count. */
export interface Band {
	from: number;
	to: number;
}

/** Slack for sums of decimal fractions, in the unit of the numbers. */
const ROUNDING = 1e-9;

/** From `centre - reach` to `centre + reach`, to twelve significant digits. @param reach at least 0 */
export function bandAround(centre: number, reach: number): Band {
	return { from: tidy(centre - reach), to: tidy(centre + reach) };
}

export function isWithin(value: number, { from, to }: Band): boolean {
	return value >= from - ROUNDING && value <= to + ROUNDING;
}

function tidy(value: number): number {
	return Number(value.toPrecision(12));
}
