import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { smallCourse } from '#domain/course/fixture.test-data.ts';
import { anyProgress, practice, readAll, sit } from '#domain/progress/events.test-data.ts';
import { fresh } from '#domain/progress/fresh.ts';
import { reduce } from '#domain/progress/reduce.ts';
import { encode } from '#domain/progress/snapshot.ts';
import { often } from '../often.test-data.ts';
import { copyOf, withCopy } from './copy.ts';

const course = smallCourse();
const done = sit(course, readAll(course, fresh(7)), 'safety');

describe('a copy', () => {
	test('brings everything back to a learner who has nothing', () => {
		const back = withCopy(course, fresh(1), copyOf(course, done))!;
		expect(back.lessons).toEqual(done.lessons);
		expect(back.sequence).toBeGreaterThan(done.sequence - 1);
	});

	test('may be a bare snapshot', () => {
		expect(withCopy(course, fresh(1), ` ${encode(course, done)}\n`)?.lessons).toEqual(done.lessons);
	});

	test('that brings nothing new changes nothing', () => {
		const later = reduce(course, done, practice('draw', '0963'));
		expect(withCopy(course, later, copyOf(course, done))).toBe(later);
	});

	test('leaves the learner where they are, with their own settings', () => {
		const here = reduce(course, fresh(1), { type: 'moved', place: { page: 'keep' } });
		const dark = reduce(course, done, { type: 'setting', setting: { theme: 'dark' } });
		const back = withCopy(course, here, copyOf(course, dark))!;
		expect(back.place).toEqual({ page: 'keep' });
		expect(back.settings.theme).toBe('system');
	});

	test.each([
		['nothing', ''],
		['a text', 'hello'],
		['another object', '{"a":1}'],
		['broken JSON', '{"course":'],
		['a number', '{"course":"made-up","snapshot":5}'],
		['a list', '[1]'],
		['a copy of another course', copyOf({ ...course, id: 'other' }, done)],
		['a changed snapshot', copyOf(course, done).replace(/(v3\.\w+\.\w+\.)./, '$1~')]
	])('is not made of %s', (_, text) => {
		expect(withCopy(course, done, text)).toBeUndefined();
	});

	test('is not looked for in a file far longer than any copy', () => {
		const copy = copyOf(course, done);
		expect(withCopy(course, fresh(1), copy.padEnd(1_000_000))).toBeDefined();
		expect(withCopy(course, fresh(1), copy.padEnd(1_000_001))).toBeUndefined();
	});

	test('never lowers what was reached, whatever is brought', () => {
		fc.assert(
			fc.property(anyProgress(course), anyProgress(course), (one, other) => {
				const back = withCopy(course, one, copyOf(course, other))!;
				for (const source of [one, other]) {
					for (const [id, before] of Object.entries(source.lessons)) {
						expect(back.lessons[id]?.read).toEqual(expect.arrayContaining(before.read));
						expect(back.lessons[id]?.best ?? -1).toBeGreaterThanOrEqual(before.best ?? -1);
					}
				}
				expect(back.sequence).toBeGreaterThanOrEqual(one.sequence);
			}),
			{ seed: 41, numRuns: often(100) }
		);
	});
});
