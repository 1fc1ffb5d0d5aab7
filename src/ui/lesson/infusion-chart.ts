/** A session on the clock: readings as lines, the infusion, the modelled plasma level, and the decisions made. */

import { scaleLinear } from 'd3-scale';
import { area, line } from 'd3-shape';
import type { Quality, Turn, Vitals } from '#domain/assessment/case.ts';
import type { Trace } from '#domain/pharmacology/simulate.ts';

export interface InfusionChart {
	x(minute: number): number;
	/** Readings, one line a kind, with the place of its name. */
	lines: { name: Reading; d: string; points: { x: number; y: number }[] }[];
	rows: { value: number; y: number }[];
	ticks: { minute: number; x: number }[];
	plasma: string;
	decisions: { at: number; minute: number; x: number; y: number; quality: Quality }[];
	/** y of the lower end of the readings, of the decisions and of the foot, px. */
	floor: number;
	clock: number;
	foot: number;
	left: number;
	right: number;
}

export const READINGS = ['systolic', 'diastolic', 'pulse'] as const;
export type Reading = (typeof READINGS)[number];

const MARGIN = { left: 40, right: 74, top: 26, bottom: 24 };
/** mmHg and beats a minute share the axis. */
const RANGE = [50, 210] as const;
/** Minutes on the axis: the session until the door. */
const LONGEST = 105;
const SAMPLE = 2;
/** Heights of the strips below the readings, px. */
const PLASMA = 46;
const CLOCK = 50;
/** A mark on the clock with the space beside it, px. */
const MARK = 22;

const VALUE: Record<Reading, (vitals: Vitals) => number> = {
	systolic: ({ bp }) => bp[0],
	diastolic: ({ bp }) => bp[1],
	pulse: ({ hr }) => hr
};

/** @param seen readings so far, in order @param turns decisions so far */
export function infusionChart(
	trace: Trace,
	seen: readonly Vitals[],
	turns: readonly Turn[],
	width: number,
	height: number
): InfusionChart {
	const foot = height - MARGIN.bottom;
	const clock = foot - PLASMA - CLOCK / 2;
	const floor = foot - PLASMA - CLOCK;
	const x = scaleLinear([0, LONGEST], [MARGIN.left, width - MARGIN.right]);
	const y = scaleLinear(RANGE, [floor, MARGIN.top]);
	const level = scaleLinear([0, trace.peak('plasma').value], [foot, foot - PLASMA + 8]);
	const minutes = Array.from({ length: Math.floor(LONGEST / SAMPLE) + 1 }, (_, i) => i * SAMPLE);
	// A decision without a reading stands at the last one's end of the clock.
	let minute = 0;
	const made = turns.map(({ node, choice }, index) => {
		minute = node.vitals?.minute ?? Math.min(minute + 4, LONGEST);
		return { at: index + 1, minute, x: x(minute), quality: choice.quality };
	});
	// Where one mark would cover the next they stand above and below the clock in turn.
	const crowded = made.some((one, index) => one.x - (made[index - 1]?.x ?? -MARK) < MARK);
	const decisions = made.map((one) => ({
		...one,
		y: crowded ? clock + ((one.at % 2 === 0 ? 1 : -1) * MARK) / 2 : clock
	}));
	return {
		x,
		lines: READINGS.map((name) => {
			const points = seen.map((vitals) => ({ x: x(vitals.minute), y: y(VALUE[name](vitals)) }));
			return {
				name,
				points,
				d:
					line<(typeof points)[number]>(
						(point) => point.x,
						(point) => point.y
					)(points) ?? ''
			};
		}),
		rows: [60, 100, 140, 180].map((value) => ({ value, y: y(value) })),
		ticks: [0, 20, 40, 60, 80, 100].map((tick) => ({ minute: tick, x: x(tick) })),
		plasma:
			area<number>(
				(at) => x(at),
				foot,
				(at) => level(trace.at('plasma', at))
			)(minutes) ?? '',
		decisions,
		floor,
		clock,
		foot,
		left: MARGIN.left,
		right: width - MARGIN.right
	};
}

/** Heights for names at the ends of lines so that none covers another. @param ends y of each, px */
export function apart(ends: readonly number[], gap: number): number[] {
	const order = ends.map((y, index) => ({ y, index })).sort((a, b) => a.y - b.y);
	const placed = [...ends];
	let above = -Infinity;
	for (const { y, index } of order) {
		above = Math.max(y, above + gap);
		placed[index] = above;
	}
	return placed;
}
