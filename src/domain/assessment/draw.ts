/** Which items an attempt asks: one for each cell of the blueprint, and on a retake only what is still open. */

import type { Course, Lesson } from '../course/course.ts';
import { isCriticalCell, siblings } from '../course/find.ts';
import type { LessonProgress } from '../progress/progress.ts';
import { hash, shuffled } from '../random.ts';
import { rightCells } from './pass.ts';

export interface Draw {
	/** Attempt number, from 1. */
	number: number;
	/** Item ids, in the order of `lesson.quiz`. */
	items: string[];
	/** Cells that were right before and are not asked again. */
	carried: string[];
}

/**
 * The next attempt of a lesson.
 *
 * First attempt: one item of every cell. Retake (AS-04): a sibling for every cell that is not right yet, and for
 * every critical cell even when it was right; the other cells are carried over and count 1. An attempt's share is
 * therefore always over the whole blueprint, each cell by its latest answer, and the *best* share is the highest
 * that stood at the end of any attempt: mastering what was missed reaches 1, a slip in a critical item on the way
 * lowers only that attempt. When nothing is open, a retake is practice: the whole quiz again, nothing carried.
 *
 * @param history what was done in this lesson; its attempt, if any, is finished
 * @param seed the learner's: the same history draws the same items
 * @param practised items answered outside the quizzes, for example in a second look: asked only when nothing else is left
 */
export function draw(
	course: Course,
	lesson: Lesson,
	history: LessonProgress | undefined,
	seed: number,
	practised: readonly string[] = []
): Draw {
	const previous = history?.attempt;
	const number = (previous?.number ?? 0) + 1;
	const right = previous ? rightCells(course, previous) : new Set<string>();
	const practice = lesson.quiz.every((cell) => right.has(cell));
	const asked = lesson.quiz.filter(
		(cell) => practice || !right.has(cell) || isCriticalCell(course, lesson, cell)
	);
	return {
		number,
		items: asked.flatMap(
			(cell) => drawFrom(course, lesson, cell, history, seed + number, practised) ?? []
		),
		carried: lesson.quiz.filter((cell) => !asked.includes(cell))
	};
}

/**
 * One item of a cell: one that was neither asked nor practised, else an old one, else the one of the last attempt,
 * else one that was practised, which is likely to have been explained minutes ago. `undefined` only when the cell has
 * no items.
 */
export function drawFrom(
	course: Course,
	lesson: Lesson,
	cell: string,
	history: LessonProgress | undefined,
	seed: number,
	practised: readonly string[] = []
): string | undefined {
	const ids = siblings(course, lesson, cell).map((item) => item.id);
	const candidates = shuffled(ids, hash(`${seed}/${lesson.id}/${cell}`));
	const known = (id: string): number => {
		if (practised.includes(id)) return 3;
		if (history?.attempt?.items.includes(id)) return 2;
		return history?.seen.includes(id) ? 1 : 0;
	};
	return candidates.sort((a, b) => known(a) - known(b))[0];
}
