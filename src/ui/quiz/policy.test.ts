import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import type { Course } from '#domain/course/course.ts';
import { makeCourse, makeItem, makeLesson } from '#domain/course/fixture.test-data.ts';
import { fresh } from '#domain/progress/fresh.ts';
import type { Certainty, Progress } from '#domain/progress/progress.ts';
import { reduce } from '#domain/progress/reduce.ts';
import { provideSession, type Session } from '../session.ts';
import PreTest from './PreTest.svelte';
import SecondLook from './SecondLook.svelte';
import WarmUp from './WarmUp.svelte';

const course: Course = makeCourse(
	[makeLesson('first', ['one'], ['cell']), makeLesson('second', ['one'], [])],
	[
		makeItem('choice', 'asked-1', 'first', 'cell'),
		makeItem('choice', 'asked-2', 'first', 'cell'),
		{ ...makeItem('choice', 'before-1', 'first', 'before'), use: 'pretest' },
		{ ...makeItem('choice', 'before-2', 'second', 'before'), use: 'pretest' }
	]
);
const [first, second] = course.lessons as [Course['lessons'][0], Course['lessons'][0]];

function shown<P extends object>(component: Component<P>, props: P, progress: Progress): string {
	const within = ((renderer: never, given: never) => {
		provideSession({ course, progress } as Session);
		(component as unknown as (renderer: never, props: never) => void)(renderer, given);
	}) as unknown as Component<object>;
	return render(within, { props, context: new Map() }).body;
}

/** The first lesson's quiz, answered wrong and finished. */
function missed(certainty: Certainty): Progress {
	let now = reduce(course, fresh(1), { type: 'quiz-started', lesson: 'first' });
	const item = now.lessons['first']!.attempt!.items[0]!;
	now = reduce(course, now, {
		type: 'answered',
		item,
		response: 'a',
		certainty,
		latency: 1,
		at: 1
	});
	return reduce(course, now, { type: 'quiz-finished', lesson: 'first', at: 1 });
}
const before = (from: Progress, item: string, response: string, certainty: Certainty): Progress =>
	reduce(course, from, { type: 'practised', item, response, certainty, latency: 1, at: 1 });

test('the pre-test asks one question a lesson, each by itself, and says how many are open', () => {
	const html = shown(PreTest, {}, fresh(1));
	expect(html).toContain('Question 1 of 2: Lesson first');
	expect(html).not.toContain('Question 2 of 2');
	expect(html).toContain('2 questions are still open.');
	expect(html).not.toContain('Try again');
});

test('the pre-test begins with the first open question, and is whole once none is open', () => {
	const one = before(fresh(1), 'before-1', 'b', 3);
	expect(shown(PreTest, {}, one)).not.toContain('Question 1 of 2');
	expect(shown(PreTest, {}, one)).toContain('Question 2 of 2: Lesson second');
	const both = shown(PreTest, {}, before(one, 'before-2', 'b', 2));
	expect(both).toContain('Question 1 of 2');
	expect(both).toContain('Question 2 of 2');
});

test('the pre-test stands on one page for those who want all questions on one', () => {
	const setting = { quizLayout: 'all' as const };
	const html = shown(PreTest, {}, reduce(course, fresh(1), { type: 'setting', setting }));
	expect(html).toContain('Question 1 of 2');
	expect(html).toContain('Question 2 of 2');
});

test('it suggests to skip what was right and sure, and nothing else', () => {
	const sure = before(before(fresh(1), 'before-1', 'b', 3), 'before-2', 'b', 2);
	const html = shown(PreTest, {}, sure);
	expect(html).toMatch(/Lesson first: one<\/a>\s*<span[^>]*>Right and sure: you may skip/);
	expect(html).toMatch(/Lesson second: one<\/a>[^]*?Right\.\s+Worth reading/);
});

test('a lesson after a missed quiz begins with a question of another wording', () => {
	const progress = missed(3);
	const asked = progress.lessons['first']!.attempt!.items[0]!;
	const html = shown(WarmUp, { lesson: second }, progress);
	expect(html).toContain('Warm up: one question from an earlier lesson');
	expect(html).toContain(asked === 'asked-1' ? 'What about asked-2?' : 'What about asked-1?');
	expect(shown(WarmUp, { lesson: second }, fresh(1))).not.toContain('Warm up');
});

test('a second look asks for a sentence only where the learner was sure and wrong', () => {
	const look = (progress: Progress): string =>
		shown(SecondLook, { lesson: first, attempt: progress.lessons['first']!.attempt! }, progress);
	expect(look(missed(3))).toContain('In one sentence: what do you think now?');
	expect(look(missed(3))).toContain('Try another question on this');
	expect(look(missed(1))).toContain('Try another question on this');
	expect(look(missed(1))).not.toContain('In one sentence');
});
