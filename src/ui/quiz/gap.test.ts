import { expect, test } from 'vitest';
import type { Curve } from '#domain/assessment/curve.ts';
import { makeItem } from '#domain/course/fixture.test-data.ts';
import { gapInWords, pointName } from './gap.ts';

/** Expected 0, 100, 70, 30 of the axis at 0, 4, 24 and 168 hours. */
const item = makeItem('curve', 'curve-1', 'lesson', 'group') as Curve;

test.each([
	['0963', 'Your curve for the effect runs as expected.'],
	['0968', 'You expected the effect to last longer than it does.'],
	['0960', 'You expected the effect to fade sooner than it does.'],
	['5963', 'You expected the effect to begin sooner than it does.'],
	[
		'0369',
		'You expected the effect to be highest at 168 hours (it is highest at 4 hours) and to last longer than it does.'
	],
	[
		'5369',
		'You expected the effect to begin sooner than it does, to be highest at 168 hours (it is highest at 4 hours) and to last longer than it does.'
	],
	['0000', 'You expected the effect to be the same throughout (it is highest at 4 hours).'],
	['4454', 'You expected the effect to be the same throughout (it is highest at 4 hours).'],
	['0999', 'You expected the effect to last longer than it does.'],
	['0933', 'Your curve for the effect begins and ends as expected and differs on the way.']
])('the gap of %s is said in a sentence', (response, sentence) => {
	expect(gapInWords(item, response, 0)).toBe(sentence);
});

test.each([
	[0, '0 days'],
	[1, '1 day'],
	[2, '14 days']
])('point %i is called %s', (at, name) => {
	expect(pointName({ x: { ...item.x, unit: 'days', points: [0, 1, 14] } }, at)).toBe(name);
});
