/** The misconceptions behind a learner's wrong answers, the surest first. */

import type { Course, Misconception } from '../course/course.ts';
import type { Moment } from '../pharmacology/moment.ts';
import type { Progress } from '../progress/progress.ts';
import { heldAnswers } from './held.ts';
import { misreadOf } from './misread.ts';

export interface Met {
	misconception: Misconception;
	/** Moment of the scene that shows what holds, if one does. */
	moment?: Moment;
}

/** Each misconception once. */
export function metMisconceptions(course: Course, progress: Progress): Met[] {
	const met = heldAnswers(course, progress)
		.filter(({ right }) => !right)
		.sort((a, b) => (b.answer.certainty ?? 0) - (a.answer.certainty ?? 0))
		.flatMap(({ item, answer }): Met[] => {
			const { misconception, moment } = misreadOf(course, item, answer.response);
			if (!misconception) return [];
			const shown = moment === undefined ? undefined : course.moments[moment];
			return [{ misconception, ...(shown ? { moment: shown } : {}) }];
		});
	return [...new Map(met.map((one) => [one.misconception.id, one])).values()];
}
