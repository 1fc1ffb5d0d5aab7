/** Two copies of one learner's progress, from the LMS and from this browser, become one that has lost nothing. */

import type { Course } from '../course/course.ts';
import { awaits, lessonProgress } from './lesson-progress.ts';
import type { Attempt, LessonProgress, Progress } from './progress.ts';

/**
 * The copy with the larger `sequence` wins (at a tie the first: hand in the LMS's), and what is final is kept from
 * both: read sections, best shares, seen items, the attempt that got further, predictions, active time. When the
 * winner gains something by that, the result is newer than both, so that it is saved.
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
		predictions: { ...older.predictions, ...newer.predictions }
	};
	const { draft } = merged;
	const attempts = Object.values(lessons).map((lesson) => lesson.attempt);
	if (draft && !attempts.some((attempt) => awaits(attempt, draft.item))) delete merged.draft;
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
	const criticalRight = lead.criticalRight ?? other.criticalRight;
	return {
		read: sections.filter((id) => newer.read.includes(id) || older.read.includes(id)),
		seen: [...new Set([...newer.seen, ...older.seen])].sort(),
		missed: lead.missed,
		...(lead.attempt ? { attempt: lead.attempt } : {}),
		...(best < 0 ? {} : { best }),
		...(criticalRight === undefined ? {} : { criticalRight })
	};
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

/** Lessons and predictions sorted by id, and their fields in one order. */
function canonical({ lessons, predictions, seconds, draft }: Progress) {
	const sorted = <T>(map: Record<string, T>) =>
		Object.entries(map).sort(([a], [b]) => (a < b ? -1 : 1));
	const fields = sorted(lessons).map(
		([id, { read, seen, missed, attempt, best, criticalRight }]) => {
			return [id, read, seen, missed, attempt, best, criticalRight];
		}
	);
	return [fields, sorted(predictions), seconds, draft];
}
