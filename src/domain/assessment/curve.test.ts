import { expect, test } from 'vitest';
import { makeItem } from '../course/fixture.test-data.ts';
import { digitOf, gapOf, valueOf, type Curve } from './curve.ts';
import { bestOf, interactionOf, isLegal, markOf } from './question.ts';

/** Expected 0, 100, 70, 30 of the axis. */
const item = makeItem('curve', 'curve-1', 'lesson', 'group') as Curve;
const second = { ...item.series[0]!, id: 'b', expected: [0, 0, 50, 100] };
const two: Curve = { ...item, series: [...item.series, second] };

test.each([
	['0963', true],
	['9999', true],
	['096', false],
	['09630', false],
	['09a3', false],
	['', false]
])('%j has one digit a point: %s', (response, legal) => {
	expect(isLegal(item, response)).toBe(legal);
});

test('the digits of several series follow each other', () => {
	expect(bestOf(two)).toBe('09630059');
	expect(isLegal(two, '0963')).toBe(false);
	expect(interactionOf(two, '01234567')).toMatchObject({
		type: 'performance',
		response: [
			['a1', '0'],
			['a2', '1'],
			['a3', '2'],
			['a4', '3'],
			['b1', '4'],
			['b2', '5'],
			['b3', '6'],
			['b4', '7']
		]
	});
});

test('a curve is never wrong: nothing is scored', () => {
	expect(markOf(item, '9000')).toBe(1);
});

test('every digit comes back from its value', () => {
	const digits = Array.from({ length: 10 }, (_, digit) => digit);
	expect(digits.map((digit) => digitOf(valueOf(digit)))).toEqual(digits);
	expect([digitOf(-20), digitOf(140)]).toEqual([0, 9]);
});

test.each([
	['0963', { fits: true, late: 'same', early: 'same' }],
	['0968', { fits: false, late: 'higher', early: 'same' }],
	['0960', { fits: false, late: 'lower', early: 'same' }],
	['9963', { fits: false, late: 'same', early: 'higher' }],
	['0369', { fits: false, drawnPeak: 3, expectedPeak: 1, late: 'higher' }]
])('the gap of %s is told', (response, gap) => {
	expect(gapOf(item, response, 0)).toMatchObject(gap);
});

test('inside a band every course fits', () => {
	const band: [number, number][] = [
		[0, 60],
		[50, 100],
		[20, 90],
		[0, 60]
	];
	const wide = { ...item, series: [{ ...item.series[0]!, band }] };
	expect(gapOf(wide, '4735', 0)?.fits).toBe(true);
	expect(gapOf(item, '4735', 0)?.fits).toBe(false);
});
