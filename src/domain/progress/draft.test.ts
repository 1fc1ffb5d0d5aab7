import { expect, test } from 'vitest';
import { makeCourse, makeItem, makeLesson } from '../course/fixture.test-data.ts';
import { fresh } from './fresh.ts';
import { merge } from './merge.ts';
import type { Progress } from './progress.ts';
import { reduce } from './reduce.ts';
import { decode, encode } from './snapshot.ts';

const course = makeCourse(
	[makeLesson('lesson', ['one'], ['cell'])],
	[
		makeItem('case', 'story', 'lesson', 'other'),
		makeItem('choice', 'pick-1', 'lesson', 'cell'),
		makeItem('choice', 'pick-2', 'lesson', 'cell')
	]
);
const drafted = (item: string, response: string, from: Progress = fresh(1)): Progress =>
	reduce(course, from, { type: 'drafted', item, response });

test('a case under way is kept outside any attempt, and survives leaving', () => {
	const left = drafted('story', 'c');
	expect(left.draft).toEqual({ item: 'story', response: 'c' });
	expect(decode(course, encode(course, left))?.progress.draft).toEqual(left.draft);
	expect(merge(course, left, fresh(1)).draft).toEqual(left.draft);
});

test('a way that does not exist is no draft', () => {
	expect(drafted('story', 'd').draft).toBeUndefined();
	expect(drafted('story', '').draft).toBeUndefined();
});

test('a quiz question takes a draft only while it waits in its attempt', () => {
	expect(drafted('pick-1', 'a').draft).toBeUndefined();
});

test('the draft of a practice is gone once it is answered', () => {
	const answer = { type: 'practised', item: 'story', response: 'cd', latency: 1, at: 1 } as const;
	expect(reduce(course, drafted('story', 'c'), answer).draft).toBeUndefined();
	expect(reduce(course, drafted('story', 'c'), answer).practice['story']?.mark).toBe(1);
});
