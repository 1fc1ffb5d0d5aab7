import { expect, test } from 'vitest';
import { makeCourse, makeItem, makeLesson } from '#domain/course/fixture.test-data.ts';
import { sit } from '#domain/progress/events.test-data.ts';
import { fresh } from '#domain/progress/fresh.ts';
import { STRINGS } from '../strings.ts';
import { within } from '../within.test-data.ts';
import Result from './Result.svelte';

/** The end of a quiz of one question. */
function ended({ right, critical }: { right: boolean; critical: boolean }): string {
	const item = { ...makeItem('choice', 'one', 'lesson', 'cell'), critical };
	const lesson = makeLesson('lesson', ['one'], ['cell']);
	const course = makeCourse([lesson], [item]);
	const progress = sit(course, fresh(1), 'lesson', right ? [] : ['cell']);
	return within({ course, progress, passMark: course.cut }, Result, {
		lesson,
		attempt: progress.lessons['lesson']!.attempt!,
		again: () => undefined,
		review: () => undefined
	});
}

test('who has not passed is told that only what is open is asked again, and safety anew', () => {
	const { retakeAsks } = STRINGS.quiz;
	expect(ended({ right: false, critical: false })).toContain(retakeAsks(false));
	expect(ended({ right: false, critical: true })).toContain(retakeAsks(true));
	expect(ended({ right: true, critical: true })).not.toContain(retakeAsks(true));
});

test('who has passed is told what another attempt can cost, where safety is asked', () => {
	expect(ended({ right: true, critical: true })).toContain(STRINGS.quiz.retakeRisk);
	expect(ended({ right: true, critical: false })).not.toContain(STRINGS.quiz.retakeRisk);
	expect(ended({ right: false, critical: true })).not.toContain(STRINGS.quiz.retakeRisk);
});
