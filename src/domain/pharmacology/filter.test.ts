import { describe, expect, test } from 'vitest';
import { braked, lagged, pooled, saturated } from './filter.ts';

const held = new Float64Array(241).fill(1);

describe('lagged', () => {
	test('is exact for a held input: 1 − e^(−t/τ)', () => {
		const output = lagged(held, 12);
		// The first value already counts for one step of half a minute.
		expect(output[23]).toBeCloseTo(1 - Math.exp(-1), 12);
		expect(output[0]).toBeCloseTo(1 - Math.exp(-0.5 / 12), 12);
	});

	test('never overshoots its input', () => {
		expect(Math.max(...lagged(held, 0.1))).toBeLessThanOrEqual(1);
	});
});

describe('pooled', () => {
	test('settles where filling and emptying balance', () => {
		const settled = pooled(new Float64Array(40_000).fill(0.5), 60, 720).at(-1)!;
		expect((0.5 / 60) * (1 - settled)).toBeCloseTo(settled / 720, 12);
	});

	test('is exact for a held input', () => {
		const rate = 1 / 60 + 1 / 720;
		const expected = (1 / 60 / rate) * (1 - Math.exp(-rate * 60));
		expect(pooled(held, 60, 720)[119]).toBeCloseTo(expected, 12);
	});
});

describe('saturated', () => {
	test.each([1, 2, 3, 4] as const)('power %d is half at its half', (power) => {
		expect(saturated(new Float64Array([0, 0.2, 200]), 0.2, power)[0]).toBe(0);
		expect(saturated(new Float64Array([0.2]), 0.2, power)[0]).toBe(0.5);
	});

	test('a higher power is steeper', () => {
		const [low, high] = [1, 4] as const;
		const input = new Float64Array([0.1]);
		expect(saturated(input, 0.2, high)[0]!).toBeLessThan(saturated(input, 0.2, low)[0]!);
	});
});

test('braked takes away the share the brake holds', () => {
	expect([...braked(new Float64Array([0.8, 0.8]), new Float64Array([0, 0.25]))]).toEqual([
		0.8,
		0.8 * 0.75
	]);
});
