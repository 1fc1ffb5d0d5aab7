import { expect, test } from 'vitest';
import { rangeOf, runningAt, stretchesOf, type Risk, type RiskAxis } from './risk.ts';

const stop = (id: string, span: 'minutes' | 'days') => ({ id, label: id, short: id, span });
const said = { text: 'said', claim: 'claim' };
const risk = (id: string, from: string, to: string): Risk => ({
	...{ id, span: 'minutes', label: id, from, to },
	...{ course: said, action: said }
});
const axis: RiskAxis = {
	id: 'axis',
	title: 'Axis',
	stops: [stop('a', 'minutes'), stop('b', 'minutes'), stop('c', 'days'), stop('d', 'days')],
	risks: [risk('early', 'a', 'b'), risk('middle', 'b', 'c'), risk('late', 'd', 'd')],
	notes: []
};

test('a risk runs from its first stop to its last, both included', () => {
	const ids = (at: number): string[] => runningAt(axis, at).map(({ id }) => id);
	expect([0, 1, 2, 3].map(ids)).toEqual([['early'], ['early', 'middle'], ['middle'], ['late']]);
	expect(rangeOf(axis, risk('x', 'b', 'd'))).toEqual([1, 3]);
});

test('the axis breaks where the span changes', () => {
	expect(stretchesOf(axis.stops)).toEqual([
		{ span: 'minutes', first: 0, last: 1 },
		{ span: 'days', first: 2, last: 3 }
	]);
});
