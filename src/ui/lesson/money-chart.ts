/** Money spent over the weeks of a year: scales, steps and the area below them. */

import { scaleLinear } from 'd3-scale';
import { area, curveStepAfter, line } from 'd3-shape';

export interface MoneyChart {
	/** Left edge of the plot, px. */
	left: number;
	y(pounds: number): number;
	line: string;
	area: string;
	rows: { value: number; y: number }[];
	months: { month: number; x: number }[];
}

const MARGIN = { left: 70, right: 2, top: 14, bottom: 26 };
const MONTHS = [3, 6, 9, 12];

/** @param spent pounds by the end of each week @param budget pounds, always on the chart */
export function moneyChart(
	spent: readonly number[],
	budget: number,
	width: number,
	height: number
): MoneyChart {
	const top = Math.max(budget, spent.at(-1) ?? 0) * 1.08;
	const x = scaleLinear([0, spent.length], [MARGIN.left, width - MARGIN.right]);
	const y = scaleLinear([0, top], [height - MARGIN.bottom, MARGIN.top]);
	// The last step goes on to the end of its week.
	const steps = [...spent, spent.at(-1) ?? 0];
	const place = (_: number, week: number): number => x(week);
	return {
		left: MARGIN.left,
		y,
		line: line<number>(place, (value) => y(value)).curve(curveStepAfter)(steps) ?? '',
		area: area<number>(place, y(0), (value) => y(value)).curve(curveStepAfter)(steps) ?? '',
		rows: y.ticks(4).map((value) => ({ value, y: y(value) })),
		months: MONTHS.map((month) => ({
			month,
			x: Math.min(x((month / 12) * spent.length), width - MARGIN.right - 9)
		}))
	};
}
