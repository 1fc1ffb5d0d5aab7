import { expect, it } from 'vitest';
import { latest } from './latest.ts';

it('latest keeps the identity of its result while the arguments stay', () => {
	const pair = latest((a: number, b: number) => ({ sum: a + b }));
	const first = pair(1, 2);
	expect(pair(1, 2)).toBe(first);
	expect(pair(1, 3)).toEqual({ sum: 4 });
	expect(pair(1, 2)).toEqual(first);
	expect(pair(1, 2)).not.toBe(first);
});
