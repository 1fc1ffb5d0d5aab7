/** The course's time axis: three linear stretches (minutes, hours, days) with a drawn break wherever the clock changes. */

import { scaleLinear } from 'd3-scale';

interface Tick {
	t: number;
	text: string;
	/** Left out where there is little room. */
	minor?: true;
}

export interface Stretch {
	clock: 'minutes' | 'hours' | 'days';
	/** Model minutes. */
	from: number;
	to: number;
	/** Share of the axis, 0 to 1. */
	start: number;
	end: number;
	/** Where ticks stand (model minutes) and what they say. */
	ticks: readonly Tick[];
}

const HOUR = 60;
const DAY = 1440;

export const STRETCHES: readonly Stretch[] = [
	{
		clock: 'minutes',
		from: -10,
		to: 120,
		start: 0,
		end: 0.46,
		ticks: [
			{ t: 0, text: '0' },
			{ t: 40, text: '40 min' },
			{ t: 80, text: '80', minor: true }
		]
	},
	{
		clock: 'hours',
		from: 120,
		to: DAY,
		start: 0.46,
		end: 0.7,
		ticks: [
			{ t: 2 * HOUR, text: '2 h' },
			{ t: 12 * HOUR, text: '12 h', minor: true }
		]
	},
	{
		clock: 'days',
		from: DAY,
		to: 14 * DAY,
		start: 0.7,
		end: 1,
		ticks: [
			{ t: DAY, text: '1 day' },
			{ t: 7 * DAY, text: '7' },
			{ t: 14 * DAY, text: '14' }
		]
	}
];

const axis = scaleLinear(
	[...STRETCHES.map(({ from }) => from), 14 * DAY],
	[...STRETCHES.map(({ start }) => start), 1]
).clamp(true);

/** Place on the axis, 0 to 1, of a model time in minutes. */
export function positionOf(t: number): number {
	return axis(t);
}

/** Model time in minutes at a place on the axis, 0 to 1. */
export function timeAtPosition(position: number): number {
	return axis.invert(position);
}

/** The stretch whose clock runs at `t`. */
export function stretchAt(t: number): Stretch {
	return STRETCHES.find((stretch) => t < stretch.to) ?? (STRETCHES[2] as Stretch);
}
