import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { often } from '../../often.test-data.ts';
import { smallCourse } from '../course/fixture.test-data.ts';
import { answer, anyEvent, anyProgress, readAll, sit } from './events.test-data.ts';
import { fresh } from './fresh.ts';
import { merge } from './merge.ts';
import type { Progress } from './progress.ts';
import { reduce } from './reduce.ts';
import { decode, encode } from './snapshot.ts';

const course = smallCourse();
const begun = reduce(course, fresh(1), { type: 'quiz-started', lesson: 'safety' });
const moved = (progress: Progress, page: string) =>
	reduce(course, progress, { type: 'moved', place: { page } });

describe('merge', () => {
	test('takes the copy with the larger sequence, whichever comes first', () => {
		const older = moved(begun, 'about');
		const newer = moved(older, 'safety');
		expect(merge(course, older, newer)).toBe(newer);
		expect(merge(course, newer, older)).toBe(newer);
	});

	test('takes the first at a tie', () => {
		const [one, two] = [moved(begun, 'about'), moved(begun, 'safety')];
		expect(merge(course, one, two).place.page).toBe('about');
		expect(merge(course, two, one).place.page).toBe('safety');
	});

	test('keeps the best score and the sections of the older copy', () => {
		const older = sit(course, readAll(course, fresh(1)), 'mechanism');
		let newer = sit(course, fresh(1), 'mechanism', ['pick', 'sort']);
		while (newer.sequence <= older.sequence) newer = moved(newer, `p${newer.sequence}`);
		const merged = merge(course, older, newer);
		expect(merged.lessons['mechanism']).toMatchObject({ best: 1, read: ['one', 'two', 'three'] });
		expect(merged.lessons['welcome']?.read).toEqual(['one']);
		expect(merged.place).toEqual(newer.place);
		expect(merged.sequence).toBe(newer.sequence + 1);
	});

	test('keeps the attempt that got further, with its verdict', () => {
		const older = sit(course, begun, 'safety');
		let newer = begun;
		while (newer.sequence <= older.sequence) newer = moved(newer, `p${newer.sequence}`);
		expect(merge(course, older, newer).lessons['safety']).toEqual(older.lessons['safety']);
	});

	test('forgets a draft whose question the other copy has closed', () => {
		const [item] = begun.lessons['safety']!.attempt!.items as [string];
		const closed = reduce(course, begun, answer(item, 'b'));
		let drafting = reduce(course, begun, { type: 'drafted', item, response: 'a' });
		while (drafting.sequence <= closed.sequence) {
			drafting = moved(drafting, `p${drafting.sequence}`);
		}
		const merged = merge(course, drafting, closed);
		expect(merged).not.toHaveProperty('draft');
		expect(merged.lessons['safety']?.attempt?.answers[item]?.response).toBe('b');
	});

	test('of two lines of work downgrades nothing and stays a progress that can be saved', () => {
		const branches = fc.tuple(
			anyProgress(course),
			fc.array(anyEvent(course), { maxLength: 25 }),
			fc.array(anyEvent(course), { maxLength: 25 })
		);
		fc.assert(
			fc.property(branches, ([origin, left, right]) => {
				const on = (events: typeof left) =>
					events.reduce((now, event) => reduce(course, now, event), origin);
				const [one, two] = [on(left), on(right)];
				const merged = merge(course, one, two);
				expect(merged.sequence).toBeGreaterThanOrEqual(Math.max(one.sequence, two.sequence));
				for (const source of [one, two]) {
					const predicted = Object.keys(merged.predictions);
					expect(predicted).toEqual(expect.arrayContaining(Object.keys(source.predictions)));
					for (const map of ['practice', 'dates'] as const) {
						expect(Object.keys(merged[map])).toEqual(
							expect.arrayContaining(Object.keys(source[map]))
						);
					}
					expect(merged.seconds).toBeGreaterThanOrEqual(source.seconds);
					for (const [id, before] of Object.entries(source.lessons)) {
						const after = merged.lessons[id]!;
						expect(after.read).toEqual(expect.arrayContaining(before.read));
						expect(after.seen).toEqual(expect.arrayContaining(before.seen));
						expect(after.best ?? -1).toBeGreaterThanOrEqual(before.best ?? -1);
						expect(after.attempt?.number ?? 0).toBeGreaterThanOrEqual(before.attempt?.number ?? 0);
					}
				}
				expect(decode(course, encode(course, merged))).toEqual({
					progress: merged,
					lost: [],
					changed: []
				});
				expect(merge(course, merged, one)).toEqual(merged);
				expect(merge(course, merged, two)).toEqual(merged);
			}),
			{ seed: 13, numRuns: often(200) }
		);
	});
});
