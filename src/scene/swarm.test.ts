import { expect, it } from 'vitest';
import { strokedShape, swarmPath } from './swarm.ts';

it('swarmPath draws dots and squares as zero-length strokes', () => {
	expect(swarmPath('dot', [1, 2, 3.14, 4], 5)).toBe('M1 2h0M3.1 4h0');
	expect(['dot', 'square'].every((shape) => strokedShape(shape as 'dot'))).toBe(true);
});

it.each(['hexagon', 'diamond', 'plus'] as const)(
	'swarmPath draws one closed %s a point',
	(shape) => {
		expect(strokedShape(shape)).toBe(false);
		expect(swarmPath(shape, [0, 0, 9, 9, 5, 5], 3).match(/z/g)).toHaveLength(3);
	}
);

it('swarmPath is empty without points and ignores half a point', () => {
	expect(swarmPath('dot', [], 3)).toBe('');
	expect(swarmPath('dot', [1, 2, 3], 3)).toBe('M1 2h0');
});
