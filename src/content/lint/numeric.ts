/** Rules for numbers to be worked out: Q26, and the traps' part of Q16 and the answer's part of Q21. */

import type { Band } from '#domain/assessment/band.ts';
import { isPlainNumber, rightBand, trapBand } from '#domain/assessment/numeric.ts';
import { numbersIn } from '../prose/numbers.ts';
import type { AnyQuizItem } from '../schema/item.ts';
import { error, warning, type Finding, type Rule } from './item.ts';

/** A reach of more than this share of the answer lets a guess count as right. */
const GENEROUS = 0.25;

type NumericItem = Extract<AnyQuizItem, { kind: 'numeric' }>;

const words = ({ from, to }: Band): string => `${from} to ${to}`;
const overlap = (a: Band, b: Band): boolean => a.from <= b.to && b.from <= a.to;

export const hasAnswer: Rule = function* ({ item }) {
	if (item.kind !== 'numeric') return;
	const { answer, tolerance, unit } = item;
	const band = rightBand(item);
	if (!isPlainNumber(String(answer))) {
		const message = `${answer} cannot be typed: at most five digits and four decimals; change the unit`;
		yield error('Q26', ['answer'], message);
	}
	if ('pct' in tolerance && answer === 0) {
		yield error('Q26', ['tolerance'], 'per cent of 0 is nothing; give abs');
	} else if (band.to - answer > GENEROUS * Math.abs(answer)) {
		const message = `lets ${words(band)} count; narrow it to a quarter of the answer or less`;
		yield warning('Q26', ['tolerance'], message);
	}
	if (/\d/.test(unit)) {
		yield error('Q26', ['unit'], `"${unit}" holds a number; give the unit alone`);
	}
};

export const hasWorking: Rule = function* ({ item }) {
	if (item.kind !== 'numeric') return;
	const { working, answer } = item;
	if (working.length === 0) {
		yield error('Q26', ['working'], 'is empty; show the steps to the answer');
		return;
	}
	if (!numbersIn(working.at(-1) ?? '').includes(String(Math.abs(answer)))) {
		const message = `does not come to ${answer}; end the last step with the answer`;
		yield error('Q26', ['working', working.length - 1], message);
	}
};

export const hasSeparateTraps: Rule = function* ({ item }) {
	if (item.kind !== 'numeric') return;
	const right = rightBand(item);
	if (item.traps.length === 0) {
		yield warning('Q26', ['traps'], 'is empty; name the error behind a likely wrong number');
	}
	for (const [index, trap] of item.traps.entries()) {
		const band = trapBand(trap);
		if (!isPlainNumber(String(trap.value))) {
			yield error('Q26', ['traps', index, 'value'], `${trap.value} cannot be typed; leave it out`);
		}
		if (overlap(band, right)) {
			const message = `${words(band)} overlaps the right answers (${words(right)}); part them`;
			yield error('Q26', ['traps', index], message);
		}
		if (item.traps.slice(0, index).some((other) => overlap(band, trapBand(other)))) {
			yield error('Q16', ['traps', index], `${words(band)} overlaps another trap; part them`);
		}
	}
};

/** Errors by ten kill: whoever works out a dose must be told of them. */
export const hasTenfoldTraps: Rule = function* ({ item }) {
	if (item.kind !== 'numeric' || !item.dose) return;
	yield* tenfold(item, '×10', item.answer * 10);
	yield* tenfold(item, '÷10', item.answer / 10);
};

function* tenfold(item: NumericItem, name: string, exact: number): Generator<Finding> {
	const value = Number(exact.toPrecision(12));
	if (!item.traps.some((trap) => overlap(trapBand(trap), { from: value, to: value }))) {
		yield error('Q26', ['traps'], `has no ${name} trap; a dose needs one at ${value}`);
	}
}

export const isCovered: Rule = function* ({ item }) {
	if (item.kind !== 'numeric') return;
	if (!numbersIn(item.coverTest).includes(String(Math.abs(item.answer)))) {
		yield warning('Q21', ['coverTest'], `does not name ${item.answer}; the two must say the same`);
	}
};

export const NUMERIC: readonly Rule[] = [
	hasAnswer,
	hasWorking,
	hasSeparateTraps,
	hasTenfoldTraps,
	isCovered
];
