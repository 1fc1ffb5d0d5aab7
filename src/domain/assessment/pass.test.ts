import { describe, expect, test } from 'vitest';
import { smallCourse } from '../course/fixture.test-data.ts';
import { lessonById } from '../course/find.ts';
import { sit } from '../progress/events.test-data.ts';
import { fresh } from '../progress/fresh.ts';
import type { Attempt } from '../progress/progress.ts';
import { isPassed, isRight, reaches, shareOf } from './pass.ts';

const course = smallCourse();
const passed = (lesson: string, progress: ReturnType<typeof fresh>, cut = course.cut) =>
	isPassed({ ...course, cut }, lessonById(course, lesson)!, progress.lessons[lesson]);

const attempt = (marks: number[], carried: string[] = []): Attempt => ({
	number: 1,
	items: marks.map((_, i) => `i${i}`),
	carried,
	position: 0,
	answers: Object.fromEntries(marks.map((mark, i) => [`i${i}`, { response: 'a', mark }])),
	finished: true
});

describe('the share of the points', () => {
	test('counts carried cells as right and unanswered ones as wrong', () => {
		expect(shareOf(attempt([1, 0]))).toBe(0.5);
		expect(shareOf(attempt([0], ['a', 'b', 'c']))).toBe(0.75);
		expect(shareOf({ ...attempt([1, 1]), answers: {} })).toBe(0);
		expect(shareOf(attempt([]))).toBe(0);
	});

	test('reaches a cut that is the same fraction, and not a hair more', () => {
		expect(reaches(shareOf(attempt([1, 0, 0])), 1 / 3)).toBe(true);
		expect(reaches(shareOf(attempt([1, 1, 0])), 2 / 3)).toBe(true);
		expect(reaches(shareOf(attempt([0.1, 0.2, 0])), 0.1)).toBe(true);
		expect(reaches(0.7499, 0.75)).toBe(false);
		expect(reaches(0.75, 0.75)).toBe(true);
	});

	test('a mark is right at 1 only, but for rounding', () => {
		expect([1, 0.1 + 0.2 + 0.7, 0.99, 0].map(isRight)).toEqual([true, true, false, false]);
	});
});

describe('a lesson', () => {
	test('is not passed before an attempt is finished, nor without a quiz', () => {
		expect(passed('mechanism', fresh(1))).toBe(false);
		expect(passed('welcome', fresh(1))).toBe(false);
	});

	test('is passed at the cut and failed below', () => {
		expect(passed('mechanism', sit(course, fresh(1), 'mechanism', ['pick']))).toBe(true);
		expect(passed('mechanism', sit(course, fresh(1), 'mechanism', ['pick', 'place']))).toBe(false);
	});

	test('is not passed with a wrong critical item, however high the score', () => {
		const progress = sit(course, fresh(1), 'safety', ['stop']);
		expect(passed('safety', progress, 0.5)).toBe(false);
		expect(passed('safety', sit(course, fresh(1), 'safety', ['go']), 0.5)).toBe(true);
	});

	test('looks at the latest attempt for critical items and at the best for the score', () => {
		const once = sit(course, fresh(1), 'safety');
		expect(passed('safety', once)).toBe(true);
		const slipped = sit(course, once, 'safety', ['stop']);
		expect(slipped.lessons['safety']?.best).toBe(1);
		expect(passed('safety', slipped)).toBe(false);
		expect(passed('safety', sit(course, slipped, 'safety'))).toBe(true);
	});

	test('is passed by mastering what was missed', () => {
		const first = sit(course, fresh(9), 'mechanism', ['pick', 'place', 'read']);
		expect(first.lessons['mechanism']?.best).toBe(0.25);
		const second = sit(course, first, 'mechanism', ['read']);
		expect(second.lessons['mechanism']?.best).toBe(0.75);
		expect(passed('mechanism', second)).toBe(true);
	});
});
