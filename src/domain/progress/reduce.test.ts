import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { often } from '../../often.test-data.ts';
import { bestOf, isLegal } from '../assessment/question.ts';
import { smallCourse } from '../course/fixture.test-data.ts';
import { itemById } from '../course/find.ts';
import { answer, anyEvent, anyProgress, AT, readAll, sit } from './events.test-data.ts';
import { fresh } from './fresh.ts';
import { takesDraft } from './lesson-progress.ts';
import type { Progress, ProgressEvent } from './progress.ts';
import { reduce } from './reduce.ts';

const course = smallCourse();
const start: ProgressEvent = { type: 'quiz-started', lesson: 'mechanism' };
const begun = reduce(course, fresh(1), start);
const items = begun.lessons['mechanism']!.attempt!.items;
const first = items[0]!;
const best = bestOf(itemById(course, first)!);

function frozen<T>(value: T): T {
	if (typeof value === 'object' && value !== null) {
		Object.freeze(value);
		Object.values(value).forEach(frozen);
	}
	return value;
}

describe('reduce returns the same object for', () => {
	const answered = reduce(course, begun, answer(first, best));
	const over = sit(course, fresh(1), 'mechanism');
	const undelivered = Object.keys(course.items).find(
		(id) => itemById(course, id)?.lesson === 'mechanism' && !items.includes(id)
	)!;
	const cases: [string, Progress, ProgressEvent][] = [
		['an answer to an item not delivered', begun, answer(undelivered, best)],
		['an answer before the quiz has begun', fresh(1), answer(first, best)],
		['an illegal response', begun, answer(first, 'x')],
		['an unknown item', begun, answer('constructor', 'a')],
		['a second answer to a closed question', answered, answer(first, 'a')],
		['an answer after the end', over, answer(over.lessons['mechanism']!.attempt!.items[0]!, 'a')],
		[
			'a certainty that does not exist',
			begun,
			{ ...answer(first, best), certainty: 4 } as unknown as ProgressEvent
		],
		['a draft of a closed question', answered, { type: 'drafted', item: first, response: 'a' }],
		['a second start', begun, start],
		['a quiz that does not exist', begun, { type: 'quiz-started', lesson: 'welcome' }],
		[
			'an end with open questions',
			answered,
			{ type: 'quiz-finished', lesson: 'mechanism', at: AT }
		],
		['a second end', over, { type: 'quiz-finished', lesson: 'mechanism', at: AT }],
		[
			'moving beyond the last item',
			begun,
			{ type: 'item-shown', lesson: 'mechanism', position: 4 }
		],
		['moving before the first', begun, { type: 'item-shown', lesson: 'mechanism', position: -1 }],
		['moving between items', begun, { type: 'item-shown', lesson: 'mechanism', position: 0.5 }],
		['the item already shown', begun, { type: 'item-shown', lesson: 'mechanism', position: 0 }],
		['an unknown section', begun, { type: 'section-read', lesson: 'welcome', section: 'two' }],
		['an unknown lesson', begun, { type: 'section-read', lesson: 'constructor', section: 'one' }],
		['the place where the learner is', begun, { type: 'moved', place: { page: 'home' } }],
		['a section that is none', begun, { type: 'moved', place: { page: 'safety', section: 'x' } }],
		['the quiz of none', begun, { type: 'moved', place: { page: 'welcome', section: 'quiz' } }],
		['a page that is no id', begun, { type: 'moved', place: { page: '../secret' } }],
		['the settings as they are', begun, { type: 'setting', setting: { theme: 'system' } }],
		['a prediction that is no option', begun, { type: 'predicted', id: 'p-one', response: 'd' }],
		[
			'a prediction that the course does not ask for',
			begun,
			{ type: 'predicted', id: 'constructor', response: 'a' }
		],
		['no time', begun, { type: 'spent', seconds: 0 }],
		['time that is no number', begun, { type: 'spent', seconds: NaN }]
	];
	test.each(cases)('%s', (_, progress, event) => {
		expect(reduce(course, progress, event)).toBe(progress);
	});

	test('a setting that does not exist', () => {
		const setting = { theme: 'pink' } as unknown as { theme: 'dark' };
		expect(reduce(course, begun, { type: 'setting', setting })).toBe(begun);
	});
});

