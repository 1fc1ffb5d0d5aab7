import { describe, expect, test } from 'vitest';
import { smallCourse } from '../course/fixture.test-data.ts';
import { practice, sit } from './events.test-data.ts';
import { fresh } from './fresh.ts';
import { merge } from './merge.ts';
import { outcome } from './outcome.ts';
import type { Progress, ProgressEvent } from './progress.ts';
import { reduce } from './reduce.ts';

const course = smallCourse();
const told = (progress: Progress, ...events: ProgressEvent[]) =>
	events.reduce((now, event) => reduce(course, now, event), progress);

describe('practice', () => {
	test('keeps the first answer of a pre-test, with how sure it was', () => {
		const sure = { ...practice('before', 'a'), certainty: 3 } as ProgressEvent;
		const now = told(fresh(1), sure);
		expect(now.practice).toEqual({ before: { response: 'a', mark: 0, certainty: 3 } });
		expect(told(now, practice('before', 'b'))).toBe(now);
	});

	test('keeps the latest answer of anything else', () => {
		const now = told(fresh(1), practice('draw', '9999'), practice('draw', '0963'));
		expect(now.practice['draw']?.response).toBe('0963');
		expect(told(now, practice('draw', '0963'))).toBe(now);
	});

	test('takes a quiz item as a warm-up without touching its quiz', () => {
		const done = sit(course, fresh(1), 'safety');
		const now = told(done, practice('stop-1', 'a'));
		expect(now.practice['stop-1']).toEqual({ response: 'a', mark: 0 });
		expect(now.lessons).toBe(done.lessons);
		expect(outcome(course, now)).toEqual(outcome(course, done));
	});

	test('refuses what is no answer, no item and no certainty', () => {
		const strange = { ...practice('draw', '0963'), certainty: 4 } as unknown as ProgressEvent;
		for (const event of [practice('draw', '09'), practice('constructor', 'a'), strange]) {
			expect(told(fresh(1), event)).toEqual(fresh(1));
		}
	});

	test('items never come into a quiz', () => {
		let now = fresh(3);
		for (let i = 0; i < 4; i++) now = sit(course, now, 'safety', ['stop', 'go']);
		const seen = now.lessons['safety']?.seen ?? [];
		expect(seen).toEqual(['go-1', 'go-2', 'stop-1', 'stop-2']);
	});
});

describe('merge keeps of two copies', () => {
	const one = told(
		fresh(1),
		{ type: 'opened', at: 3e12 },
		practice('draw', '0963'),
		{ type: 'wrote', field: 'goal', text: 'Mine' },
		{ type: 'wrote', field: 'notes', text: 'Only here' }
	);
	const other = told(
		fresh(1),
		{ type: 'opened', at: 1e12 },
		practice('visit', 'ae'),
		{ type: 'wrote', field: 'goal', text: 'Newer' },
		{ type: 'moved', place: { page: 'about' } },
		{ type: 'moved', place: { page: 'home' } },
		{ type: 'moved', place: { page: 'about' } }
	);

	test('all practice, all texts with the newer wording, and the earliest day', () => {
		const merged = merge(course, one, other);
		expect(Object.keys(merged.practice).sort()).toEqual(['draw', 'visit']);
		expect(merged.texts).toEqual({ goal: 'Newer', notes: 'Only here' });
		expect(merged.dates).toEqual({ begun: 11_574 });
	});

	test('no more texts than there is room for', () => {
		const long = (progress: Progress, field: string) =>
			told(progress, { type: 'wrote', field, text: 'x'.repeat(1000) });
		const merged = merge(course, long(one, 'first'), long(other, 'second'));
		expect(merged.texts['second']).toHaveLength(1000);
		expect(merged.texts).not.toHaveProperty('first');
	});
});
