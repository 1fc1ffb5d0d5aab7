/** The learner's own film: confident errors as a playlist of moments, each with the sentence that corrects it (MS-3). */

import type { Item } from '../assessment/question.ts';
import type { Course } from '../course/course.ts';
import type { Moment } from '../pharmacology/moment.ts';
import type { Progress } from '../progress/progress.ts';
import { calibrationOf } from './calibration.ts';
import { heldAnswers } from './held.ts';
import { cellsOf, type Cell } from './mastery.ts';
import { misreadOf, type Misread } from './misread.ts';

export interface Take {
	item: Item;
	misread: Misread;
	/** Put right since, by this question or a sibling. */
	mended: boolean;
	/** Where the scene stands for it; absent where the scene has nothing to show. */
	moment?: Moment;
}

/**
 * Errors made with certainty 3, one take an item: what still stands first, then what was put right since, for a belief
 * that was sure comes back; each part in the order of the course.
 */
export function filmOf(course: Course, progress: Progress): Take[] {
	const cells = cellsOf(course, progress);
	const seen = new Set<string>();
	const takes = calibrationOf(heldAnswers(course, progress)).confidentErrors.flatMap(
		({ item, answer }): Take[] => {
			if (seen.has(item.id)) return [];
			seen.add(item.id);
			const misread = misreadOf(course, item, answer.response);
			const moment = misread.moment === undefined ? undefined : course.moments[misread.moment];
			const mended = isMended(item, cells);
			return [{ item, misread, mended, ...(moment ? { moment } : {}) }];
		}
	);
	return [...takes.filter(({ mended }) => !mended), ...takes.filter(({ mended }) => mended)];
}

/** The cell of the question stands right now; for the pre-test, every cell of its objectives that was asked. */
function isMended(item: Item, cells: readonly Cell[]): boolean {
	const mine = cells.filter(({ lesson, group, objectives, state }) => {
		if (lesson !== item.lesson || state === 'open') return false;
		return item.use === 'pretest'
			? objectives.some((id) => item.objectives.includes(id))
			: group === item.group;
	});
	return mine.length > 0 && mine.every(({ state }) => state !== 'missed');
}
