import { expect, test } from 'vitest';
import { CELLS, outlineOf } from './icon-grid.ts';

test('a hundred marks fill ten rows of ten, each place once, from the top left corner', () => {
	expect(CELLS).toHaveLength(100);
	expect(new Set(CELLS.map(({ x, y }) => `${x},${y}`)).size).toBe(100);
	expect(CELLS[0]).toEqual({ x: 0, y: 0 });
	expect(CELLS[9]).toEqual({ x: 9, y: 0 });
	expect(CELLS[10]).toEqual({ x: 0, y: 1 });
	expect(CELLS[99]).toEqual({ x: 9, y: 9 });
});

/** Area inside a path of M, H, V and Z, by the shoelace formula. */
function area(path: string): number {
	const corners: [number, number][] = [];
	for (const [, command, first, second] of path.matchAll(/([MHV])(\d+)(?: (\d+))?/g)) {
		const [x, y] = corners.at(-1) ?? [0, 0];
		corners.push(
			command === 'H'
				? [Number(first), y]
				: command === 'V'
					? [x, Number(first)]
					: [Number(first), Number(second)]
		);
	}
	return Math.abs(
		corners.reduce((sum, [x, y], i) => {
			const [nextX, nextY] = corners[(i + 1) % corners.length]!;
			return sum + x * nextY - nextX * y;
		}, 0) / 2
	);
}

test('the line around the first n marks encloses exactly n of them', () => {
	for (let n = 0; n <= 100; n++) expect(area(outlineOf(n)), String(n)).toBe(n);
});
