import { describe, expect, it } from 'vitest';
import { along, branch } from './branch.ts';
import { points } from './shape.ts';

describe('along', () => {
	const samples = along(points('0,0 40,0 100,0'), 11);

	it('starts and ends at the ends', () => {
		expect(samples[0]).toMatchObject({ x: 0, y: 0, u: 0 });
		expect(samples.at(-1)!.x).toBeCloseTo(100);
	});

	it('keeps equal distances although the control points do not', () => {
		samples.slice(1).forEach((s, i) => expect(s.x - samples[i]!.x).toBeCloseTo(10, 6));
	});

	it('gives unit tangents', () => {
		for (const { tx, ty } of along(points('0,0 30,40 80,20'), 20)) {
			expect(Math.hypot(tx, ty)).toBeCloseTo(1);
		}
	});
});

describe('branch', () => {
	it('is as wide as told at both ends', () => {
		const d = branch(points('0,0 100,0'), (u) => 10 - 8 * u);
		for (const corner of ['0,10', '0,-10', '100,2', '100,-2']) expect(d).toContain(corner);
	});
});
