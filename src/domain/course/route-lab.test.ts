import { expect, test } from 'vitest';
import { INFUSION_MINUTES, racemicPlasma } from '../pharmacology/plasma.ts';
import { mgPerKg } from '../pharmacology/units.ts';
import { levelIfStopped } from './route-lab.ts';

const infused = racemicPlasma('iv', mgPerKg(0.5));
const stopped = (stop: number, t: number) => levelIfStopped(infused, INFUSION_MINUTES, stop, t);

test('an infusion stopped at its end is the whole infusion', () => {
	for (const t of [10, 40, 41, 100, 240]) expect(stopped(40, t)).toBeCloseTo(infused(t), 6);
});

test('until it is stopped nothing differs', () => {
	for (const t of [5, 19, 20]) expect(stopped(20, t)).toBeCloseTo(infused(t), 6);
});

test('after the stop the level falls and stays below the whole infusion', () => {
	const later = [21, 30, 40, 60, 120, 240];
	const levels = later.map((t) => stopped(20, t));
	expect([...levels].sort((a, b) => b - a)).toEqual(levels);
	for (const [i, t] of later.entries()) expect(levels[i]).toBeLessThan(infused(t));
});

test('two halves make the whole: linearity', () => {
	const secondHalf = (t: number) => stopped(20, t - 20);
	for (const t of [30, 60, 200]) expect(stopped(20, t) + secondHalf(t)).toBeCloseTo(infused(t), 6);
});
