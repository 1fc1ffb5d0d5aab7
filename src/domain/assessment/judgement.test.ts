import { expect, test } from 'vitest';
import { makeItem } from '../course/fixture.test-data.ts';
import { SCALE, stepsApart, type Judgement } from './judgement.ts';
import { bestOf, interactionOf, isLegal, markOf } from './question.ts';

/** The author's view is +1: "d". */
const item = makeItem('judgement', 'judgement-1', 'lesson', 'group') as Judgement;

test('five letters run from against to for, and no other is an answer', () => {
	expect(SCALE.map(({ id, value }) => [id, value])).toEqual([
		['a', -2],
		['b', -1],
		['c', 0],
		['d', 1],
		['e', 2]
	]);
	expect(['a', 'e', 'f', '', 'ab'].map((letter) => isLegal(item, letter))).toEqual([
		...[true, true, false, false, false]
	]);
});

test('no view is scored, and the LMS hears of no right answer', () => {
	expect(['a', 'b', 'c', 'd', 'e'].map((letter) => markOf(item, letter))).toEqual([1, 1, 1, 1, 1]);
	expect(interactionOf(item, 'a')).toEqual({ type: 'likert', response: 'a' });
});

test('the distance to the author counts the steps on the scale', () => {
	expect(bestOf(item)).toBe('d');
	expect([stepsApart(item, 'd'), stepsApart(item, 'a'), stepsApart(item, 'e')]).toEqual([0, -3, 1]);
});
