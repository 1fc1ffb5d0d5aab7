import { describe, expect, test } from 'vitest';
import type { Course } from '../course/course.ts';
import { makeCourse, makeItem, makeLesson } from '../course/fixture.test-data.ts';
import { itemById, lessonById } from '../course/find.ts';
import { fresh } from '../progress/fresh.ts';
import type { Certainty, Progress } from '../progress/progress.ts';
import { reduce } from '../progress/reduce.ts';
import { secondLooks, skippable, warmUps } from './remediation.ts';

const CELLS = ['red', 'green', 'blue'];
const bank = (lesson: string) =>
	CELLS.flatMap((cell) =>
		[1, 2].map((n) => makeItem('choice', `${lesson}-${cell}-${n}`, lesson, `${lesson}-${cell}`))
	);
const cells = (lesson: string) => CELLS.map((cell) => `${lesson}-${cell}`);
const course: Course = makeCourse(
	['first', 'second', 'third'].map((id) => makeLesson(id, ['one'], cells(id))),
	[
		...bank('first'),
		...bank('second'),
		...bank('third'),
		{ ...makeItem('choice', 'before', 'second', 'before'), use: 'pretest' }
	]
);
const [first, second, third] = course.lessons as [
	Course['lessons'][0],
	Course['lessons'][0],
	Course['lessons'][0]
];

type Given = [mark: 'right' | 'wrong', certainty?: Certainty];

/** Answers the cells of a lesson's quiz in their order; what is not given is right. */
function sit(from: Progress, lesson: string, given: Given[], finish = true): Progress {
	let now = reduce(course, from, { type: 'quiz-started', lesson });
	for (const [at, item] of now.lessons[lesson]!.attempt!.items.entries()) {
		const [mark, certainty] = given[at] ?? ['right'];
		const response = mark === 'right' ? 'b' : 'a';
		const sure = certainty === undefined ? {} : { certainty };
		now = reduce(course, now, { type: 'answered', item, response, latency: 1, at: 1, ...sure });
	}
	return finish ? reduce(course, now, { type: 'quiz-finished', lesson, at: 1 }) : now;
}
const groups = (items: { group: string }[]) => items.map(({ group }) => group);

describe('the warm-up of a lesson', () => {
	test('is empty before any quiz, and in the first lesson', () => {
		expect(warmUps(course, third, fresh(1))).toEqual([]);
		expect(warmUps(course, first, sit(fresh(1), 'first', [['wrong', 3]]))).toEqual([]);
	});

	test('asks what was wrong and sure first, then what was wrong', () => {
		const now = sit(fresh(1), 'first', [
			['wrong', 1],
			['right', 3],
			['wrong', 3]
		]);
		expect(groups(warmUps(course, second, now))).toEqual(['first-blue', 'first-red']);
	});

	test('reaches over all earlier lessons and never forward', () => {
		let now = sit(fresh(1), 'first', [['wrong', 2]]);
		now = sit(now, 'second', [['right'], ['wrong', 3]]);
		expect(groups(warmUps(course, third, now))).toEqual(['second-green', 'first-red']);
		expect(groups(warmUps(course, second, now))[0]).toBe('first-red');
	});

	test('fills up with lucky guesses when nothing was wrong', () => {
		const now = sit(fresh(1), 'first', [
			['right', 3],
			['right', 1],
			['right', 2]
		]);
		expect(groups(warmUps(course, second, now))).toEqual(['first-green', 'first-blue']);
	});

	const practised = (from: Progress, item: string, response: string): Progress =>
		reduce(course, from, { type: 'practised', item, response, latency: 1, at: 1 });

	test('asks a sibling, not the very question; the question itself once the sibling was practised', () => {
		const now = sit(fresh(1), 'first', [['wrong', 3]]);
		const asked = now.lessons['first']!.attempt!.items;
		const [item] = warmUps(course, second, now);
		expect(asked).not.toContain(item!.id);
		const after = practised(now, item!.id, 'a');
		expect(warmUps(course, second, after)[0]!.id).toBe(asked[0]);
	});

	test('comes later to what was put right since', () => {
		const now = sit(fresh(1), 'first', [
			['wrong', 3],
			['wrong', 1]
		]);
		const [surest] = secondLooks(course, first, now);
		expect(groups(warmUps(course, second, practised(now, surest!.id, 'b')))).toEqual([
			'first-green',
			'first-red'
		]);
	});
});

describe('second looks', () => {
	test('offer a sibling of every missed cell, the surest error first', () => {
		const now = sit(fresh(2), 'first', [
			['wrong', 1],
			['right', 3],
			['wrong', 3]
		]);
		const looks = secondLooks(course, first, now);
		expect(groups(looks)).toEqual(['first-blue', 'first-red']);
		expect(looks.some(({ id }) => now.lessons['first']!.attempt!.items.includes(id))).toBe(false);
	});

	test('stay the same once they are answered', () => {
		const now = sit(fresh(2), 'first', [
			['wrong', 3],
			['wrong', 3]
		]);
		const looks = secondLooks(course, first, now);
		const item = looks[0]!.id;
		const after = reduce(course, now, {
			type: 'practised',
			item,
			response: 'b',
			latency: 1,
			at: 1
		});
		expect(secondLooks(course, first, after)).toEqual(looks);
	});

	test('wait for the end of the attempt', () => {
		expect(secondLooks(course, first, sit(fresh(2), 'first', [['wrong', 3]], false))).toEqual([]);
		expect(secondLooks(course, first, sit(fresh(2), 'first', []))).toEqual([]);
	});
});

describe('a section may be skipped', () => {
	const answered = (response: string, certainty?: Certainty): Progress =>
		reduce(course, fresh(1), {
			...{ type: 'practised', item: 'before', response, latency: 1, at: 1 },
			...(certainty === undefined ? {} : { certainty })
		});

	test('when its question before the course was right and sure', () => {
		expect([...skippable(course, answered('b', 3))]).toEqual(['second/one']);
	});

	test.each([
		['a', 3],
		['b', 2],
		['b', undefined]
	] as const)('and not after %s at certainty %s', (response, certainty) => {
		expect(skippable(course, answered(response, certainty)).size).toBe(0);
	});
});

test('the fixture is what the tests take it for', () => {
	expect(lessonById(course, 'second')).toBe(second);
	expect(itemById(course, 'before')?.section).toBe('second/one');
});
