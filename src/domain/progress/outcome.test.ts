import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { often } from '../../often.test-data.ts';
import { makeCourse, makeLesson, smallCourse } from '../course/fixture.test-data.ts';
import { anyProgress, readAll, sit } from './events.test-data.ts';
import { fresh } from './fresh.ts';
import { lessonOutcome, outcome } from './outcome.ts';
import { reduce } from './reduce.ts';

const course = smallCourse();
const open = { completion: 'incomplete', success: 'unknown' };
const lesson = (id: string) => course.lessons.find((one) => one.id === id)!;

describe('the outcome of the course', () => {
	test('is open at the start, without a score', () => {
		expect(outcome(course, fresh(1))).toEqual({ ...open, progress: 0 });
	});

	test('stays open when all is read but a quiz was never finished', () => {
		const now = sit(course, readAll(course, fresh(1)), 'safety', ['stop', 'go']);
		expect(outcome(course, now)).toEqual({ ...open, progress: 7 / 8 });
	});

	test('is completed and failed when all is read and every quiz finished without a pass', () => {
		const safe = sit(course, readAll(course, fresh(1)), 'safety');
		const now = sit(course, safe, 'mechanism', ['pick', 'place', 'read']);
		expect(outcome(course, now)).toMatchObject({
			completion: 'completed',
			success: 'failed',
			progress: 1,
			score: { scaled: 0.5, raw: 50, min: 0, max: 100 }
		});
	});

	test('is never failed while something is unread', () => {
		const now = sit(course, sit(course, fresh(1), 'safety', ['stop']), 'mechanism', ['pick']);
		expect(outcome(course, now)).toMatchObject({ ...open, score: { raw: 66 } });
	});

	test('is passed as soon as every quiz is, read or not', () => {
		const now = sit(course, sit(course, fresh(1), 'safety'), 'mechanism');
		expect(outcome(course, now)).toMatchObject({ completion: 'incomplete', success: 'passed' });
		expect(outcome(course, readAll(course, now))).toEqual({
			completion: 'completed',
			success: 'passed',
			progress: 1,
			score: { scaled: 1, raw: 100, min: 0, max: 100 }
		});
	});

	test('is completed without a section that a question before the course told to skip', () => {
		const all = sit(course, sit(course, readAll(course, fresh(1)), 'safety'), 'mechanism');
		const safety = { ...all.lessons['safety']!, read: ['two'] };
		const unread = { ...all, lessons: { ...all.lessons, safety } };
		const told = (certainty: 2 | 3) =>
			reduce(course, unread, {
				...{ type: 'practised', item: 'before', response: 'b', latency: 1, at: 1 },
				certainty
			});
		expect(outcome(course, told(2)).completion).toBe('incomplete');
		expect(outcome(course, told(3))).toMatchObject({ completion: 'completed', progress: 1 });
		expect(lessonOutcome(course, lesson('safety'), told(3)).completion).toBe('completed');
	});

	test('follows the pass mark of the course it is given', () => {
		const now = sit(course, sit(course, fresh(1), 'safety'), 'mechanism', ['pick']);
		expect(outcome(course, now).success).toBe('passed');
		expect(outcome({ ...course, cut: 0.8 }, now).success).toBe('unknown');
	});

	test('of a course without quizzes is passed by reading it, without a score', () => {
		const plain = makeCourse([makeLesson('only', ['one', 'two'], [])], []);
		const half = reduce(plain, fresh(1), { type: 'section-read', lesson: 'only', section: 'one' });
		expect(outcome(plain, half)).toEqual({ ...open, progress: 0.5 });
		const all = { completion: 'completed', success: 'passed', progress: 1 };
		expect(outcome(plain, readAll(plain, half))).toEqual(all);
	});

	test('of a course without lessons is never completed', () => {
		expect(outcome(makeCourse([], []), fresh(1))).toEqual({ ...open, progress: 0 });
	});

	test('reaches progress 1 exactly when completed, and has a score only after every quiz', () => {
		fc.assert(
			fc.property(anyProgress(course), fc.boolean(), (progress, all) => {
				const now = all ? readAll(course, progress) : progress;
				const result = outcome(course, now);
				expect(result.progress === 1).toBe(result.completion === 'completed');
				const finished = ['mechanism', 'safety'].every((id) => now.lessons[id]?.best !== undefined);
				expect(result.score !== undefined).toBe(finished);
				if (result.success === 'failed') expect(result.completion).toBe('completed');
			}),
			{ seed: 3, numRuns: often(200) }
		);
	});
});

describe('the outcome of a lesson', () => {
	test('has the best score once its quiz was finished, and fails only when read', () => {
		const failed = sit(course, fresh(1), 'mechanism', ['pick', 'place', 'read']);
		expect(lessonOutcome(course, lesson('mechanism'), failed)).toMatchObject({
			...open,
			score: { scaled: 0.25, raw: 25 }
		});
		const read = readAll(course, failed);
		expect(lessonOutcome(course, lesson('mechanism'), read).success).toBe('failed');
	});

	test('without a quiz is completed and passed by reading', () => {
		expect(lessonOutcome(course, lesson('welcome'), readAll(course, fresh(1)))).toEqual({
			completion: 'completed',
			success: 'passed'
		});
	});

	test('rounds the raw score down, so that a near miss does not read as a pass', () => {
		const near = { read: [], seen: [], missed: [], earlier: {}, best: 0.749999 };
		const now = { ...fresh(1), lessons: { mechanism: near } };
		expect(lessonOutcome(course, lesson('mechanism'), now).score?.raw).toBe(74);
		const exact = { ...fresh(1), lessons: { mechanism: { ...near, best: 0.29 } } };
		expect(lessonOutcome(course, lesson('mechanism'), exact).score?.raw).toBe(29);
	});
});
