import { expect, test } from 'vitest';
import { RATERS, standardOf, type Rating } from './standard.ts';

const panel = (item: string, ps: number[]): Rating[] =>
	ps.map((p, at) => ({ item, rater: `r${at}`, p }));

test('with five raters for every item the cut is the mean of the items’ means', () => {
	const ratings = [
		...panel('one', [0.6, 0.7, 0.8, 0.7, 0.7]),
		...panel('two', [0.5, 0.5, 0.5, 0.5, 0.5, 0.5])
	];
	expect(standardOf(['one', 'two'], ratings, 0.75)).toEqual({
		cut: 0.6,
		basis: 'angoff',
		unrated: []
	});
});

test('one item short of raters keeps the whole cut provisional, and is named', () => {
	const ratings = [
		...panel('one', [0.6, 0.6, 0.6, 0.6, 0.6]),
		...panel('two', [0.5, 0.5, 0.5, 0.5])
	];
	expect(standardOf(['one', 'two'], ratings, 0.75)).toEqual({
		cut: 0.75,
		basis: 'provisional',
		unrated: ['two']
	});
	expect(standardOf([], [], 0.75).basis).toBe('provisional');
});

test('a rater who rates again counts once, with the later rating', () => {
	const four = panel('one', [0.6, 0.6, 0.6, 0.6]);
	const again = { item: 'one', rater: 'r3', p: 0.9 };
	expect(standardOf(['one'], [...four, again], 0.75).basis).toBe('provisional');
	const five = [...four, { item: 'one', rater: 'r4', p: 0.6 }, again];
	expect(five).toHaveLength(RATERS + 1);
	expect(standardOf(['one'], five, 0.75).cut).toBe(0.66);
});

test('ratings of items that are not scored change nothing', () => {
	const ratings = [...panel('one', [0.6, 0.6, 0.6, 0.6, 0.6]), ...panel('other', [1, 1, 1, 1, 1])];
	expect(standardOf(['one'], ratings, 0.75).cut).toBe(0.6);
});
