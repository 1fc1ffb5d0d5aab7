import { describe, expect, test } from 'vitest';
import { smallCourse } from '../course/fixture.test-data.ts';
import { fresh } from './fresh.ts';
import type { Progress } from './progress.ts';
import { reduce } from './reduce.ts';
import { decode, encode } from './snapshot.ts';
import { MOST_TEXTS, roomFor, TEXT_CAPACITY } from './texts.ts';

const course = smallCourse();
const write = (progress: Progress, field: string, text: string) =>
	reduce(course, progress, { type: 'wrote', field, text });

describe('what the learner writes', () => {
	test('is kept without control characters and halves of pairs, with its lines', () => {
		const now = write(fresh(1), 'goal', 'One\r\ntwo\u0007 three\ud800 – four 😀\t.');
		expect(now.texts).toEqual({ goal: 'One\ntwo  three – four 😀 .' });
	});

	test('is removed when nothing is left', () => {
		const now = write(fresh(1), 'goal', 'One');
		expect(write(now, 'goal', ' \n ').texts).toEqual({});
		expect(write(fresh(1), 'goal', '').texts).toEqual({});
	});

	test('that is the same, or under a name that is none, changes nothing', () => {
		const now = write(fresh(1), 'goal', 'One');
		expect(write(now, 'goal', 'One')).toBe(now);
		for (const field of ['', 'Goal', '__proto__', 'a/b', 'x'.repeat(41)]) {
			expect(write(now, field, 'Two')).toBe(now);
		}
	});

	test('may have any field name that is one', () => {
		const now = write(fresh(1), 'constructor', 'One');
		expect(decode(course, encode(course, now))?.progress.texts).toEqual({ constructor: 'One' });
	});

	test('is refused to the character when there is no room left', () => {
		const begun = write(fresh(1), 'notes', 'Something.');
		const room = roomFor(begun, 'goal', '');
		expect(room).toBeGreaterThan(TEXT_CAPACITY - 40);
		// Its length takes two digits more than the empty text's.
		const text = 'x'.repeat(room - 2);
		expect(roomFor(begun, 'goal', text)).toBe(0);
		const full = write(begun, 'goal', text);
		expect(full.texts['goal']).toBe(text);
		expect(roomFor(full, 'goal', `${text}x`)).toBe(-1);
		expect(write(full, 'goal', `${text}x`)).toBe(full);
		expect(write(full, 'more', 'x')).toBe(full);
		expect(write(full, 'notes', 'Some.').texts['notes']).toBe('Some.');
	});

	test('has no more fields than there are places for', () => {
		let now = fresh(1);
		for (let i = 0; i < 100; i++) now = write(now, `f${i}`, 'x');
		expect(Object.keys(now.texts)).toHaveLength(MOST_TEXTS);
		expect(roomFor(now, 'one-more', 'x')).toBeLessThan(0);
		expect(write(now, 'f0', 'y').texts['f0']).toBe('y');
	});
});
