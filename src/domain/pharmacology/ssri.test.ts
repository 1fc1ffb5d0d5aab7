import { expect, test } from 'vitest';
import { ssriBand, ssriPhase } from './ssri.ts';

const days = (n: number) => n * 1440;

test('nothing is expected of an SSRI in the first week, something from the second, all of it after eight', () => {
	expect(ssriBand(days(6.9))).toEqual({ low: 0, high: 0 });
	expect(ssriBand(days(10)).high).toBeGreaterThan(0);
	expect(ssriBand(days(10)).low).toBe(0);
	expect(ssriBand(days(28)).high).toBe(1);
	expect(ssriBand(days(56))).toEqual({ low: 1, high: 1 });
	for (let day = 0; day < 60; day++) {
		const { low, high } = ssriBand(days(day));
		expect(low).toBeLessThanOrEqual(high);
	}
});

test('the words follow the band', () => {
	expect([0, 6, 7, 13, 14].map((day) => ssriPhase(days(day)))).toEqual([
		'not yet',
		'not yet',
		'may begin',
		'may begin',
		'begun'
	]);
});
