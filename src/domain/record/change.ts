/** Then and now: the pre-test against the quizzes, and predictions against what turned out. */

import type { Item } from '../assessment/question.ts';
import type { Course, Lesson, Prediction } from '../course/course.ts';
import { lessonById } from '../course/find.ts';
import type { Certainty, Progress } from '../progress/progress.ts';
import { heldAnswers } from './held.ts';
import { masteryOf } from './mastery.ts';

export interface ThenAndNow {
	lesson: Lesson;
	item: Item;
	/** The pre-test answer, before the lesson. */
	then: { right: boolean; certainty?: Certainty };
	/** Cells of the same objectives in the lesson's quiz: how many stand right, of how many asked; absent before. */
	now?: { right: number; asked: number };
}

export function thenAndNow(course: Course, progress: Progress): ThenAndNow[] {
	const mastery = masteryOf(course, progress);
	return heldAnswers(course, progress)
		.filter(({ asked }) => asked === 'pretest')
		.flatMap(({ item, answer, right }) => {
			const lesson = lessonById(course, item.lesson);
			if (!lesson) return [];
			const about = mastery.filter(({ objective }) => item.objectives.includes(objective.id));
			const cells = new Map(
				about.flatMap((one) => one.cells).map((cell) => [`${cell.lesson}/${cell.group}`, cell])
			);
			const asked = [...cells.values()].filter(({ state }) => state !== 'open');
			const stand = asked.filter(({ state }) => state !== 'missed').length;
			const { certainty } = answer;
			return [
				{
					lesson,
					item,
					then: { right, ...(certainty === undefined ? {} : { certainty }) },
					...(asked.length === 0 ? {} : { now: { right: stand, asked: asked.length } })
				}
			];
		});
}

export interface Foreseen {
	prediction: Prediction;
	/** What the learner committed to. */
	said: string;
	/** What turned out. */
	best: string;
	right: boolean;
	certainty?: Certainty;
}

/** The predictions made, in the order of the course. */
export function foreseen(course: Course, progress: Progress): Foreseen[] {
	return Object.values(course.predictions).flatMap((prediction) => {
		const made = Object.hasOwn(progress.predictions, prediction.id)
			? progress.predictions[prediction.id]
			: undefined;
		const text = (id: string) => prediction.options.find((option) => option.id === id)?.text;
		const said = made && text(made.response);
		const best = text(prediction.best);
		if (!made || said === undefined || best === undefined) return [];
		return [
			{
				prediction,
				said,
				best,
				right: made.response === prediction.best,
				...(made.certainty === undefined ? {} : { certainty: made.certainty })
			}
		];
	});
}

/** The prediction that turned out otherwise and was made with the most certainty; the first of equals. */
export function biggestGap(list: readonly Foreseen[]): Foreseen | undefined {
	return list
		.filter(({ right }) => !right)
		.reduce<Foreseen | undefined>(
			(most, one) => (!most || (one.certainty ?? 0) > (most.certainty ?? 0) ? one : most),
			undefined
		);
}
