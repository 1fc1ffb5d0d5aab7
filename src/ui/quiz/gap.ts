/** How a drawn curve differs from the expected one, in sentences. */

import { gapOf, type Curve } from '#domain/assessment/curve.ts';
import { curve as words } from '../strings/quiz.ts';

/** A point of the x axis with its unit: "24 hours". */
export function pointName({ x }: Pick<Curve, 'x'>, at: number): string {
	return `${x.points[at] ?? ''} ${x.unit}`;
}

/** One to three sentences on one series. @param response legal */
export function gapInWords(item: Curve, response: string, index: number): string[] {
	const label = item.series[index]?.label ?? '';
	const gap = gapOf(item, response, index);
	if (!gap) return [];
	if (gap.fits) return [words.fits(label)];
	const peak =
		Math.abs(gap.drawnPeak - gap.expectedPeak) > 1
			? [words.earlyPeak(label, pointName(item, gap.drawnPeak), pointName(item, gap.expectedPeak))]
			: [];
	const early =
		gap.early === 'higher'
			? [words.earlyHigher(label)]
			: gap.early === 'lower'
				? [words.earlyLower(label)]
				: [];
	const late =
		gap.late === 'higher'
			? [words.lateHigher(label)]
			: gap.late === 'lower'
				? [words.lateLower(label)]
				: [];
	const said = [...early, ...peak, ...late];
	return said.length === 0 ? [words.otherShape(label)] : said;
}
