/** What the work so far amounts to, for each lesson and for the course. */

import { isPassed, roundShare } from '../assessment/pass.ts';
import { skippable } from '../assessment/remediation.ts';
import type { Course, Lesson } from '../course/course.ts';
import type { Completion, Score, Success } from './facts.ts';
import { lessonProgress } from './lesson-progress.ts';
import type { LessonProgress, Progress } from './progress.ts';

export interface LessonOutcome {
	completion: Completion;
	success: Success;
	/** Best score of its quiz, once one is finished. */
	score?: Score;
}

export interface Outcome extends LessonOutcome {
	/** Share of the steps done (sections and quizzes), 0 to 1; 1 exactly when completed. */
	progress: number;
}

interface Steps {
	done: number;
	all: number;
}

/**
 * Every section is a step, and so is the quiz; a quiz is done once an attempt was finished, passed or not. A section
 * that the learner was told may be skipped is done unread.
 */
function steps(lesson: Lesson, { read, best }: LessonProgress, known: Set<string>): Steps {
	const sections = lesson.sections.filter(
		({ id }) => read.includes(id) || known.has(`${lesson.id}/${id}`)
	).length;
	if (lesson.quiz.length === 0) return { done: sections, all: lesson.sections.length };
	return { done: sections + (best === undefined ? 0 : 1), all: lesson.sections.length + 1 };
}

function completionOf({ done, all }: Steps): Completion {
	return all > 0 && done === all ? 'completed' : 'incomplete';
}

/**
 * Success is independent of completion (AS-06): passed as soon as it is, failed only when everything was done and
 * it was not passed. Without any quiz, having read everything is success, because many reports ask for one.
 */
function successOf(quizzes: boolean, passed: boolean, completion: Completion): Success {
	if (quizzes && passed) return 'passed';
	if (completion === 'incomplete') return 'unknown';
	return quizzes ? 'failed' : 'passed';
}

/** The raw score is rounded down: nobody reads 75 beside "not passed". */
function scoreOf(share: number): Score {
	const scaled = roundShare(share);
	return { scaled, raw: Math.floor(scaled * 100 + 1e-6), min: 0, max: 100 };
}

/** Where a lesson stands. */
export function lessonOutcome(course: Course, lesson: Lesson, progress: Progress): LessonOutcome {
	const history = lessonProgress(progress, lesson.id);
	const completion = completionOf(steps(lesson, history, skippable(course, progress)));
	const passed = isPassed(course, lesson, history);
	return {
		completion,
		success: successOf(lesson.quiz.length > 0, passed, completion),
		...(history.best === undefined ? {} : { score: scoreOf(history.best) })
	};
}

/**
 * Where the course stands. Completed: all sections read, or known before, and all quizzes finished once. Passed:
 * every quiz passed.
 * Score: best shares weighted by the points of their quizzes, only when every quiz has been finished once, since
 * some LMSs turn any stored score into a result.
 */
export function outcome(course: Course, progress: Progress): Outcome {
	const total: Steps = { done: 0, all: 0 };
	const known = skippable(course, progress);
	let points = 0;
	let reached = 0;
	let scored = true;
	let passed = true;
	for (const lesson of course.lessons) {
		const history = lessonProgress(progress, lesson.id);
		const { done, all } = steps(lesson, history, known);
		total.done += done;
		total.all += all;
		if (lesson.quiz.length === 0) continue;
		points += lesson.quiz.length;
		reached += (history.best ?? 0) * lesson.quiz.length;
		scored &&= history.best !== undefined;
		passed &&= isPassed(course, lesson, history);
	}
	const completion = completionOf(total);
	return {
		completion,
		success: successOf(points > 0, passed, completion),
		...(points > 0 && scored ? { score: scoreOf(reached / points) } : {}),
		progress: total.all === 0 ? 0 : total.done / total.all
	};
}
