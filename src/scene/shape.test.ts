import { describe, expect, it } from 'vitest';
import { blended, bump, circle, closed, hexagon, mirrored, open, points, ramp } from './shape.ts';

describe('points', () => {
	it('reads pairs as SVG writes them', () => {
		expect(points('17,104 -24.5,66')).toEqual([
			[17, 104],
			[-24.5, 66]
		]);
	});

	it.each(['1,2  3,4', '1,2 3', '1,2,3', 'a,b', ''])('throws on "%s"', (text) => {
		expect(() => points(text)).toThrow(/not a point/);
	});
});

describe('outlines', () => {
	const triangle = points('0,0 10,0 5,8');

	it('closed passes through every control point and ends where it began', () => {
		const d = closed(triangle);
		for (const [x, y] of triangle) expect(d).toContain(`${x},${y}`);
		expect(d.slice(1, d.indexOf('C'))).toBe(d.replace(/Z$/, '').split(',').slice(-2).join(','));
	});

	it('open does not close', () => {
		expect(open(triangle)).not.toContain('Z');
		expect(open(triangle).endsWith('5,8')).toBe(true);
	});

	it('mirrored twice is the same', () => {
		expect(mirrored(mirrored(triangle, 3), 3)).toEqual(triangle);
		expect(mirrored(triangle)[1]).toEqual([-10, 0]);
	});

	it('blended gives either end at 0 and 1 and the middle at a half', () => {
		const other = points('10,10 20,10 15,18');
		expect(blended(triangle, other, 0)).toEqual(triangle);
		expect(blended(triangle, other, 1)).toEqual(other);
		expect(blended(triangle, other, 0.5)[0]).toEqual([5, 5]);
	});

	it('circle returns to its start', () => {
		expect(circle(5, 5, 3)).toBe('M2,5a3,3 0 1,0 6,0a3,3 0 1,0 -6,0Z');
	});

	it('hexagon has six corners at its circumradius', () => {
		let [x, y] = [0, -10];
		const corners = [[x, y]];
		for (const [, move, dx, dy] of hexagon(0, 0, 10).matchAll(
			/([lv])(-?[\d.]+)(?:,(-?[\d.]+))?/g
		)) {
			x += move === 'l' ? Number(dx) : 0;
			y += Number(move === 'l' ? dy : dx);
			corners.push([x, y]);
		}
		expect(corners).toHaveLength(6);
		for (const [cx, cy] of corners) expect(Math.hypot(cx!, cy!)).toBeCloseTo(10, 1);
	});
});

describe('ramp and bump', () => {
	it('ramp is 0 before, 1 after, a half midway', () => {
		expect([-1, 2, 3, 4, 9].map((v) => ramp(v, 2, 4))).toEqual([0, 0, 0.5, 1, 1]);
	});

	it('bump rises, holds and falls', () => {
		expect([0, 1, 2, 3, 4, 5].map((v) => bump(v, 0, 2, 3, 5))).toEqual([0, 0.5, 1, 1, 0.5, 0]);
	});
});
