/** Benefit over repeated sessions as a soft band without a scale, with sessions and the median relapse of one study. */

import { scaleLinear } from 'd3-scale';
import { area, curveMonotoneX, line } from 'd3-shape';
import { COVERED_DAYS, repeatedBenefit } from '#domain/pharmacology/repeat.ts';
import type { Trace } from '#domain/pharmacology/simulate.ts';

/** Where a word stands and which of its ends. */
export interface Label {
	x: number;
	y: number;
	anchor: 'start' | 'end';
}

export interface FadeChart {
	left: number;
	/** y of no benefit, and of the mark above the curve, px. */
	base: number;
	high: number;
	line: string;
	band: string;
	/** Where the name of the curve stands. */
	top: { x: number; y: number };
	sessions: { day: number; x: number }[];
	ticks: { day: number; x: number }[];
	/** Where the model ends. */
	end: { x: number; y: number };
	/** x of the median relapse after the last session. */
	relapse: number;
	/** Beside the two, on the side where there is room. */
	endName: Label;
	relapseName: Label;
}

const MARGIN = { left: 8, right: 14, top: 34, bottom: 40 };
/** Samples a day: fine enough for the first day's rise. */
const SAMPLES = 8;
/** Half-width of the band at full benefit, as a share of the height. */
const SOFT = 0.09;
/** Room that a word beside a mark takes, and its distance, px. */
const WORD = 125;
const BESIDE = 9;

/**
 * @param sessions days, the first is 0
 * @param horizon last day of the axis
 * @param relapseAfter days from the last session
 */
export function fadeChart(
	trace: Trace,
	sessions: readonly number[],
	horizon: number,
	relapseAfter: number,
	width: number,
	height: number
): FadeChart {
	const x = scaleLinear([0, horizon], [MARGIN.left, width - MARGIN.right]);
	const y = scaleLinear([0, 1], [height - MARGIN.bottom, MARGIN.top]);
	const points = Array.from({ length: horizon * SAMPLES + 1 }, (_, index) => {
		const day = index / SAMPLES;
		return { day, benefit: repeatedBenefit(trace, sessions, day) };
	});
	const last = (sessions.at(-1) ?? 0) + COVERED_DAYS;
	type Point = (typeof points)[number];
	const there = ({ benefit }: Point): boolean => !Number.isNaN(benefit);
	const place = ({ day }: Point): number => x(day);
	const end = { x: x(last), y: y(repeatedBenefit(trace, sessions, last)) };
	const relapse = x((sessions.at(-1) ?? 0) + relapseAfter);
	const high = MARGIN.top - 16;
	const room = Math.max(end.x, relapse) + WORD < width;
	return {
		left: MARGIN.left,
		base: y(0),
		high,
		line:
			line<Point>(place, ({ benefit }) => y(benefit))
				.defined(there)
				.curve(curveMonotoneX)(points) ?? '',
		band:
			area<Point>(
				place,
				({ benefit }) => y(benefit * (1 - SOFT)),
				({ benefit }) => y(benefit * (1 + SOFT))
			)
				.defined(there)
				.curve(curveMonotoneX)(points) ?? '',
		top: { x: x(1), y: y(1 + SOFT) },
		sessions: sessions.map((day) => ({ day, x: x(day) })),
		ticks: x.ticks(Math.min(7, Math.floor(width / 70))).map((day) => ({ day, x: x(day) })),
		end,
		relapse,
		endName: room
			? { x: Math.max(end.x, relapse) + BESIDE, y: end.y + 5, anchor: 'start' }
			: { x: end.x - BESIDE, y: end.y + 18, anchor: 'end' },
		relapseName: room
			? { x: relapse + BESIDE, y: high + 5, anchor: 'start' }
			: { x: relapse - BESIDE, y: high + 5, anchor: 'end' }
	};
}
