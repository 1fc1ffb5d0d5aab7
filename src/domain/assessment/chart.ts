/** Read a value off the time-course chart. */

import type { ItemBase } from './question.ts';

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
