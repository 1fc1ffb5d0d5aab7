/** When is a quiz passed? The cut score and every critical item (AS-05), in one place. */

import type { Course, Lesson } from '../course/course.ts';
import { isCriticalCell, itemById } from '../course/find.ts';
import type { Attempt, LessonProgress } from '../progress/progress.ts';

/** Shares are kept to a millionth, so that a saved score equals the one computed. */
const MILLION = 1e6;

/** A mark of 1, whatever its fractions added up to. */
export function isRight(mark: number): boolean {
	return mark > 1 - 1 / MILLION;
}

/** Does the share reach the cut? 2/3 reaches a cut of two thirds. Both 0 to 1. */
export function reaches(share: number, cut: number): boolean {
	return share > cut - 1 / MILLION;
}

/** Cells of the blueprint that stand right after this attempt: carried over, or answered right in it. */
export function rightCells(course: Course, attempt: Attempt): Set<string> {
	const right = new Set(attempt.carried);
	for (const [id, answer] of Object.entries(attempt.answers)) {
		const item = itemById(course, id);
		if (item && isRight(answer.mark)) right.add(item.group);
	}
	return right;
}

/**
 * Share of the points, 0 to 1, rounded to a millionth. Each cell of the quiz is worth 1: carried cells count as
 * right, unanswered items as wrong.
 */
export function shareOf(attempt: Attempt): number {
	const cells = attempt.items.length + attempt.carried.length;
	if (cells === 0) return 0;
	const marks = attempt.items.reduce((sum, id) => sum + (attempt.answers[id]?.mark ?? 0), 0);
	return roundShare((marks + attempt.carried.length) / cells);
}

/** To a millionth: the precision kept. */
export function roundShare(share: number): number {
	return Math.round(share * MILLION) / MILLION;
}

/** Is every critical cell of the lesson right in this attempt? True where there is none. */
export function isSafe(course: Course, lesson: Lesson, attempt: Attempt): boolean {
	const right = rightCells(course, attempt);
	return lesson.quiz.every((cell) => right.has(cell) || !isCriticalCell(course, lesson, cell));
}

/**
 * Passed: the best share reaches `course.cut` and every critical item was right in the latest finished attempt.
 * The certainty stated plays no part. An LMS's own pass mark is set as `cut` before the course is handed in.
 */
export function isPassed(
	course: Course,
	lesson: Lesson,
	progress: LessonProgress | undefined
): boolean {
	if (lesson.quiz.length === 0 || progress?.best === undefined) return false;
	return reaches(progress.best, course.cut) && progress.criticalRight === true;
}
