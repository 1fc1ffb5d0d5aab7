import { expect, test } from 'vitest';
import { compiledWith, errorsOf, warningsOf, type Flaw } from './fixture.test-data.ts';

const FILE = 'quiz/ratings.yaml';
const rating = (item: string, rater: string, p = '0.6'): string =>
	`- { item: ${item}, rater: ${rater}, p: ${p}, date: 2026-11-24 }`;
const RATERS = ['r1', 'r2', 'r3', 'r4', 'r5'];
const panel = (item: string, p?: string): string[] => RATERS.map((rater) => rating(item, rater, p));
const ratings = (...lines: string[]): Flaw[] => [[FILE, '', lines.join('\n')]];
const whole = [...panel('lasting-a'), ...panel('lasting-b', '0.7')];

test('without a file of ratings the cut of the outline is provisional', () => {
	expect(compiledWith([]).course).toMatchObject({ cut: 0.75, cutBasis: 'provisional' });
});

test('with five raters for every item the cut is theirs', () => {
	const { course } = compiledWith(ratings(...whole));
	expect(course).toMatchObject({ cut: 0.65, cutBasis: 'angoff' });
});

test('with a rating missing the cut stays provisional, and the build says what lacks', () => {
	const flaws = ratings(...whole.slice(1));
	expect(compiledWith(flaws).course).toMatchObject({ cut: 0.75, cutBasis: 'provisional' });
	expect(warningsOf(flaws)).toContainEqual(
		expect.stringMatching(/^quiz\/ratings\.yaml.*1 of 2 items lack 5 raters \("lasting-a"/)
	);
});

test.each([
	[
		'an item that is not there',
		[rating('nowhere', 'r1')],
		/\[0\]\.item .*no scored item "nowhere"/
	],
	[
		'a rating given twice',
		[...whole, rating('lasting-a', 'r1')],
		/\[10\].*"r1" rates "lasting-a" twice/
	],
	['more than certain', [rating('lasting-a', 'r1', '1.2')], /\[0\]\.p /]
])('%s stops the build', (_name, lines, expected) => {
	expect(errorsOf(ratings(...lines))).toContainEqual(expect.stringMatching(expected));
});
