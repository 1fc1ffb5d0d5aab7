/** Read a value off the time-course chart. */

import type { ItemBase, QuestionKind, Response } from './question.ts';

/** A band of wrong answers that has a reason. */
export interface Trap {
	from: number;
	to: number;
	misconception: string;
	rationale: string;
	moment?: string;
}

export interface Chart extends ItemBase {
	kind: 'chart';
	/** Quantities drawn: names of `pharmacology/quantities.ts`. */
	curves: string[];
	/** What the learner sets: a time on the chart, in minutes. */
	unit: string;
	min: number;
	max: number;
	step: number;
	answer: number;
	/** Absolute, in `unit`. */
	tolerance: number;
	/** Said when the answer is inside the tolerance. */
	rationale: string;
	/** Said when it is outside and in no trap. */
	otherwise: string;
	traps: Trap[];
}

/** Slack for sums of decimal fractions, in `unit`. */
const ROUNDING = 1e-9;

/** Up to seven digits before and four after the point: what a range input writes. */
const DECIMAL = /^-?\d{1,7}(\.\d{1,4})?$/;

/** 0.1 + 0.2 is 0.3 to a reader. */
function tidy(value: number): number {
	return Number(value.toPrecision(12));
}

function onStep(item: Chart, value: number): boolean {
	const steps = (value - item.min) / item.step;
	return Math.abs(steps - Math.round(steps)) < 1e-6;
}

function within(value: number, from: number, to: number): boolean {
	return value >= from - ROUNDING && value <= to + ROUNDING;
}

/** The first trap a wrong value falls into, if any; `undefined` for a right answer. */
export function trapOf(item: Chart, response: Response): Trap | undefined {
	if (chart.mark(item, response) === 1) return undefined;
	return item.traps.find((trap) => within(Number(response), trap.from, trap.to));
}

export const chart: QuestionKind<Chart> = {
	legal(item, response) {
		const value = Number(response);
		return DECIMAL.test(response) && within(value, item.min, item.max) && onStep(item, value);
	},
	mark(item, response) {
		const off = Math.abs(Number(response) - item.answer);
		return off <= item.tolerance + ROUNDING ? 1 : 0;
	},
	interaction(item, response) {
		return {
			type: 'numeric',
			response: Number(response),
			correct: {
				min: tidy(item.answer - item.tolerance),
				max: tidy(item.answer + item.tolerance)
			}
		};
	},
	words(item, response) {
		return `${response} ${item.unit}`;
	},
	best(item) {
		return String(item.answer);
	}
};
