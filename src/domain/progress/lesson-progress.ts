/** One lesson's part of a progress: read, replaced, asked for an open question. */

import type { Attempt, LessonProgress, Progress } from './progress.ts';

/** What is known of a lesson: nothing yet, when it was never touched. */
export function lessonProgress(progress: Progress, lesson: string): LessonProgress {
	const known = Object.hasOwn(progress.lessons, lesson) ? progress.lessons[lesson] : undefined;
	return known ?? { read: [], missed: [], seen: [] };
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
