import { expect, test } from 'vitest';
import { STANDARD } from './regimen.ts';
import { COVERED_DAYS, repeatedBenefit } from './repeat.ts';
import { simulate } from './simulate.ts';

const trace = simulate(STANDARD);
const at = (sessions: number[], day: number): number => repeatedBenefit(trace, sessions, day);

test('after the last of many sessions the benefit fades as it does after one', () => {
	for (const since of [1, 3, 7, 13]) {
		expect(at([0, 7, 14], 14 + since)).toBeCloseTo(at([0], since), 6);
	}
});

test('sessions do not add up: the strongest counts', () => {
	expect(at([0, 1], 1.5)).toBe(Math.max(at([0], 1.5), at([0], 0.5)));
	for (let day = 0; day <= 30; day += 0.5) {
		const value = at([0, 3, 7], day);
		if (!Number.isNaN(value)) expect(value).toBeLessThanOrEqual(1);
	}
});

test('nothing is drawn before the first session or where the model has ended', () => {
	expect(at([0], -1)).toBeNaN();
	expect(at([0], COVERED_DAYS)).not.toBeNaN();
	expect(at([0], COVERED_DAYS + 0.1)).toBeNaN();
	expect(at([0, 20], 17)).toBeNaN();
});
