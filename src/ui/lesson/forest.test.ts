import { expect, test } from 'vitest';
import type { Difference } from '#domain/course/figure.ts';
import { axisOf, estimate, filtered } from './forest.ts';

const row = (id: string, part: Partial<Difference> = {}): Difference => ({
	id,
	label: id,
	measure: 'day 28',
	active: 'ketamine',
	comparator: 'placebo',
	activeComparator: false,
	difference: -4,
	low: -7.31,
	high: -0.64,
	n: 223,
	claim: 'claim',
	negative: false,
	...part
});
const rows = [
	row('c'),
	row('a', { activeComparator: true, negative: true, difference: -3.16, low: -8.54, high: 2.22 }),
	row('b', { negative: true, difference: -5.82, low: -13.3, high: 1.64 })
];

test('each filter keeps its rows in the order of the author', () => {
	const ids = (filter: 'all' | 'active' | 'negative') => filtered(rows, filter).map(({ id }) => id);
	expect(ids('all')).toEqual(['c', 'a', 'b']);
	expect(ids('active')).toEqual(['a']);
	expect(ids('negative')).toEqual(['a', 'b']);
});

test('the axis holds zero and every interval, and zero is a tick', () => {
	for (const some of [rows, [row('far', { low: -9, high: -2 })]]) {
		const { x, ticks } = axisOf(some);
		expect(ticks).toContain(0);
		for (const value of [0, ...some.flatMap(({ low, high }) => [low, high])]) {
			expect(x(value)).toBeGreaterThanOrEqual(0);
			expect(x(value)).toBeLessThanOrEqual(100);
		}
	}
});

test('lower differences stand further left', () => {
	const { x } = axisOf(rows);
	expect(x(-5)).toBeLessThan(x(0));
});

test('an estimate prints true minus signs and no decimals that its source does not give', () => {
	expect(estimate(rows[0]!)).toBe('−4.0 (−7.31 to −0.64)');
	expect(estimate(rows[1]!)).toBe('−3.16 (−8.54 to 2.22)');
	expect(estimate(rows[2]!)).toBe('−5.82 (−13.3 to 1.64)');
});
