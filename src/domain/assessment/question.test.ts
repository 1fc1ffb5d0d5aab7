import { describe, expect, test } from 'vitest';
import { makeItem } from '../course/fixture.test-data.ts';
import { trapOf, type Chart } from './chart.ts';
import type { Order } from './order.ts';
import {
	bestOf,
	interactionOf,
	isLegal,
	KINDS,
	markOf,
	wordsOf,
	type Item,
	type Kind
} from './question.ts';

const kinds = Object.keys(KINDS) as Kind[];
const make = (kind: Kind): Item => makeItem(kind, `${kind}-1`, 'lesson', 'group');
const chartWith = (change: Partial<Chart>): Chart => ({ ...(make('chart') as Chart), ...change });

describe.each(kinds)('a %s', (kind) => {
	const item = make(kind);

	test('takes its best answer as legal and wholly right', () => {
		expect(isLegal(item, bestOf(item))).toBe(true);
		expect(markOf(item, bestOf(item))).toBe(1);
	});

	test.each(['', ' ', 'zz', 'b ', 'B', '1e1', '0x10', '__proto__', 'constructor', '\n'])(
		'refuses %j',
		(response) => {
			expect(isLegal(item, response)).toBe(false);
		}
	);

	test('says its answer in words that are not its code', () => {
		expect(wordsOf(item, bestOf(item))).not.toBe(bestOf(item));
	});
});

test.each(['choice', 'hotspot'] as const)('a %s has one right letter', (kind) => {
	const item = make(kind);
	expect(['a', 'b', 'c', 'd', 'e'].map((id) => markOf(item, id))).toEqual([0, 1, 0, 0, 0]);
	expect(interactionOf(item, 'a')).toEqual({ type: 'choice', response: 'a', correct: 'b' });
	expect(wordsOf(item, 'a')).toBe('Option a');
});

test('a choice without a key is refused loudly, not marked silently', () => {
	const item = make('choice');
	if (item.kind !== 'choice') throw new Error('not a choice');
	const options = item.options.map((option) => ({ ...option, correct: false }));
	expect(() => bestOf({ ...item, options })).toThrow(RangeError);
});

test.each([
	['abcde', 1],
	['bacde', 0.5],
	['eabcd', 0.75],
	['edcba', 0],
	['abdce', 0.25]
])('an order scored by pairs gives %s a mark of %d', (response, mark) => {
	expect(markOf(make('order'), response)).toBeCloseTo(mark, 12);
});

test('an order scored as a whole gives nothing for all but one card', () => {
	const item: Order = { ...(make('order') as Order), scoring: 'all' };
	expect(markOf(item, 'abcde')).toBe(1);
	expect(markOf(item, 'abced')).toBe(0);
});

test('an order takes each card exactly once', () => {
	for (const response of ['abcd', 'abcdd', 'abcdef']) {
		expect(isLegal(make('order'), response)).toBe(false);
	}
	expect(isLegal(make('order'), 'ecadb')).toBe(true);
});

test('an order reports card letters and says card texts with their places', () => {
	expect(interactionOf(make('order'), 'bacde')).toEqual({
		type: 'sequencing',
		response: ['b', 'a', 'c', 'd', 'e'],
		correct: ['a', 'b', 'c', 'd', 'e']
	});
	expect(wordsOf(make('order'), 'bacde')).toMatch(/^1\. Step b; 2\. Step a; 3\. /);
});

test.each([
	['35', 1],
	['45', 1],
	['34.5', 0],
	['45.5', 0]
])('a chart with 40 ± 5 marks %s as %d', (response, mark) => {
	expect(markOf(make('chart'), response)).toBe(mark);
});

test.each(['-0.5', '120.5', '40.25', '40.', '.5', '4e1', '00000040'])(
	'a chart refuses %s: outside its range, off its steps or oddly spelled',
	(response) => {
		expect(isLegal(make('chart'), response)).toBe(false);
	}
);

test('a chart is not fooled by decimal fractions', () => {
	const item = chartWith({ min: 0, max: 1, step: 0.1, answer: 0.3, tolerance: 0.1 });
	expect(markOf(item, '0.4')).toBe(1);
	expect(isLegal(item, '0.3')).toBe(true);
	expect(interactionOf(item, '0.3')).toEqual({
		type: 'numeric',
		response: 0.3,
		correct: { min: 0.2, max: 0.4 }
	});
});

test('a chart names the trap of a wrong value, and none for a right one', () => {
	const item = chartWith({});
	expect(trapOf(item, '110.5')?.misconception).toBe('late');
	expect(trapOf(item, '70')).toBeUndefined();
	const wide = { from: 0, to: 120, misconception: 'any', rationale: 'Any.' };
	expect(trapOf(chartWith({ traps: [wide] }), '40')).toBeUndefined();
});
