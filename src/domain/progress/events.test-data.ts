/** Random and purposeful sequences of events for tests. */

import fc from 'fast-check';
import { bestOf, isLegal, type Item } from '../assessment/question.ts';
import type { Course } from '../course/course.ts';
import { itemById } from '../course/find.ts';
import { fresh } from './fresh.ts';
import type { Progress, ProgressEvent } from './progress.ts';
import { reduce } from './reduce.ts';

export const AT = 1_700_000_000_000;

/** A wrong but legal response. */
export function wrongOf(item: Item): string {
	return {
		choice: 'a',
		hotspot: 'a',
		order: 'edcba',
		chart: '110.5',
		match: 'abc',
		numeric: '350',
		judgement: 'a',
		curve: '9999',
		case: 'ae'
	}[item.kind];
}

export function answer(item: string, response: string): ProgressEvent {
	return { type: 'answered', item, response, latency: 3, at: AT };
}

export function practice(item: string, response: string): ProgressEvent {
	return { type: 'practised', item, response, latency: 3, at: AT };
}

/** Runs one attempt of a lesson to its end; `wrong` cells are answered wrong. */
export function sit(
	course: Course,
	progress: Progress,
	lesson: string,
	wrong: readonly string[] = []
): Progress {
	let now = reduce(course, progress, { type: 'quiz-started', lesson });
	for (const id of now.lessons[lesson]?.attempt?.items ?? []) {
		const item = itemById(course, id);
		if (!item) throw new Error(`no item ${id}`);
		const response = wrong.includes(item.group) ? wrongOf(item) : bestOf(item);
		now = reduce(course, now, answer(id, response));
	}
	return reduce(course, now, { type: 'quiz-finished', lesson, at: AT });
}

/** Reads every section of every lesson. */
export function readAll(course: Course, progress: Progress): Progress {
	let now = progress;
	for (const lesson of course.lessons) {
		for (const section of lesson.sections) {
			const event = { type: 'section-read', lesson: lesson.id, section: section.id } as const;
			now = reduce(course, now, event);
		}
	}
	return now;
}

/** Right, partly right and wrong, of every kind. */
const RESPONSES = [
	...['a', 'b', 'abcde', 'edcba', 'bacde', '40', '110.5', '0'],
	...['cab', 'cbb', '34.3', '350', '-99998.9999', 'd', '0963', 'cd', 'ae']
];

