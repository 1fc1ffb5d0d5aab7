import { expect, test } from 'vitest';
import { heightFor, isNamed, NAMES, PAD, pointAt, xOf, yOf } from './curve-plot.ts';

test.each([320, 640])(
	'a press at a point of a picture %d wide sets that point to that value',
	(width) => {
		for (const at of [0, 3, 6]) {
			const place = { x: xOf(at, 7, width) + 4, y: yOf(40, heightFor(width)) };
			expect(pointAt(place, 7, width).at).toBe(at);
			expect(pointAt(place, 7, width).value).toBeCloseTo(40);
		}
	}
);

test('a stroke beyond the edges stays on the axis', () => {
	expect(pointAt({ x: -50, y: -50 }, 7, 500)).toEqual({ at: 0, value: 100 });
	expect(pointAt({ x: 900, y: 900 }, 7, 500)).toEqual({ at: 6, value: 0 });
});

test('names below the axis keep their distance in a narrow picture with its curves named', () => {
	const named = (width: number, right: number): number[] =>
		[0, 1, 2, 3, 4, 5, 6].filter((at) => isNamed(at, 7, width, right));
	expect(named(255, NAMES)).toEqual([0, 2, 4, 6]);
	expect(named(255, PAD.right)).toHaveLength(7);
	expect(named(520, NAMES)).toHaveLength(7);
});
