/** Read a value off the time-course chart. */

import { bandAround, isWithin } from './band.ts';
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

/** Up to seven digits before and four after the point: what a range input writes. */
const DECIMAL = /^-?\d{1,7}(\.\d{1,4})?$/;

function onStep(item: Chart, value: number): boolean {
	const steps = (value - item.min) / item.step;
	return Math.abs(steps - Math.round(steps)) < 1e-6;
}

/** The first trap a wrong value falls into, if any; `undefined` for a right answer. */
export function trapOf(item: Chart, response: Response): Trap | undefined {
	if (chart.mark(item, response) === 1) return undefined;
	return item.traps.find((trap) => isWithin(Number(response), trap));
}

export const chart: QuestionKind<Chart> = {
	legal(item, response) {
		const value = Number(response);
		const inside = isWithin(value, { from: item.min, to: item.max });
		return DECIMAL.test(response) && inside && onStep(item, value);
	},
	mark(item, response) {
		return isWithin(Number(response), bandAround(item.answer, item.tolerance)) ? 1 : 0;
	},
	interaction(item, response) {
		const { from, to } = bandAround(item.answer, item.tolerance);
		return { type: 'numeric', response: Number(response), correct: { min: from, max: to } };
	},
	words(item, response) {
		return `${response} ${item.unit}`;
	},
	best(item) {
		return String(item.answer);
	}
};