describe('reduce', () => {
	test('closes a question with its mark, keeps the certainty, and forgets its draft', () => {
		const drafted = reduce(course, begun, { type: 'drafted', item: first, response: 'a' });
		expect(drafted.draft).toEqual({ item: first, response: 'a' });
		const now = reduce(course, drafted, { ...answer(first, best), certainty: 2 } as ProgressEvent);
		const { attempt, seen, missed } = now.lessons['mechanism']!;
		expect(attempt?.answers[first]).toEqual({ response: best, mark: 1, certainty: 2 });
		expect(now).not.toHaveProperty('draft');
		expect({ seen, missed }).toEqual({ seen: [first], missed: [] });
	});

	test('keeps the draft of another question', () => {
		const drafted = reduce(course, begun, { type: 'drafted', item: items[1]!, response: 'a' });
		expect(reduce(course, drafted, answer(first, best)).draft?.item).toBe(items[1]);
	});

	test('gives the same mark whatever the certainty', () => {
		const marks = [undefined, 1, 2, 3].map((certainty) => {
			const event = { ...answer(first, 'a'), ...(certainty ? { certainty } : {}) };
			const now = reduce(course, begun, event as ProgressEvent);
			return now.lessons['mechanism']?.attempt?.answers[first]?.mark;
		});
		expect(new Set(marks)).toEqual(new Set([0]));
	});

	test('remembers a miss until a sibling is right', () => {
		const missed = sit(course, fresh(1), 'mechanism', ['pick']);
		expect(missed.lessons['mechanism']?.missed).toEqual([first]);
		const mended = sit(course, missed, 'mechanism');
		expect(mended.lessons['mechanism']?.attempt?.items).not.toContain(first);
		expect(mended.lessons['mechanism']?.missed).toEqual([]);
	});

	test('keeps the best share through a worse practice run', () => {
		const perfect = sit(course, fresh(1), 'mechanism');
		const worse = sit(course, perfect, 'mechanism', ['pick', 'sort']);
		expect(worse.lessons['mechanism']).toMatchObject({ best: 1, attempt: { number: 2 } });
	});

	test('lets a finished attempt be looked through', () => {
		const over = sit(course, fresh(1), 'mechanism');
		const event: ProgressEvent = { type: 'item-shown', lesson: 'mechanism', position: 3 };
		expect(reduce(course, over, event).lessons['mechanism']?.attempt?.position).toBe(3);
	});

	test('keeps read sections in the order of the lesson', () => {
		const read = (now: Progress, section: string) =>
			reduce(course, now, { type: 'section-read', lesson: 'mechanism', section });
		expect(read(read(fresh(1), 'three'), 'one').lessons['mechanism']?.read).toEqual([
			'one',
			'three'
		]);
	});

	test('lets the first prediction stand, with how sure it was', () => {
		const event: ProgressEvent = { type: 'predicted', id: 'p-one', response: 'c', certainty: 3 };
		const one = reduce(course, begun, event);
		expect(one.predictions).toEqual({ 'p-one': { response: 'c', certainty: 3 } });
		expect(reduce(course, one, { type: 'predicted', id: 'p-one', response: 'a' })).toBe(one);
	});

	test('dates the first launch and notes the version of every launch', () => {
		const first = reduce(course, fresh(1), { type: 'opened', at: AT });
		expect(first).toMatchObject({ dates: { begun: 19_675 }, version: '1.0.0' });
		const later = { type: 'opened', at: 2 * AT } as const;
		expect(reduce(course, first, later)).toBe(first);
		const newer = reduce({ ...course, version: '1.1.0' }, first, later);
		expect(newer).toMatchObject({ dates: { begun: 19_675 }, version: '1.1.0' });
	});

	test('dates the pass of the last quiz and no later one', () => {
		const one = sit(course, fresh(1), 'mechanism');
		expect(one.dates).toEqual({});
		const both = sit(course, one, 'safety');
		expect(both.dates).toEqual({ passed: 19_675 });
		const again = reduce(course, both, { type: 'quiz-started', lesson: 'safety' });
		let now = again;
		for (const id of again.lessons['safety']!.attempt!.items) {
			now = reduce(course, now, answer(id, bestOf(itemById(course, id)!)));
		}
		now = reduce(course, now, { type: 'quiz-finished', lesson: 'safety', at: 2 * AT });
		expect(now.dates).toEqual({ passed: 19_675 });
	});

	test('adds up active time to a tenth of a second', () => {
		let now = fresh(1);
		for (let i = 0; i < 30; i++) now = reduce(course, now, { type: 'spent', seconds: 0.1 });
		expect(now.seconds).toBe(3);
	});

	test('moves to a section, to a quiz and to a page of the course', () => {
		const places = [
			{ page: 'mechanism', section: 'two' },
			{ page: 'safety', section: 'quiz' },
			{ page: 'about' }
		];
		for (const place of places) {
			expect(reduce(course, begun, { type: 'moved', place }).place).toEqual(place);
		}
	});
});

