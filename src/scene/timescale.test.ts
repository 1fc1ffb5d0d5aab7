import { expect, test } from 'vitest';
import { STRETCHES, positionOf, stretchAt, timeAtPosition } from './timescale.ts';

test('the stretches join without a gap from −10 minutes to 14 days', () => {
	expect(STRETCHES[0]!.from).toBe(-10);
	expect(STRETCHES.at(-1)!.to).toBe(20160);
	for (let i = 1; i < STRETCHES.length; i++) {
		expect(STRETCHES[i]!.from).toBe(STRETCHES[i - 1]!.to);
		expect(STRETCHES[i]!.start).toBe(STRETCHES[i - 1]!.end);
	}
});

test('a place on the axis and its time are each other’s inverse', () => {
	for (const t of [-10, 0, 40, 119, 120, 600, 1440, 4320, 20160]) {
		expect(timeAtPosition(positionOf(t))).toBeCloseTo(t, 6);
	}
});

test('within a stretch the axis is linear', () => {
	const step = positionOf(20) - positionOf(10);
	expect(positionOf(100) - positionOf(90)).toBeCloseTo(step, 9);
	expect(positionOf(130) - positionOf(120)).toBeLessThan(step / 4);
});

test('the clock changes at two hours and at one day', () => {
	expect(stretchAt(119.9).clock).toBe('minutes');
	expect(stretchAt(120).clock).toBe('hours');
	expect(stretchAt(1440).clock).toBe('days');
	expect(stretchAt(20160).clock).toBe('days');
});
