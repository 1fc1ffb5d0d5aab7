/** The answers a record holds that have a key: the latest attempt at each quiz, what it replaced, the pre-test, warm-ups. */

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
	/**
	 * `earlier`: before the answers that stand. `again`: a quiz question asked again outside its quiz, as a warm-up or
	 * second look.
	 */
	asked: 'quiz' | 'earlier' | 'pretest' | 'again';
}

/**
 * In the order of the course: of every lesson the latest attempt first, then what it replaced, then what was asked
 * outside it. Drawn curves, judgements and cases have no key and are left out.
 */
export function heldAnswers(course: Course, progress: Progress): Held[] {
	const outside = Object.entries(progress.practice).flatMap(([id, answer]) => {
		const item = itemById(course, id);
		return item && item.use !== 'practice' ? [held(item, answer, outsideOf(item))] : [];
	});
	return course.lessons.flatMap(({ id }) => {
		const { attempt, earlier } = lessonProgress(progress, id);
		const from = (answers: Record<string, Answer>, ids: string[], asked: Held['asked']) =>
			ids.flatMap((name) => {
				const item = itemById(course, name);
				const answer = answers[name];
				return item && answer ? [held(item, answer, asked)] : [];
			});
		return [
			...from(attempt?.answers ?? {}, attempt?.items ?? [], 'quiz'),
			...from(earlier, Object.keys(earlier).sort(), 'earlier'),
			...outside.filter(({ item }) => item.lesson === id)
		];
	});
}

function outsideOf(item: Item): 'pretest' | 'again' {
	return item.use === 'pretest' ? 'pretest' : 'again';
}

function held(item: Item, answer: Answer, asked: Held['asked']): Held {
	return { item, answer, right: isRight(answer.mark), asked };
}
