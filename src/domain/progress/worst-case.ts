/** The progress with the longest snapshot a course can lead to: what the build holds against an LMS's limit. */

import { LONGEST_NUMBER } from '../assessment/numeric.ts';
import { longestWay } from '../assessment/case.ts';
import { SCALE } from '../assessment/judgement.ts';
import { bestOf, markOf, type Item } from '../assessment/question.ts';
import type { Course, Lesson } from '../course/course.ts';
import { siblings } from '../course/find.ts';
import { MOST_ATTEMPTS, MOST_CHANGES, MOST_SECONDS, LAST_DAY, VERSION_LENGTH } from './bounds.ts';
import { fresh } from './fresh.ts';
import { answer } from './packing.ts';
import type { Answer, LessonProgress, Predicted, Progress } from './progress.ts';
import { MOST_TEXTS, roomIn, type Texts } from './texts.ts';

/**
 * Every part at its longest, all at once: an upper bound, even where the parts exclude each other (a draft, although
 * every question is answered).
 */
export function worstCase(course: Course): Progress {
	const lessons = course.lessons.map((lesson) => [lesson.id, fullLesson(course, lesson)] as const);
	const item = longest(Object.values(course.items), roomOf);
	const predictions = Object.values(course.predictions).map((one): [string, Predicted] => [
		one.id,
		{ response: 'a', certainty: 3 }
	]);
	const practice = Object.values(course.items).map((one) => [one.id, longestAnswer(one)] as const);
	return {
		...fresh(0xffffffff),
		sequence: MOST_CHANGES,
		place: { page: 'p'.repeat(40), section: 's'.repeat(40) },
		seconds: MOST_SECONDS,
		lessons: Object.fromEntries(lessons),
		predictions: Object.fromEntries(predictions),
		practice: Object.fromEntries(practice),
		texts: fullTexts(),
		dates: { begun: LAST_DAY, passed: LAST_DAY },
		version: '9'.repeat(VERSION_LENGTH),
		...(item ? { draft: { item: item.id, response: longestResponse(item), certainty: 3 } } : {})
	};
}

function fullLesson(course: Course, lesson: Lesson): LessonProgress {
	const cells = lesson.quiz.map((group) => siblings(course, lesson, group));
	const items = cells.flatMap((cell) => longest(cell, roomOf) ?? []);
	const answers = items.map((item) => [item.id, longestAnswer(item)] as const);
	const seen = cells.flatMap((cell) => cell.map((item) => item.id)).sort();
	return {
		read: lesson.sections.map((section) => section.id),
		seen,
		missed: seen,
		earlier: Object.fromEntries(cells.flat().map((item) => [item.id, longestAnswer(item)])),
		best: 1,
		criticalRight: true,
		attempt: {
			number: MOST_ATTEMPTS,
			items: items.map((item) => item.id),
			carried: [],
			position: Math.max(0, items.length - 1),
			answers: Object.fromEntries(answers),
			finished: true
		}
	};
}

/** Characters that an answer takes. */
function roomOf(item: Item): number {
	return answer({ response: longestResponse(item), certainty: 3 }).length;
}

function longestAnswer(item: Item): Answer {
	const response = longestResponse(item);
	return { response, mark: item.kind === 'case' ? 0 : markOf(item, response), certainty: 3 };
}

/**
 * Responses of one item are equally long, but for numbers, where it is the longest that can be set or typed, for
 * cases, where only the length of the longest way counts, and for letters, of which late ones take more room.
 */
function longestResponse(item: Item): string {
	if (item.kind === 'case') return 'a'.repeat(longestWay(item));
	if (item.kind === 'numeric') return LONGEST_NUMBER;
	if (item.kind === 'choice') return latest(item.options);
	if (item.kind === 'hotspot') return latest(item.regions);
	if (item.kind === 'judgement') return latest(SCALE);
	if (item.kind !== 'chart') return bestOf(item);
	const { min, max, step, answer } = item;
	const numbers = [answer, min, max, min + step, max - step];
	const texts = numbers.map((value) => String(Number(value.toFixed(4))));
	return longest(texts, (text) => text.length) ?? bestOf(item);
}

/** The letter furthest on. */
function latest(parts: readonly { id: string }[]): string {
	return (
		parts
			.map(({ id }) => id)
			.sort()
			.at(-1) ?? ''
	);
}

function longest<T>(list: readonly T[], length: (one: T) => number): T | undefined {
	return [...list].sort((a, b) => length(b) - length(a))[0];
}

/** As many texts as can be, and the last of them as long as there is room. */
function fullTexts(): Texts {
	const texts: Texts = {};
	for (let i = 1; i < MOST_TEXTS; i++) texts[`f${i}`] = 'a';
	let rest = 'a';
	while (roomIn(texts, 'f0', `${rest}a`) >= 0) rest += 'a';
	return { ...texts, f0: rest };
}
