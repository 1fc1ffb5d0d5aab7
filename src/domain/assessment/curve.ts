/** Draw how something goes on before it is shown: a prediction as a curve, never scored. */

import type { ItemBase, QuestionKind } from './question.ts';

export interface CurveSeries {
	/** One letter, stable for ever. */
	id: string;
	/** As the subject of a sentence: "the effect on mood". */
	label: string;
	/** One value a point, 0 to 100 of the axis: schematic, no measured quantity. */
	expected: number[];
	/** From and to, one pair a point, where the expected course is uncertain. */
	band?: [low: number, high: number][];
	/** Why it goes like this: 8 to 60 words. */
	why: string;
}

export interface Curve extends ItemBase {
	kind: 'curve';
	x: { label: string; unit: string; points: number[] };
	/** The axis carries two words, no numbers. */
	y: { label: string; low: string; high: string };
	series: CurveSeries[];
}

/** Steps of the y axis: one decimal digit a point is kept. */
export const LEVELS = 9;

/** Of 100: as near as a hand draws. */
const NEAR = 12;

/** A digit as a value of the axis, 0 to 100. */
export function valueOf(digit: number): number {
	return (digit * 100) / LEVELS;
}

/** The nearest digit to a value of the axis, 0 to 100. */
export function digitOf(value: number): number {
	return Math.min(LEVELS, Math.max(0, Math.round((value * LEVELS) / 100)));
}

/** The digits of one series, 0 to 9. @param response legal */
export function digitsOf(item: Curve, response: string, series: number): number[] {
	const length = item.x.points.length;
	return [...response.slice(series * length, (series + 1) * length)].map(Number);
}

/** What differs between a drawn and an expected course; all false where they agree. */
export interface Gap {
	/** Inside the band, or near enough, at every point. */
	fits: boolean;
	/** The drawn course neither rises nor falls, as near as a hand draws. */
	flat: boolean;
	/** Index of the point where the drawn course is highest, and where the expected one is. */
	drawnPeak: number;
	expectedPeak: number;
	/** At the last points the drawn course is higher, or lower, than the expected one. */
	late: 'higher' | 'lower' | 'same';
	/** So at the first points. */
	early: 'higher' | 'lower' | 'same';
}

/** The drawn course of one series against the expected one. @param response legal */
export function gapOf(item: Curve, response: string, index: number): Gap | undefined {
	const series = item.series[index];
	if (!series) return undefined;
	const drawn = digitsOf(item, response, index).map(valueOf);
	const third = Math.max(1, Math.round(drawn.length / 3));
	const highest = Math.max(...drawn);
	const expectedPeak = series.expected.indexOf(Math.max(...series.expected));
	const off = drawn.map((value, at) => distance(value, series, at));
	return {
		fits: off.every((distance) => Math.abs(distance) <= NEAR / 2),
		flat: highest - Math.min(...drawn) <= NEAR,
		drawnPeak: drawn[expectedPeak] === highest ? expectedPeak : drawn.indexOf(highest),
		expectedPeak,
		late: sideOf(off.slice(-third)),
		early: sideOf(off.slice(0, third))
	};
}

/** How far above (positive) or below the band a value is; without a band, the expected value's own width. */
function distance(value: number, { expected, band }: CurveSeries, at: number): number {
	const centre = expected[at] ?? 0;
	const [low, high] = band?.[at] ?? [centre - NEAR / 2, centre + NEAR / 2];
	return value > high ? value - high : value < low ? value - low : 0;
}

function sideOf(distances: readonly number[]): Gap['late'] {
	const mean = distances.reduce((sum, one) => sum + one, 0) / distances.length;
	return mean > NEAR / 2 ? 'higher' : mean < -NEAR / 2 ? 'lower' : 'same';
}

function best(item: Curve): string {
	return item.series.map(({ expected }) => expected.map(digitOf).join('')).join('');
}

function steps(item: Curve, response: string): [step: string, answer: string][] {
	return item.series.flatMap(({ id }, index) =>
		digitsOf(item, response, index).map((digit, at): [string, string] => [
			`${id}${at + 1}`,
			String(digit)
		])
	);
}

/** A response is one digit a point, series after series. */
export const curve: QuestionKind<Curve> = {
	legal(item, response) {
		return /^\d+$/.test(response) && response.length === item.x.points.length * item.series.length;
	},
	mark: () => 1,
	interaction(item, response) {
		return {
			type: 'performance',
			response: steps(item, response),
			correct: steps(item, best(item))
		};
	},
	words(item, response) {
		return item.series
			.map(({ label }, index) => {
				const values = digitsOf(item, response, index).map((digit, at) => {
					return `${digit} of ${LEVELS} at ${item.x.points[at] ?? ''} ${item.x.unit}`;
				});
				return `${label}: ${values.join(', ')}`;
			})
			.join('; ');
	},
	best
};
