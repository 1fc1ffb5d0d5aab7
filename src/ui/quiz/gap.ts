/** How a drawn curve differs from the expected one, in a sentence. */

import { gapOf, type Curve, type Gap } from '#domain/assessment/curve.ts';
import { curve as words } from '../strings/quiz.ts';

const EARLY: Record<Gap['early'], string | undefined> = {
	higher: words.earlyHigher,
	lower: words.earlyLower,
	same: undefined
};
const LATE: Record<Gap['late'], string | undefined> = {
	higher: words.lateHigher,
	lower: words.lateLower,
	same: undefined
};

/** A point of the x axis with its unit: "24 hours", "1 day". */
export function pointName({ x }: Pick<Curve, 'x'>, at: number): string {
	const point = x.points[at] ?? '';
	return `${point} ${point === 1 ? x.unit.replace(/s$/, '') : x.unit}`;
}

/** One series in one sentence; empty when there is no such series. @param response legal */
export function gapInWords(item: Curve, response: string, index: number): string {
	const label = item.series[index]?.label ?? '';
	const gap = gapOf(item, response, index);
	if (!gap) return '';
	if (gap.fits) return words.fits(label);
	const { flat, drawnPeak, expectedPeak, early, late } = gap;
	const highest = pointName(item, expectedPeak);
	if (flat) return words.gap(label, [words.peak(highest)]);
	// A neighbouring point is as near as a hand draws.
	const peak =
		Math.abs(drawnPeak - expectedPeak) > 1
			? words.peak(highest, pointName(item, drawnPeak))
			: undefined;
	const parts = [EARLY[early], peak, LATE[late]].flatMap((part) => part ?? []);
	return parts.length === 0 ? words.otherShape(label) : words.gap(label, parts);
}
