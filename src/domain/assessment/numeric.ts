/** Work out a number: a dose, a rate, a cost. */

import { bandAround, isWithin, type Band } from './band.ts';
import type { ItemBase, QuestionKind, Response } from './question.ts';

/** How far from the answer still counts: in the item's unit, or in per cent of the answer, either way. */
export type Tolerance = { abs: number } | { pct: number };

/** A wrong number that has a reason: ten times too much, the wrong unit, a step left out. */
export interface NumericTrap {
	value: number;
	/** Per cent of `value`, either way, that still counts as this error. */
	pct: number;
	misconception: string;
	rationale: string;
	moment?: string;
}

export interface Numeric extends ItemBase {
	kind: 'numeric';
	/** Shown beside the input, never typed; "£" stands before the number, everything else after it. */
	unit: string;
	/** A dose or a rate: errors by ten have traps of their own. */
	dose: boolean;
	answer: number;
	tolerance: Tolerance;
	traps: NumericTrap[];
	/** The way to the answer, one step an entry. */
	working: string[];
}

/** The largest number an answer can be: SCORM 2004 LMSs take five digits before the point. */
const LARGEST = 99_999;

/** Decimals kept of an answer. */
const DECIMALS = 4;

/** The longest text that can be an answer, for the size of a saved state. */
export const LONGEST_NUMBER = '-99998.9999';

/** No sign but minus, no needless zero, point as decimal mark. */
const CANONICAL = /^(?!-0$)-?(?:0|[1-9]\d{0,4})(?:\.\d{0,3}[1-9])?$/;

/** 1,200 and 1 200: in British use commas and spaces group thousands. */
const GROUPED = /^-?[1-9]\d{0,2}(?:([ ,\u00a0\u2009\u202f])\d{3})(?:\1\d{3})*(?:\.\d*)?$/;

/**
 * A number as people type it in the one spelling that is kept: "37.50", "37,5" and " 37.5 " are "37.5", "1,200" is
 * "1200", ".5" is "0.5". Rounded to `DECIMALS`.
 *
 * @returns `undefined` for everything that is no plain number of at most `LARGEST`, a unit typed along included
 */
export function numberTyped(text: string): Response | undefined {
	const trimmed = text.trim().replace(/^[\u2212\u2013]/, '-');
	const plain = GROUPED.test(trimmed)
		? trimmed.replace(/[^\d.-]/g, '')
		: trimmed.replace(/^([^.,]*),([^.,]*)$/, '$1.$2');
	if (!/^[+-]?(?:\d+\.?\d*|\.\d+)$/.test(plain)) return undefined;
	const value = Number(Number(plain).toFixed(DECIMALS));
	return Math.abs(value) > LARGEST ? undefined : String(value === 0 ? 0 : value);
}

/** Is it a number in the one spelling that is kept, and small enough? */
export function isPlainNumber(text: string): boolean {
	return CANONICAL.test(text) && Math.abs(Number(text)) <= LARGEST;
}

/** The numbers that count as right, in `unit`. */
export function rightBand({ answer, tolerance }: Pick<Numeric, 'answer' | 'tolerance'>): Band {
	const reach = 'abs' in tolerance ? tolerance.abs : (Math.abs(answer) * tolerance.pct) / 100;
	return bandAround(answer, reach);
}

/** The numbers that count as this error, in the item's unit. */
export function trapBand({ value, pct }: Pick<NumericTrap, 'value' | 'pct'>): Band {
	return bandAround(value, (Math.abs(value) * pct) / 100);
}

/** The first trap a wrong number falls into, if any; `undefined` for a right one. */
export function numericTrapOf(item: Numeric, response: Response): NumericTrap | undefined {
	if (numeric.mark(item, response) === 1) return undefined;
	return item.traps.find((trap) => isWithin(Number(response), trapBand(trap)));
}

/** Does a pound sign stand before the number? */
export function isPrefix(unit: string): boolean {
	return unit === '£';
}

export const numeric: QuestionKind<Numeric> = {
	legal(_item, response) {
		return isPlainNumber(response);
	},
	mark(item, response) {
		return isWithin(Number(response), rightBand(item)) ? 1 : 0;
	},
	interaction(item, response) {
		const { from, to } = rightBand(item);
		return { type: 'numeric', response: Number(response), correct: { min: from, max: to } };
	},
	words(item, response) {
		// No answer has more than five digits before the point.
		const number = response.replace(/^(-?\d+)(\d{3})(?=\.|$)/, '$1,$2');
		return isPrefix(item.unit) ? `${item.unit}${number}` : `${number} ${item.unit}`;
	},
	best(item) {
		return String(item.answer);
	}
};
