/** A lesson's progress from its record, checked against the course as it is now. */

import { drawFrom } from '../assessment/draw.ts';
import { isLegal, isScored, markOf, type Item } from '../assessment/question.ts';
import type { Course, Lesson } from '../course/course.ts';
import { itemById } from '../course/find.ts';
import { isCertainty, isKeepable, MOST_ATTEMPTS } from './bounds.ts';
import { earlierKeys, groupKeys, itemKeys, sectionKeys } from './keys.ts';
import type { AnswerRecord } from './packing.ts';
import type { Answer, Attempt, LessonProgress } from './progress.ts';
import type { AttemptRecord, ItemRecord, LessonRecord } from './record.ts';

/**
 * @param all items of the whole course that are known
 * @param lost gets an entry for everything that cannot be restored
 */
export function restoredLesson(
	course: Course,
	lesson: Lesson,
	record: LessonRecord,
	all: Known[],
	seed: number,
	lost: string[]
): LessonProgress {
	const known = all.filter(({ item }) => item.lesson === lesson.id && isScored(item));
	const read = found(record.read, sectionKeys(lesson), 'section', lost);
	const ids = (those: (one: ItemRecord) => boolean) =>
		known
			.filter(({ record }) => those(record))
			.map(({ item }) => item.id)
			.sort();
	const history: LessonProgress = {
		read: lesson.sections.map((section) => section.id).filter((id) => read.has(id)),
		seen: ids((one) => one.seen || one.answer !== undefined),
		missed: ids((one) => one.missed && one.seen),
		earlier: Object.fromEntries(
			known.flatMap(({ item, record }) => (record.earlier ? answerOf(item, record.earlier) : []))
		)
	};
	if (record.best !== undefined) history.best = Math.min(1e6, record.best) / 1e6;
	if (record.criticalRight !== undefined) history.criticalRight = record.criticalRight;
	if (record.attempt && lesson.quiz.length === 0) lost.push(`attempt ${record.key}`);
	else if (record.attempt) {
		const attempt = restoredAttempt(lesson, record.attempt, known, lost);
		const items = attempt.finished
			? attempt.items
			: refilled(course, lesson, { ...history, attempt }, attempt, seed);
		history.attempt = { ...attempt, items, position: position(known, attempt, items) };
	}
	return history;
}

/** An item that still is what was met. */
export interface Known {
	item: Item;
	record: ItemRecord;
}

/** The items that still are what was answered; others and doubles are lost, and of those the rewritten ones named. */
export function knownItems(
	course: Course,
	records: ItemRecord[],
	lost: string[]
): { known: Known[]; changed: string[] } {
	const items = itemKeys(course);
	const earlier = earlierKeys(course);
	const known = new Map<string, Known>();
	const changed = new Set<string>();
	for (const record of records) {
		const item = items.get(record.key);
		const answers = [record.answer, record.practice, record.earlier].filter(
			(one) => one !== undefined
		);
		const fits = item && !known.has(item.id) && answers.every((one) => isAnswer(item, one));
		if (fits) known.set(item.id, { item, record });
		else lost.push(`item ${record.key}`);
		const rewritten = earlier.get(record.key);
		if (rewritten) changed.add(rewritten.id);
	}
	return { known: [...known.values()], changed: [...changed] };
}

function isAnswer(item: Item, { response, certainty }: AnswerRecord): boolean {
	return isKeepable(response) && isLegal(item, response) && isCertainty(certainty || undefined);
}

/** The parts that still exist, by their keys. */
function found(
	keys: string[],
	parts: ReadonlyMap<string, string>,
	what: string,
	lost: string[]
): Set<string> {
	const ids = new Set<string>();
	for (const key of keys) {
		const id = parts.get(key);
		if (id === undefined) lost.push(`${what} ${key}`);
		else ids.add(id);
	}
	return ids;
}

/** At most one item of each cell, in the order of the quiz; a finished attempt has only answered ones. */
function restoredAttempt(
	lesson: Lesson,
	record: AttemptRecord,
	known: Known[],
	lost: string[]
): Attempt {
	const delivered = new Map<string, Known>();
	for (const one of known.filter(({ record }) => record.delivered)) {
		const { group } = one.item;
		const answered = one.record.answer !== undefined;
		const fits = lesson.quiz.includes(group) && !delivered.has(group);
		if (fits && (answered || !record.finished)) delivered.set(group, one);
		else lost.push(`item ${one.record.key}`);
	}
	const carried = found(record.carried, groupKeys(lesson), 'group', lost);
	const items = lesson.quiz.flatMap((group) => delivered.get(group) ?? []);
	return {
		number: Math.min(Math.max(1, record.number), MOST_ATTEMPTS),
		items: items.map(({ item }) => item.id),
		carried: lesson.quiz.filter((group) => carried.has(group) && !delivered.has(group)),
		position: 0,
		answers: Object.fromEntries(
			items.flatMap(({ item, record }) => (record.answer ? answerOf(item, record.answer) : []))
		),
		finished: record.finished
	};
}

/** The answer under its item, with its mark computed anew. */
export function answerOf(item: Item, { response, certainty }: AnswerRecord): [string, Answer][] {
	const mark = markOf(item, response);
	const stated = certainty === 0 || !isCertainty(certainty) ? {} : { certainty };
	return [[item.id, { response, mark, ...stated }]];
}

/** Cells of an open attempt whose item has changed since get an item again, so that the quiz stays whole. */
function refilled(
	course: Course,
	lesson: Lesson,
	history: LessonProgress,
	attempt: Attempt,
	seed: number
): string[] {
	const cells = new Map(attempt.items.map((id) => [itemById(course, id)?.group, id]));
	return lesson.quiz.flatMap((cell) => {
		if (attempt.carried.includes(cell)) return [];
		const drawn = drawFrom(course, lesson, cell, history, seed + attempt.number);
		return cells.get(cell) ?? drawn ?? [];
	});
}

/** Where the item on screen is now; the first open question if it is gone. */
function position(known: Known[], { answers }: Attempt, items: string[]): number {
	const id = known.find(({ record }) => record.shown)?.item.id;
	const index = items.findIndex((one) => one === id);
	if (index >= 0) return index;
	const open = items.findIndex((one) => !Object.hasOwn(answers, one));
	return Math.max(0, open);
}
