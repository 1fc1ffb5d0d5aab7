import { expect, test } from 'vitest';
import { addTimes } from './times.ts';

test.each([
	['1.2', '0000:00:00.00', '0000:05:03.25', '0000:05:03.25'],
	['1.2', '0001:59:59.99', '00:00:00.01', '0002:00:00.00'],
	['1.2', '0000:00:00.50', '0000:00:00.5', '0000:00:01.00'],
	['1.2', '9999:59:59.00', '0000:00:01.00', '9999:59:59.99'],
	['2004', 'PT0S', 'PT0H5M3.25S', 'PT0H5M3.25S'],
	['2004', 'PT59M59.99S', 'PT0.01S', 'PT1H0M0S'],
	['2004', 'P1DT1H', 'PT30M', 'PT25H30M0S'],
	['2004', 'PT1.5S', 'PT1.05S', 'PT0H0M2.55S']
] as const)('%s: %s and %s are %s', (edition, a, b, sum) => {
	expect(addTimes(edition, a, b)).toBe(sum);
});

test('a time of the other edition is an error', () => {
	expect(() => addTimes('1.2', '0000:00:00.00', 'PT5M')).toThrow('no 1.2 timespan');
	expect(() => addTimes('2004', 'PT0S', '00:05:00')).toThrow('no 2004 duration');
});
