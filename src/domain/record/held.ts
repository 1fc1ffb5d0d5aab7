/** The answers a record still holds that have a key: the latest attempt at each quiz, the pre-test, warm-ups. */

import { isRight } from '../assessment/pass.ts';
import type { Item } from '../assessment/question.ts';
import type { Course } from '../course/course.ts';
import { itemById } from '../course/find.ts';
import { lessonProgress } from '../progress/lesson-progress.ts';
import type { Answer, Progress } from '../progress/progress.ts';

export interface Held {
	item: Item;
	answer: Answer;
	right: boolean;
	/** `again`: a quiz question asked again outside its quiz, as a warm-up or second look. */
	asked: 'quiz' | 'pretest' | 'again';
}

/**
 * In the order of the course: of every lesson its quiz first, then what was asked outside it. Drawn curves, judgements
 * and cases have no key and are left out. Answers of earlier attempts are not kept by the course.
 */
export function heldAnswers(course: Course, progress: Progress): Held[] {
	const outside = Object.entries(progress.practice).flatMap(([id, answer]) => {
		const item = itemById(course, id);
		return item && item.use !== 'practice' ? [held(item, answer, outsideOf(item))] : [];
	});
	return course.lessons.flatMap(({ id }) => {
		const { attempt } = lessonProgress(progress, id);
		const inside = (attempt?.items ?? []).flatMap((name) => {
			const item = itemById(course, name);
			const answer = attempt?.answers[name];
			return item && answer ? [held(item, answer, 'quiz')] : [];
		});
		return [...inside, ...outside.filter(({ item }) => item.lesson === id)];
	});
}

function outsideOf(item: Item): 'pretest' | 'again' {
	return item.use === 'pretest' ? 'pretest' : 'again';
}

function held(item: Item, answer: Answer, asked: Held['asked']): Held {
	return { item, answer, right: isRight(answer.mark), asked };
}
