import { expect, test } from 'vitest';
import { makeLesson } from '#domain/course/fixture.test-data.ts';
import { warningsOf } from './fixture.test-data.ts';
import { problemLine } from './problem.ts';
import { timeProblems } from './time-check.ts';

/** Lessons of these counted minutes, each planned with 10. */
function warnings(...minutes: number[]): string[] {
	const lessons = minutes.map((each, i) => ({
		...makeLesson(`l${i}`, ['one'], []),
		minutes: each
	}));
	const outline = lessons.map(({ minutes: _, ...rest }) => ({ ...rest, planned: 10 }));
	return [...timeProblems(lessons, { lessons: outline })].map(problemLine);
}

test('a lesson may take a minute more than planned, and no more', () => {
	expect(warnings(11)).toEqual([]);
	expect(warnings(12)).toEqual([
		'lessons/course.yaml › lessons[0].planned: "l0" takes 12 minutes, 10 are planned; change text or plan'
	]);
	expect(warnings(4)).toHaveLength(1);
});

test('a whole course takes between 58 and 75 minutes', () => {
	expect(warnings(10, 10, 10, 10, 10, 10)).toEqual([]);
	expect(warnings(10, 10, 10, 10)).toEqual([
		'lessons/course.yaml › lessons: all lessons take 40 minutes; 58 to 75 are meant'
	]);
});

test('the plan stands in the outline and warns when the text outgrows it', () => {
	const planned = ['lessons/course.yaml', 'planned: 2', 'planned: 1'] as const;
	const longer = [
		'lessons/story.svelte',
		'<Claim id="gone">By',
		`${'Word. '.repeat(400)}<Claim id="gone">By`
	] as const;
	expect(warningsOf([planned])).toEqual([]);
	expect(warningsOf([planned, longer])).toEqual([expect.stringContaining('1 are planned')]);
});
