import { expect, test } from 'vitest';
import { Pace } from './pace.ts';

const paced = (gaps: number[]) => {
	const pace = new Pace();
	for (const gap of gaps) pace.saw(gap);
	return pace;
};
const after = (gaps: number[]) => paced(gaps).slow;
const frames = (count: number, gap: number): number[] => Array<number>(count).fill(gap);

test('a machine that is late now and then keeps up', () => {
	expect(after([...frames(60, 16.7), 33.3, 50, ...frames(40, 16.7), 33.3, 33.3])).toBe(false);
});

test('three late frames among a few are slow, and stay so', () => {
	const late = [...frames(9, 16.7), 33.3, ...frames(9, 16.7), 33.3, 16.7, 50];
	expect(after(late)).toBe(true);
	expect(after([...late, ...frames(200, 16.7)])).toBe(true);
});

test('a machine that was slow for a moment has another chance, one that went on being late has not', () => {
	const moment = paced([...frames(9, 16.7), 33.3, 33.3, 33.3, ...frames(60, 16.7)]);
	moment.restart();
	expect(moment.slow).toBe(false);
	const always = paced([...frames(9, 16.7), 33.3, 33.3, 33.3, ...frames(60, 16.7), 33.3, 16.7]);
	always.restart();
	expect(always.slow).toBe(true);
});

test('a screen that shows 30 or 120 frames a second is no slow machine', () => {
	expect(after(frames(100, 33.3))).toBe(false);
	expect(after(frames(100, 8.3))).toBe(false);
});
