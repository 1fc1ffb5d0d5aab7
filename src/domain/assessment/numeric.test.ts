import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { often } from '../../often.test-data.ts';
import { makeItem } from '../course/fixture.test-data.ts';
import {
	LONGEST_NUMBER,
	numberTyped,
	numeric,
	numericTrapOf,
	rightBand,
	trapBand,
	type Numeric
} from './numeric.ts';

/** 35 mg ± 2 %, with traps at 350 and 3.5. */
const item = makeItem('numeric', 'reckon', 'lesson', 'group') as Numeric;
const itemWith = (change: Partial<Numeric>): Numeric => ({ ...item, ...change });

describe('a number as typed', () => {
	test.each([
		['35', '35'],
		[' 37.50 ', '37.5'],
		['37,5', '37.5'],
		['0,125', '0.125'],
		['.5', '0.5'],
		['5.', '5'],
		['007', '7'],
		['+5', '5'],
		['−5', '-5'],
		['-0', '0'],
		['-0.00001', '0'],
		['11.66666667', '11.6667'],
		['1,200', '1200'],
		['1,200.50', '1200.5'],
		['12\u202f000', '12000'],
		['99999', '99999']
	])('%j is kept as %s', (text, kept) => {
		expect(numberTyped(text)).toBe(kept);
	});

	test.each(['', ' ', '.', '-', 'a', '35 mg', '1e3', '0x10', 'Infinity', '1.2.3', '1,2,3'])(
		'%j is no number',
		(text) => {
			expect(numberTyped(text)).toBeUndefined();
		}
	);

	test.each(['100000', '99999.5', '-100000', '9'.repeat(400)])('%s is too large', (text) => {
		expect(numberTyped(text)).toBeUndefined();
	});

	test.each(['1,20,000', '1 200,000', '12,34.5'])('%j is grouped oddly', (text) => {
		expect(numberTyped(text)).toBeUndefined();
	});

	test('that is taken is legal, and no longer than the longest answer', () => {
		const typed = fc.oneof(
			fc.integer({ min: -1e9, max: 1e9 }).map((n) => String(n / 10_001)),
			fc.stringMatching(/^[-+ ]?[0-9.,]{0,9}$/)
		);
		let taken = 0;
		fc.assert(
			fc.property(typed, (text) => {
				const kept = numberTyped(text);
				if (kept === undefined) return;
				taken += 1;
				expect(numeric.legal(item, kept)).toBe(true);
				expect(numberTyped(kept)).toBe(kept);
				expect(kept.length).toBeLessThanOrEqual(LONGEST_NUMBER.length);
			}),
			{ seed: 3, numRuns: often(2000) }
		);
		expect(taken).toBeGreaterThan(often(500));
		expect(numeric.legal(item, LONGEST_NUMBER)).toBe(true);
	});
});

test.each(['35.0', '035', '-0', '.5', '5.', '1e1', '35,5', '123456', '1.23456', '99999.5'])(
	'%s is refused: there is one spelling of a number',
	(response) => {
		expect(numeric.legal(item, response)).toBe(false);
	}
);

test.each([
	['35', 1],
	['34.3', 1],
	['35.7', 1],
	['34.2', 0],
	['35.8', 0],
	['350', 0],
	['-35', 0]
])('35 ± 2 %% marks %s as %d', (response, mark) => {
	expect(numeric.mark(item, response)).toBe(mark);
});

test('a tolerance is absolute or a share of the answer', () => {
	expect(rightBand({ answer: 0.3, tolerance: { abs: 0.1 } })).toEqual({ from: 0.2, to: 0.4 });
	expect(rightBand({ answer: -50, tolerance: { pct: 10 } })).toEqual({ from: -55, to: -45 });
	expect(trapBand({ value: 350, pct: 2 })).toEqual({ from: 343, to: 357 });
});

test('a number is not fooled by decimal fractions', () => {
	const tenths = itemWith({ answer: 0.3, tolerance: { abs: 0.1 } });
	expect(['0.2', '0.4'].map((response) => numeric.mark(tenths, response))).toEqual([1, 1]);
});

test('a wrong number names its trap, to the ends of its band; a right one names none', () => {
	expect(numericTrapOf(item, '357')?.rationale).toBe('Ten times too much.');
	expect(numericTrapOf(item, '3.5')?.rationale).toBe('A tenth of it.');
	expect(numericTrapOf(item, '358')).toBeUndefined();
	const trap = { value: 35, pct: 50, misconception: 'any', rationale: 'Any.' };
	expect(numericTrapOf(itemWith({ traps: [trap] }), '35')).toBeUndefined();
	expect(numericTrapOf(itemWith({ traps: [trap] }), '30')).toEqual(trap);
});

test('the LMS gets the number and the band that counts as right', () => {
	expect(numeric.interaction(item, '36')).toEqual({
		type: 'numeric',
		response: 36,
		correct: { min: 34.3, max: 35.7 }
	});
});

test('pounds stand before the number, other units after it', () => {
	expect(numeric.words(item, '35')).toBe('35 mg');
	expect(numeric.words(itemWith({ unit: '£' }), '2400')).toBe('£2,400');
	expect(numeric.words(itemWith({ unit: '£' }), '-10240.1234')).toBe('£-10,240.1234');
	expect(numeric.words(item, '999')).toBe('999 mg');
});
