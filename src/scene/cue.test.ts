import { expect, it } from 'vitest';
import { cueMark, type Cue } from './cue.ts';

const cues: Cue[] = [{ at: 0.5, x: 10, y: 20, r: 30 }];
const opacity = (seconds: number) => cueMark(cues, 0.5 + seconds / 10, 10).opacity ?? 1;

it('a cue appears within 600 ms before its event, is full at it, and is gone soon after', () => {
	expect(opacity(-0.6)).toBe(0);
	expect(opacity(-0.25)).toBe(1);
	expect(opacity(0)).toBe(1);
	expect(opacity(0.3)).toBe(0);
});

it('a ring closes in on its place', () => {
	const radius = (s: number) =>
		Number(/a([\d.]+)/.exec((cueMark(cues, 0.5 + s / 10, 10) as { d: string }).d)![1]);
	expect(radius(-0.45)).toBeGreaterThan(radius(-0.2));
	expect(radius(-0.1)).toBe(30);
});

it('nothing imminent: nothing seen', () => {
	expect(cueMark([], 0.5, 10)).toMatchObject({ d: '', opacity: 0 });
});
