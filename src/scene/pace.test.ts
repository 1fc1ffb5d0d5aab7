import { expect, test } from 'vitest';
import { Pace } from './pace.ts';

const after = (gaps: number[]) => {
	const pace = new Pace();
	for (const gap of gaps) pace.saw(gap);
	return pace.slow;
};
const frames = (count: number, gap: number): number[] => Array<number>(count).fill(gap);

test('a machine that is late now and then keeps up', () => {
	expect(after([...frames(60, 16.7), 33.3, 50, ...frames(40, 16.7), 33.3, 33.3])).toBe(false);
});

test('three late frames among a few are slow, and stay so', () => {
	const late = [...frames(9, 16.7), 33.3, ...frames(9, 16.7), 33.3, 16.7, 50];
	expect(after(late)).toBe(true);
	expect(after([...late, ...frames(200, 16.7)])).toBe(true);
});

test('a screen that shows 30 or 120 frames a second is no slow machine', () => {
	expect(after(frames(100, 33.3))).toBe(false);
	expect(after(frames(100, 8.3))).toBe(false);
});
