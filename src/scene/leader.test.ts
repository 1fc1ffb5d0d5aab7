import { describe, expect, it } from 'vitest';
import { leader } from './leader.ts';
import type { Label } from './mark.ts';

const label = (part: Partial<Label>): Label => ({
	id: 'a',
	text: 'A',
	x: 100,
	y: 100,
	anchor: 'start',
	essential: true,
	...part
});
const start = (part: Partial<Label>) =>
	leader(label(part))
		.match(/^M(-?[\d.]+),(-?[\d.]+)/)!
		.slice(1)
		.map(Number);

describe('leader', () => {
	it('is empty without a target', () => expect(leader(label({}))).toBe(''));

	it('leaves words that begin at x to the left, at their height', () => {
		expect(start({ to: { x: 20, y: 180 } })).toEqual([91, 100]);
	});

	it('leaves words that end at x to the right', () => {
		expect(start({ anchor: 'end', to: { x: 200, y: 20 } })).toEqual([109, 100]);
	});

	it('leaves from above or below when its target lies behind the words', () => {
		expect(start({ to: { x: 300, y: 20 } })[1]).toBeLessThan(100);
		expect(start({ anchor: 'end', to: { x: 20, y: 180 } })[1]).toBeGreaterThan(100);
		expect(start({ to: { x: 300, y: 180 }, note: 'B' })[1]).toBeGreaterThan(
			start({ to: { x: 300, y: 180 } })[1]!
		);
	});
});
