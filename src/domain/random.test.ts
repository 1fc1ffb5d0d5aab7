import { expect, test } from 'vitest';
import { noise, shuffled } from './random.ts';

test('noise depends on its arguments alone and stays in [0, 1)', () => {
	for (let i = 0; i < 1000; i++) {
		expect(noise(i, 7)).toBe(noise(i, 7));
		expect(noise(i, 7)).toBeGreaterThanOrEqual(0);
		expect(noise(i, 7)).toBeLessThan(1);
	}
});

test('noise is spread evenly over ten bins', () => {
	const bins = new Array<number>(10).fill(0);
	for (let i = 0; i < 10000; i++) bins[Math.floor(noise(i, 3) * 10)]! += 1;
	for (const count of bins) expect(Math.abs(count - 1000)).toBeLessThan(120);
});

test('shuffled keeps every member and gives the same order for the same seed', () => {
	const list = ['a', 'b', 'c', 'd', 'e'];
	expect(shuffled(list, 42)).toEqual(shuffled(list, 42));
	expect([...shuffled(list, 42)].sort()).toEqual(list);
	const orders = new Set(Array.from({ length: 200 }, (_, seed) => shuffled(list, seed).join('')));
	expect(orders.size).toBeGreaterThan(60);
});
