import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import { smallCourse } from '#domain/course/fixture.test-data.ts';
import { readAll, sit } from '#domain/progress/events.test-data.ts';
import { fresh } from '#domain/progress/fresh.ts';
import type { Progress } from '#domain/progress/progress.ts';
import { reduce } from '#domain/progress/reduce.ts';
import { provideSession, type Session } from '../session.ts';
import Record from './Record.svelte';

const course = smallCourse();

/** The record as first drawn. */
function drawn(progress: Progress): string {
	const within = ((renderer: never) => {
		provideSession({ course, progress, passMark: course.cut, learnerName: 'Ada' } as Session);
		(Record as unknown as (renderer: never, props: object) => void)(renderer, {});
	}) as unknown as Component<object>;
	return render(within, { context: new Map() }).body;
}
const quizzes = (from: Progress): Progress => sit(course, sit(course, from, 'safety'), 'mechanism');

test('a record says completed only of what was completed, and what an LMS still waits for', () => {
	const passed = drawn(quizzes(fresh(1)));
	expect(passed).toContain('has passed every quiz of');
	expect(passed).toContain('sections are still unread');
	const whole = drawn(readAll(course, quizzes(fresh(1))));
	expect(whole).toContain('has completed and passed');
	expect(whole).not.toContain('unread');
	const read = drawn(readAll(course, fresh(1)));
	expect(read).toContain('is working through');
	expect(read).not.toContain('unread');
});

test('a section that was known before is not counted as read, and said to be known', () => {
	const known = reduce(course, quizzes(fresh(1)), {
		...{ type: 'practised', item: 'before', response: 'b', certainty: 3 },
		...{ latency: 1, at: 1 }
	});
	expect(drawn(known)).toContain('0 of 2, 1 known');
	expect(drawn(readAll(course, known))).not.toContain('known');
});
