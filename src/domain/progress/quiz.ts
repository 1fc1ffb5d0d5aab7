/** What happens in a quiz: started, shown, drafted, answered, finished. Each returns the same object if illegal. */

import { draw } from '../assessment/draw.ts';
import { isRight, isSafe, shareOf } from '../assessment/pass.ts';
import { isDraft, isLegal, markOf, type Item } from '../assessment/question.ts';
import type { Course } from '../course/course.ts';
import { itemById, lessonById, siblings } from '../course/find.ts';
import { dayOf, isCertainty } from './bounds.ts';
import { gathered } from './earlier.ts';
import { awaits, lessonProgress, takesDraft, withLesson, withoutDraft } from './lesson-progress.ts';
import { outcome } from './outcome.ts';
import type { Answer, Attempt, LessonProgress, Progress, ProgressEvent } from './progress.ts';

type EventOf<T extends ProgressEvent['type']> = Extract<ProgressEvent, { type: T }>;

/** Opens the next attempt; an attempt under way is resumed by simply going on. */
export function started(
	course: Course,
	progress: Progress,
	event: EventOf<'quiz-started'>
): Progress {
	const lesson = lessonById(course, event.lesson);
	if (!lesson || lesson.quiz.length === 0) return progress;
	const history = lessonProgress(progress, lesson.id);
	if (history.attempt && !history.attempt.finished) return progress;
	const drawn = draw(course, lesson, history, progress.seed, Object.keys(progress.practice));
	const attempt: Attempt = { ...drawn, position: 0, answers: {}, finished: false };
	const earlier = gathered(history.earlier, history.attempt?.answers ?? {});
	return withLesson(progress, lesson.id, { ...history, earlier, attempt });
}

/** Any delivered item can be shown, answered or not, also for review after the end. */
export function shown(progress: Progress, event: EventOf<'item-shown'>): Progress {
	const history = lessonProgress(progress, event.lesson);
	const { attempt } = history;
	const { position } = event;
	if (!attempt || attempt.position === position || !Number.isInteger(position)) return progress;
	if (position < 0 || position >= attempt.items.length) return progress;
	return withLesson(progress, event.lesson, { ...history, attempt: { ...attempt, position } });
}

interface Open {
	item: Item;
	history: LessonProgress;
	attempt: Attempt;
}

/** The item and its attempt, if it waits for an answer and this would be one. */
function open(course: Course, progress: Progress, event: EventOf<'answered'>): Open | undefined {
	const item = itemById(course, event.item);
	if (!item || !isLegal(item, event.response) || !isCertainty(event.certainty)) return undefined;
	const history = lessonProgress(progress, item.lesson);
	const { attempt } = history;
	return awaits(attempt, item.id) ? { item, history, attempt } : undefined;
}

/** Remembers a chosen, unchecked answer: the latest one only. */
export function drafted(course: Course, progress: Progress, event: EventOf<'drafted'>): Progress {
	const { item, response, certainty } = event;
	const found = itemById(course, item);
	if (!found || !isDraft(found, response) || !isCertainty(certainty)) return progress;
	if (!takesDraft(progress, found)) return progress;
	const { draft } = progress;
	if (draft?.item === item && draft.response === response && draft.certainty === certainty) {
		return progress;
	}
	return {
		...progress,
		draft: { item, response, ...(certainty === undefined ? {} : { certainty }) }
	};
}

/** Closes a question with its mark. The certainty is kept and changes no mark (AS-03). */
export function answered(course: Course, progress: Progress, event: EventOf<'answered'>): Progress {
	const found = open(course, progress, event);
	if (!found) return progress;
	const { item, history, attempt } = found;
	const answer: Answer = {
		response: event.response,
		mark: markOf(item, event.response),
		...(event.certainty === undefined ? {} : { certainty: event.certainty })
	};
	const next: LessonProgress = {
		...history,
		seen: sorted([...history.seen, item.id]),
		missed: missedAfter(course, history, item, answer),
		attempt: { ...attempt, answers: { ...attempt.answers, [item.id]: answer } }
	};
	return withoutDraft(withLesson(progress, item.lesson, next), item.id);
}

/** A wrong answer opens its item; a right one closes it and all its siblings. */
function missedAfter(
	course: Course,
	history: LessonProgress,
	item: Item,
	answer: Answer
): string[] {
	if (!isRight(answer.mark)) return sorted([...history.missed, item.id]);
	const lesson = lessonById(course, item.lesson);
	const cell = lesson ? siblings(course, lesson, item.group).map((sibling) => sibling.id) : [];
	return history.missed.filter((id) => !cell.includes(id));
}

/** Ends an attempt whose questions are all answered. */
export function finished(
	course: Course,
	progress: Progress,
	event: EventOf<'quiz-finished'>
): Progress {
	const lesson = lessonById(course, event.lesson);
	const history = lessonProgress(progress, event.lesson);
	const { attempt } = history;
	if (!lesson || !attempt || attempt.finished) return progress;
	if (!attempt.items.every((id) => Object.hasOwn(attempt.answers, id))) return progress;
	const over = withLesson(progress, lesson.id, {
		...history,
		attempt: { ...attempt, finished: true },
		best: Math.max(history.best ?? 0, shareOf(attempt)),
		criticalRight: isSafe(course, lesson, attempt)
	});
	return dated(course, over, event.at);
}

/** The day on which every quiz stood passed for the first time stays, whatever comes after. */
function dated(course: Course, progress: Progress, at: number): Progress {
	const passed = dayOf(at);
	if (progress.dates.passed !== undefined || passed === undefined) return progress;
	if (outcome(course, progress).success !== 'passed') return progress;
	return { ...progress, dates: { ...progress.dates, passed } };
}

/** Sorted and without doubles. */
function sorted(ids: string[]): string[] {
	return [...new Set(ids)].sort();
}
