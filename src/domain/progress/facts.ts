/** What a change of progress means to whoever keeps the record: computed here, spelled by the trackers. */

import { interactionOf, type Interaction } from '../assessment/question.ts';
import type { Course } from '../course/course.ts';
import { itemById } from '../course/find.ts';
import { lessonProgress } from './lesson-progress.ts';
import { lessonOutcome, outcome } from './outcome.ts';
import type { Attempt, Place, Progress, ProgressEvent } from './progress.ts';

export type Completion = 'incomplete' | 'completed';
export type Success = 'unknown' | 'passed' | 'failed';

export interface Score {
	/** 0 to 1. */
	scaled: number;
	/** Integer 0 to 100, between `min` 0 and `max` 100. */
	raw: number;
	min: number;
	max: number;
}

export type Fact =
	| {
			type: 'answered';
			item: string;
			lesson: string;
			/** From 1; 0 outside the quizzes. */
			attempt: number;
			/** False for practice: it is recorded and counts nowhere. */
			scored: boolean;
			objectives: string[];
			/** Lead-in of the item, plain text. */
			description: string;
			interaction: Interaction;
			/** 0 to 1; 1 is right. */
			mark: number;
			weighting: number;
			/** Seconds. */
			latency: number;
			/** ms since 1970: when the question was answered. */
			at: number;
	  }
	| {
			type: 'lesson';
			lesson: string;
			title: string;
			completion: Completion;
			success: Success;
			/** Best score of its quiz, once one is finished. */
			score?: Score;
	  }
	| { type: 'place'; location: string }
	| {
			type: 'outcome';
			completion: Completion;
			success: Success;
			/** Only when every quiz has been finished at least once. */
			score?: Score;
			/** Share of the course done, 0 to 1; 1 exactly when completed. */
			progress: number;
	  };

/** Every item of a quiz counts the same: one cell of the blueprint, one point. */
const WEIGHTING = 1;

/**
 * What a keeper of records should hear after an event, in the order: answer, lessons, place, outcome. Only what has
 * changed is said; an event that `reduce` refused says nothing.
 */
export function factsOf(
	course: Course,
	before: Progress,
	after: Progress,
	event: ProgressEvent
): Fact[] {
	if (before === after) return [];
	const known = new Set(standing(course, before).map((fact) => JSON.stringify(fact)));
	const changed = standing(course, after).filter((fact) => !known.has(JSON.stringify(fact)));
	return [...answerFacts(course, before, after, event), ...changed];
}

/** All that stands at this moment, said anew: lessons, place, outcome. For a record that may have missed something. */
export function standing(course: Course, progress: Progress): Fact[] {
	const lessons = course.lessons.map((lesson): Fact => {
		const { id, title } = lesson;
		return { type: 'lesson', lesson: id, title, ...lessonOutcome(course, lesson, progress) };
	});
	return [
		...lessons,
		{ type: 'place', location: locationOf(progress.place) },
		{ type: 'outcome', ...outcome(course, progress) }
	];
}

/** `page` or `page/section`, at most 81 characters. */
function locationOf({ page, section }: Place): string {
	return section === undefined ? page : `${page}/${section}`;
}

function answerFacts(
	course: Course,
	before: Progress,
	after: Progress,
	event: ProgressEvent
): Fact[] {
	if (event.type === 'practised') return practiceFacts(course, after, event);
	if (event.type !== 'answered') return [];
	const item = itemById(course, event.item);
	const attempt = item && lessonProgress(after, item.lesson).attempt;
	const answer = attempt?.answers[event.item];
	if (!item || !attempt || !answer || wasAnswered(before, item.lesson, attempt, item.id)) return [];
	return [
		{
			type: 'answered',
			item: item.id,
			lesson: item.lesson,
			attempt: attempt.number,
			scored: true,
			objectives: [...item.objectives],
			description: item.leadIn,
			interaction: interactionOf(item, answer.response),
			mark: answer.mark,
			weighting: WEIGHTING,
			latency: event.latency,
			at: event.at
		}
	];
}

type Practised = Extract<ProgressEvent, { type: 'practised' }>;

function practiceFacts(course: Course, after: Progress, event: Practised): Fact[] {
	const item = itemById(course, event.item);
	const answer = after.practice[event.item];
	if (!item || !answer) return [];
	return [
		{
			type: 'answered',
			item: item.id,
			lesson: item.lesson,
			attempt: 0,
			scored: false,
			objectives: [...item.objectives],
			description: item.leadIn,
			interaction: interactionOf(item, answer.response),
			mark: answer.mark,
			weighting: 0,
			latency: event.latency,
			at: event.at
		}
	];
}

function wasAnswered(before: Progress, lesson: string, attempt: Attempt, item: string): boolean {
	const earlier = lessonProgress(before, lesson).attempt;
	return earlier?.number === attempt.number && Object.hasOwn(earlier.answers, item);
}