/** Events that may be legal or not: known and unknown ids, good and bad responses, odd numbers. */
export function anyEvent(course: Course): fc.Arbitrary<ProgressEvent> {
	const hostile = ['', 'constructor', '__proto__', 'toString', 'nowhere'];
	const lessons = course.lessons.map((lesson) => lesson.id);
	const sections = course.lessons.flatMap((lesson) => lesson.sections.map((one) => one.id));
	const lesson = fc.constantFrom(...lessons, ...lessons, ...hostile);
	const section = fc.constantFrom(...sections, 'quiz', ...hostile);
	const items = Object.values(course.items);
	const sensible = RESPONSES.filter((text) => items.some((one) => isLegal(one, text)));
	/** An item and mostly an answer to it. */
	const attempt = fc.constantFrom(...items, undefined).chain((item) => {
		const legal = item ? sensible.filter((text) => isLegal(item, text)) : [];
		const response = fc.constantFrom(...legal, ...legal, ...sensible, 'x', '');
		return fc.tuple(fc.constant(item?.id ?? 'constructor'), response);
	});
	const certainty = fc.option(fc.constantFrom(1, 2, 3 as const), { nil: undefined });
	const optional = <T>(key: string, value: T | undefined) =>
		(value === undefined ? {} : { [key]: value }) as object;
	const weighted = (weight: number, arbitrary: fc.Arbitrary<ProgressEvent>) => ({
		weight,
		arbitrary
	});
	const finish = lesson.map((id): ProgressEvent => ({ type: 'quiz-finished', lesson: id, at: AT }));
	return fc.oneof(
		weighted(2, fc.record({ type: fc.constant('section-read'), lesson, section })),
		weighted(
			3,
			lesson.map((id): ProgressEvent => ({ type: 'quiz-started', lesson: id }))
		),
		weighted(4, finish),
		weighted(
			1,
			fc.record({
				type: fc.constant('item-shown'),
				lesson,
				position: fc.constantFrom(-1, 0, 1, 2, 3, 4, 1.5, NaN, Infinity)
			})
		),
		weighted(
			16,
			fc
				.tuple(attempt, certainty)
				.map(([[id, text], sure]) => ({ ...answer(id, text), ...optional('certainty', sure) }))
		),
		weighted(
			4,
			fc.tuple(attempt, certainty).map(([[id, text], sure]) => ({
				type: 'drafted' as const,
				item: id,
				response: text,
				...optional('certainty', sure)
			}))
		),
		weighted(
			1,
			fc.tuple(lesson, fc.option(section, { nil: undefined })).map(([page, part]) => ({
				type: 'moved' as const,
				place: { page, ...optional('section', part) }
			}))
		),
		weighted(
			1,
			fc
				.tuple(
					fc.constantFrom(...Object.keys(course.predictions), 'constructor', '__proto__', 'P'),
					fc.constantFrom('a', 'b', 'c', 'x', ''),
					certainty
				)
				.map(([id, text, sure]) => ({
					type: 'predicted' as const,
					id,
					response: text,
					...optional('certainty', sure)
				}))
		),
		weighted(
			4,
			fc.tuple(attempt, certainty).map(([[id, text], sure]) => ({
				type: 'practised' as const,
				item: id,
				response: text,
				latency: 2,
				at: AT,
				...optional('certainty', sure)
			}))
		),
		weighted(
			3,
			fc.record({
				type: fc.constant('wrote'),
				field: fc.constantFrom('goal', 'notes', 'why-p-one', 'constructor', '__proto__', 'A', ''),
				text: fc.oneof(
					fc.constantFrom('', ' ', 'What I do on Monday: ask first.', 'x'.repeat(900)),
					fc.string({ unit: 'binary', maxLength: 60 })
				)
			})
		),
		weighted(1, fc.record({ type: fc.constant('opened'), at: fc.constantFrom(AT, 0, NaN, 1e18) })),
		weighted(
			1,
			fc
				.record({
					theme: fc.constantFrom('system' as const, 'light' as const, 'dark' as const),
					motion: fc.constantFrom('system' as const, 'reduced' as const),
					sound: fc.boolean(),
					certainty: fc.boolean(),
					quizLayout: fc.constantFrom('one' as const, 'all' as const)
				})
				.map((setting) => ({ type: 'setting' as const, setting }))
		),
		weighted(
			1,
			fc.record({
				type: fc.constant('spent'),
				seconds: fc.constantFrom(0, -1, 0.1, 3.25, 60, NaN, Infinity, 1e12)
			})
		)
	);
}

/** Progress as random events leave it, with many quizzes sat to their end. */
export function anyProgress(course: Course): fc.Arbitrary<Progress> {
	const quizzes = course.lessons.filter((lesson) => lesson.quiz.length > 0);
	const sitting = fc
		.constantFrom(...quizzes)
		.chain(({ id, quiz }) => fc.subarray(quiz).map((wrong) => ({ id, wrong })));
	return fc
		.tuple(
			fc.nat(0xffffffff),
			fc.array(sitting, { maxLength: 4 }),
			fc.array(anyEvent(course), { maxLength: 60 })
		)
		.map(([seed, sittings, events]) => {
			let progress = fresh(seed);
			for (const { id, wrong } of sittings) progress = sit(course, progress, id, wrong);
			return events.reduce((now, event) => reduce(course, now, event), progress);
		});
}