/** What must hold of every progress. */
function check(progress: Progress): void {
	for (const [id, { read, seen, missed, attempt, best }] of Object.entries(progress.lessons)) {
		const lesson = course.lessons.find((one) => one.id === id)!;
		expect(lesson.sections.map((one) => one.id)).toEqual(expect.arrayContaining(read));
		expect(seen).toEqual(expect.arrayContaining(missed));
		if (best !== undefined) expect(best >= 0 && best <= 1).toBe(true);
		if (!attempt) continue;
		expect(attempt.items).toEqual(expect.arrayContaining(Object.keys(attempt.answers)));
		expect(attempt.position >= 0 && attempt.position < attempt.items.length).toBe(true);
		const cells = attempt.items.map((item) => itemById(course, item)!.group);
		expect([...cells, ...attempt.carried].sort()).toEqual([...lesson.quiz].sort());
		for (const [item, { response }] of Object.entries(attempt.answers)) {
			expect(isLegal(itemById(course, item)!, response)).toBe(true);
		}
		if (attempt.finished) expect(Object.keys(attempt.answers)).toHaveLength(cells.length);
	}
	const { draft } = progress;
	if (draft) {
		expect(takesDraft(progress, itemById(course, draft.item)!)).toBe(true);
	}
}

describe('for all sequences of events', () => {
	test('reduce never throws, never mutates, and keeps every invariant', () => {
		fc.assert(
			fc.property(anyProgress(course), fc.array(anyEvent(course)), (origin, events) => {
				let now = frozen(origin);
				check(now);
				for (const event of events) {
					const next = frozen(reduce(course, now, event));
					if (next !== now) expect(next.sequence).toBe(now.sequence + 1);
					check(next);
					for (const [id, before] of Object.entries(now.lessons)) {
						const after = next.lessons[id]!;
						expect(after.best ?? 0).toBeGreaterThanOrEqual(before.best ?? 0);
						expect(after.read).toEqual(expect.arrayContaining(before.read));
						expect(after.seen).toEqual(expect.arrayContaining(before.seen));
					}
					now = next;
				}
			}),
			{ seed: 11, numRuns: often(150) }
		);
	});

	test('random events do reach finished and resumed attempts', () => {
		const reached = fc.sample(anyProgress(course), { seed: 5, numRuns: often(400) });
		const attempts = reached.flatMap((now) => Object.values(now.lessons).map((one) => one.attempt));
		expect(attempts.some((one) => one?.finished && one.carried.length > 0)).toBe(true);
		expect(attempts.some((one) => one && !one.finished && one.number > 1)).toBe(true);
		expect(reached.some((now) => now.draft)).toBe(true);
		expect(readAll(course, reached[0]!).lessons['welcome']?.read).toEqual(['one']);
	});
});
