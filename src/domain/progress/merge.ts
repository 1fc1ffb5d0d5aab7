/** Two copies of one learner's progress, from the LMS and from this browser, become one that has lost nothing. */

import type { Course } from '../course/course.ts';
import { itemById } from '../course/find.ts';
import { gathered } from './earlier.ts';
import { lessonProgress, takesDraft } from './lesson-progress.ts';
import type { Attempt, Dates, LessonProgress, Progress } from './progress.ts';
import { roomIn, type Texts } from './texts.ts';

/**
 * The copy with the larger `sequence` wins (at a tie the first: hand in the LMS's), and what is final is kept from
 * both: read sections, best shares, seen items, replaced answers, the attempt that got further, predictions, practice, texts (as far as
 * they fit), the earliest dates, active time. When the winner gains something by that, the result is newer than both, so that it is saved.
 */
export function merge(course: Course, first: Progress, second: Progress): Progress {
	const [newer, older] = second.sequence > first.sequence ? [second, first] : [first, second];
	const lessons = { ...newer.lessons };
	for (const lesson of course.lessons) {
		if (!Object.hasOwn(older.lessons, lesson.id)) continue;
		const sections = lesson.sections.map((section) => section.id);
		const [one, other] = [lessonProgress(newer, lesson.id), lessonProgress(older, lesson.id)];
		lessons[lesson.id] = mergedLesson(sections, one, other);
	}
	const merged: Progress = {
		...newer,
		seconds: Math.max(newer.seconds, older.seconds),
		lessons,
		predictions: { ...older.predictions, ...newer.predictions },
		practice: { ...older.practice, ...newer.practice },
		texts: mergedTexts(newer.texts, older.texts),
		dates: mergedDates(newer.dates, older.dates)
	};
	const { draft } = merged;
	const item = draft && itemById(course, draft.item);
	if (draft && !(item && takesDraft(merged, item))) delete merged.draft;
	const gained = !sameWork(merged, newer);
	return gained ? { ...merged, sequence: newer.sequence + 1 } : newer;
}

function mergedLesson(
	sections: string[],
	newer: LessonProgress,
	older: LessonProgress
): LessonProgress {
	const [lead, other] = rank(older.attempt) > rank(newer.attempt) ? [older, newer] : [newer, older];
	const best = Math.max(newer.best ?? -1, older.best ?? -1);
	const left = other.attempt?.number === lead.attempt?.number ? {} : (other.attempt?.answers ?? {});
	const criticalRight = lead.criticalRight ?? other.criticalRight;
	return {
		read: sections.filter((id) => newer.read.includes(id) || older.read.includes(id)),
		seen: [...new Set([...newer.seen, ...older.seen])].sort(),
		missed: lead.missed,
		earlier: gathered(gathered(other.earlier, left), lead.earlier),
		...(lead.attempt ? { attempt: lead.attempt } : {}),
		...(best < 0 ? {} : { best }),
		...(criticalRight === undefined ? {} : { criticalRight })
	};
}

/** The newer wording of each field, and the older fields beside it in their order while there is room. */
function mergedTexts(newer: Texts, older: Texts): Texts {
	const texts = { ...newer };
	for (const [field, text] of Object.entries(older).sort(byId)) {
		if (!Object.hasOwn(texts, field) && roomIn(texts, field, text) >= 0) texts[field] = text;
	}
	return texts;
}

/** What came first, came first. */
function mergedDates(one: Dates, other: Dates): Dates {
	const begun = earliest(one.begun, other.begun);
	const passed = earliest(one.passed, other.passed);
	return {
		...(begun === undefined ? {} : { begun }),
		...(passed === undefined ? {} : { passed })
	};
}

function earliest(one: number | undefined, other: number | undefined): number | undefined {
	return one === undefined || other === undefined ? (one ?? other) : Math.min(one, other);
}

/** A later attempt is further, a finished one further than the same unfinished, then the number of answers. */
function rank(attempt: Attempt | undefined): number {
	if (!attempt) return 0;
	const answers = Object.keys(attempt.answers).length / (attempt.items.length + 1);
	return attempt.number * 2 + (attempt.finished ? 1 : answers);
}

function sameWork(one: Progress, other: Progress): boolean {
	return JSON.stringify(canonical(one)) === JSON.stringify(canonical(other));
}

const byId = ([one]: [string, unknown], [other]: [string, unknown]): number =>
	one < other ? -1 : 1;

/** All maps sorted by id, and their fields in one order. */
function canonical({ lessons, predictions, practice, texts, dates, seconds, draft }: Progress) {
	const sorted = <T>(map: Record<string, T>) => Object.entries(map).sort(byId);
	const fields = sorted(lessons).map(
		([id, { read, seen, missed, earlier, attempt, best, criticalRight }]) => {
			return [id, read, seen, missed, sorted(earlier), attempt, best, criticalRight];
		}
	);
	const answers = [...sorted(predictions), ...sorted(practice)].map(
		([id, { response, certainty }]) => [id, response, certainty]
	);
	return [fields, answers, sorted(texts), dates.begun, dates.passed, seconds, draft];
}
