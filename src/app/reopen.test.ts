import { describe, expect, test } from 'vitest';
import type { Course } from '#domain/course/course.ts';
import { smallCourse } from '#domain/course/fixture.test-data.ts';
import { AT, readAll, sit } from '#domain/progress/events.test-data.ts';
import { fresh } from '#domain/progress/fresh.ts';
import type { Progress } from '#domain/progress/progress.ts';
import { reduce } from '#domain/progress/reduce.ts';
import { encode } from '#domain/progress/snapshot.ts';
import type { Opening } from '#tracking/tracker.ts';
import { reopened } from './reopen.ts';

const course = smallCourse();
const opened = reduce(course, fresh(7), { type: 'opened', at: AT });
const early = readAll(course, opened);
const later = sit(course, early, 'safety');

function opening(texts: Partial<Opening>): Opening {
	const already = { completed: false, passed: false };
	return { kind: 'scorm12', connected: true, mode: 'normal', learner: {}, already, ...texts };
}

const at = (texts: Partial<Opening>, which: Course = course) =>
	reopened(which, opening(texts), () => 99);
const text = (progress: Progress) => encode(course, progress);

describe('reopening', () => {
	test('somebody new begins afresh and hears nothing', () => {
		expect(at({})).toEqual({ progress: fresh(99) });
	});

	test('what the LMS holds goes on without a word', () => {
		expect(at({ snapshot: text(later), mirror: text(later) })).toEqual({ progress: later });
	});

	test('newer work of this browser is added, told to the LMS and said', () => {
		const { progress, known, news } = at({ snapshot: text(early), mirror: text(later) });
		expect(progress.lessons).toEqual(later.lessons);
		expect(known).toEqual(early);
		expect(news).toBe('reconciled');
	});

	test('a broken state falls back to this browser, and without one is said', () => {
		expect(at({ snapshot: 'v3.broken', mirror: text(later) })).toMatchObject({
			progress: later,
			news: 'reconciled'
		});
		expect(at({ snapshot: 'v3.broken' })).toEqual({ progress: fresh(99), news: 'broken' });
	});

	test('work kept aside is offered when there is any', () => {
		expect(at({ aside: text(later) }).aside).toBe(text(later));
		expect(at({ aside: text(opened) })).not.toHaveProperty('aside');
		expect(at({ aside: 'nonsense' })).not.toHaveProperty('aside');
	});
});

describe('a newer version of the course', () => {
	const changed = later.lessons['safety']!.attempt!.items[0]!;
	const newer: Course = {
		...course,
		version: '1.2.0',
		items: { ...course.items, [changed]: { ...course.items[changed]!, version: 2 } },
		about: {
			...course.about,
			changes: ['1.2.0', '1.1.0', '1.0.0'].map((version) => ({
				version,
				date: '2026-11-24',
				items: [`New in ${version}`]
			}))
		}
	};

	test('says what is new, what will be asked again, and from which version it came', () => {
		const { move } = at({ snapshot: text(later) }, newer);
		expect(move).toEqual({
			from: '1.0.0',
			to: '1.2.0',
			asked: [`What about ${changed}?`],
			gone: 0,
			changes: ['New in 1.2.0', 'New in 1.1.0']
		});
	});

	test('with the same content is told by its changes alone', () => {
		const { move } = at({ snapshot: text(later) }, { ...newer, items: course.items });
		expect(move).toMatchObject({ asked: [], gone: 0 });
	});

	test('that is the one known is not mentioned', () => {
		expect(at({ snapshot: text(later) })).not.toHaveProperty('move');
	});
});
