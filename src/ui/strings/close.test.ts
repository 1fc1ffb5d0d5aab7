import { expect, test } from 'vitest';
import { close } from './close.ts';

test('the film says how many of its answers were put right since', () => {
	const { introMended } = close.film;
	expect(introMended(1, 3)).toBe('You have put the last one right since.');
	expect(introMended(2, 3)).toBe('You have put the last 2 right since.');
	expect(introMended(2, 2)).toBe('You have put all of it right since.');
});
