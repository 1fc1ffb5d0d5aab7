/** One lesson's part of a progress: read, replaced, asked for an open question. */

import { isScored, type Item } from '../assessment/question.ts';
import type { Attempt, LessonProgress, Progress } from './progress.ts';

/** What is known of a lesson: nothing yet, when it was never touched. */
export function lessonProgress(progress: Progress, lesson: string): LessonProgress {
	const known = Object.hasOwn(progress.lessons, lesson) ? progress.lessons[lesson] : undefined;
	return known ?? { read: [], missed: [], seen: [], earlier: {} };
}

/** A copy of the progress with this lesson replaced. */
export function withLesson(progress: Progress, lesson: string, next: LessonProgress): Progress {
	return { ...progress, lessons: { ...progress.lessons, [lesson]: next } };
}

/** Does this item wait for an answer in the attempt? */
export function awaits(attempt: Attempt | undefined, item: string): attempt is Attempt {
	if (!attempt || attempt.finished || !attempt.items.includes(item)) return false;
	return !Object.hasOwn(attempt.answers, item);
}

/** Can an unchecked answer to it be kept? Of a quiz while it waits in its attempt; of anything else at any time. */
export function takesDraft(progress: Progress, item: Pick<Item, 'id' | 'lesson' | 'use'>): boolean {
	return !isScored(item) || awaits(lessonProgress(progress, item.lesson).attempt, item.id);
}

/** Once it is answered, what was chosen before is no draft any more. */
export function withoutDraft(progress: Progress, item: string): Progress {
	if (progress.draft?.item !== item) return progress;
	const rest = { ...progress };
	delete rest.draft;
	return rest;
}
