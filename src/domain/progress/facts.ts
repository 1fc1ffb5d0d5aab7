/** What a change of progress means to whoever keeps the record: computed here, spelled by the trackers. */

import { interactionOf, type Interaction, type Item } from '../assessment/question.ts';
import type { Course } from '../course/course.ts';
import { itemById } from '../course/find.ts';
import { lessonProgress } from './lesson-progress.ts';
import { lessonOutcome, outcome } from './outcome.ts';
import type { Answer, Attempt, Place, Progress, ProgressEvent } from './progress.ts';

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
	return [answerFact(item, answer, attempt.number, event)];
}

type Practised = Extract<ProgressEvent, { type: 'practised' }>;

function practiceFacts(course: Course, after: Progress, event: Practised): Fact[] {
	const item = itemById(course, event.item);
	const answer = after.practice[event.item];
	if (!item || !answer) return [];
	return [answerFact(item, answer, 0, event)];
}

/** @param attempt 0 outside the quizzes */
function answerFact(
	item: Item,
	{ response, mark }: Answer,
	attempt: number,
	{ latency, at }: { latency: number; at: number }
): Fact {
	const scored = attempt > 0;
	return {
		type: 'answered',
		item: item.id,
		lesson: item.lesson,
		attempt,
		scored,
		objectives: [...item.objectives],
		description: item.leadIn,
		interaction: interactionOf(item, response),
		mark,
		weighting: scored ? WEIGHTING : 0,
		latency,
		at
	};
}

/**
 * What a record that knows `known` has missed of `progress`: answers of attempts and practice, and all that stands.
 * How long the answers took is not known any more.
 *
 * @param at ms since 1970, in place of the moment of each answer
 */
export function missed(course: Course, known: Progress, progress: Progress, at: number): Fact[] {
	const then = { latency: 0, at };
	const attempts = course.lessons.flatMap(({ id }) => {
		const { attempt } = lessonProgress(progress, id);
		const before = lessonProgress(known, id).attempt;
		const told = before?.number === attempt?.number ? before?.answers : undefined;
		return Object.entries(attempt?.answers ?? {}).flatMap(([name, answer]) => {
			const item = itemById(course, name);
			const old = told !== undefined && Object.hasOwn(told, name);
			return item && attempt && !old ? [answerFact(item, answer, attempt.number, then)] : [];
		});
	});
	const practice = Object.entries(progress.practice).flatMap(([name, answer]) => {
		const item = itemById(course, name);
		const old = Object.hasOwn(known.practice, name) ? known.practice[name] : undefined;
		return item && old?.response !== answer.response ? [answerFact(item, answer, 0, then)] : [];
	});
	return [...attempts, ...practice, ...standing(course, progress)];
}

function wasAnswered(before: Progress, lesson: string, attempt: Attempt, item: string): boolean {
	const earlier = lessonProgress(before, lesson).attempt;
	return earlier?.number === attempt.number && Object.hasOwn(earlier.answers, item);
}
