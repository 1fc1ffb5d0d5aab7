import { expect, it } from 'vitest';
import { bilayer } from './membrane.ts';
import type { SwarmMark } from './mark.ts';

const make = () =>
	bilayer({
		id: 'm',
		spans: [
			[0, 200],
			[300, 500]
		],
		outer: () => 100,
		inner: () => 200,
		head: 9
	});
const heads = make().find(({ id }) => id === 'm-heads') as SwarmMark;

it('bilayer keeps its lipids inside its spans', () => {
	for (let i = 0; i < heads.points.length; i += 2) {
		const x = heads.points[i]!;
		expect((x > 0 && x < 200) || (x > 300 && x < 500)).toBe(true);
	}
});

it('bilayer has two rows, none of its heads in the fatty middle', () => {
	const ys = heads.points.filter((_, i) => i % 2 === 1);
	expect(ys.filter((y) => y < 110).length).toBeGreaterThan(10);
	expect(ys.filter((y) => y > 190).length).toBeGreaterThan(10);
	expect(ys.every((y) => y < 110 || y > 190)).toBe(true);
});

it('bilayer is the same every time', () => {
	expect(make()).toEqual(make());
});
