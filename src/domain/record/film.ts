/** The learner's own film: confident errors as a playlist of moments, each with the sentence that corrects it (MS-3). */

import type { Item } from '../assessment/question.ts';
import type { Course } from '../course/course.ts';
import type { Moment } from '../pharmacology/moment.ts';
import type { Progress } from '../progress/progress.ts';
import { calibrationOf } from './calibration.ts';
import { heldAnswers, type Held } from './held.ts';
import { misreadOf, type Misread } from './misread.ts';

export interface Take {
	item: Item;
	misread: Misread;
	/** Where the scene stands for it; absent where the scene has nothing to show. */
	moment?: Moment;
}

/**
 * Errors made with certainty 3, one take an item, in the order of the course. An error that a right answer to the same
 * question or a sibling has mended since is left out.
 */
export function filmOf(course: Course, progress: Progress): Take[] {
	const answers = heldAnswers(course, progress);
	const seen = new Set<string>();
	return calibrationOf(answers).confidentErrors.flatMap(({ item, answer }) => {
		if (seen.has(item.id) || isMended(item, answers)) return [];
		seen.add(item.id);
		const misread = misreadOf(course, item, answer.response);
		const moment = misread.moment === undefined ? undefined : course.moments[misread.moment];
		return [{ item, misread, ...(moment ? { moment } : {}) }];
	});
}

/** A right answer outside the quiz comes after the miss; one in the quiz comes after the pre-test. */
function isMended(item: Item, answers: readonly Held[]): boolean {
	return answers.some(
		(one) => one.right && one.item.group === item.group && one.item.lesson === item.lesson
	);
}
