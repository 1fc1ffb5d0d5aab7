/** What a forest plot shows and where: the rows of a filter, the axis, and numbers as they are printed. */

import { extent } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import type { Difference } from '#domain/course/figure.ts';

export const FILTERS = ['all', 'active', 'negative'] as const;
export type Filter = (typeof FILTERS)[number];

/** Rows in the order of the author. */
export function filtered(rows: readonly Difference[], filter: Filter): Difference[] {
	if (filter === 'active') return rows.filter((row) => row.activeComparator);
	return filter === 'negative' ? rows.filter((row) => row.negative) : [...rows];
}

export interface Axis {
	/** Place of a difference as per cent of the width. */
	x(difference: number): number;
	ticks: number[];
}

/** One axis for all rows, whatever the filter; it holds zero and every interval. */
export function axisOf(rows: readonly Difference[]): Axis {
	const [low = 0, high = 0] = extent([0, ...rows.flatMap((row) => [row.low, row.high])]);
	const x = scaleLinear([low, high], [0, 100]).nice(4);
	return { x, ticks: x.ticks(4) };
}

/** "−3.16": a true minus sign, as many decimals as asked for. @param digits decimals */
export function signed(value: number, digits: number): string {
	return value.toFixed(digits).replace('-', '−');
}

/** "−3.16 (−8.54 to 2.22)": each with its own decimals, at least one, so that none looks more exact than it is. */
export function estimate({ difference, low, high }: Difference): string {
	const printed = (value: number): string => signed(value, Math.max(1, decimals(value)));
	return `${printed(difference)} (${printed(low)} to ${printed(high)})`;
}

function decimals(value: number): number {
	return String(value).split('.')[1]?.length ?? 0;
}
