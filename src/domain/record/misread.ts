/** Which misconception a wrong answer speaks of, and the one sentence that corrects it. */

import { walk } from '../assessment/case.ts';
import { trapOf } from '../assessment/chart.ts';
import { matchedRows } from '../assessment/match.ts';
import { numericTrapOf } from '../assessment/numeric.ts';
import type { Item, Option, Response } from '../assessment/question.ts';
import type { Course, Misconception } from '../course/course.ts';

export interface Misread {
	/** What the content knows of this very error. */
	misconception?: Misconception;
	/** Why it does not hold: the misconception's correction, or the item's key point. */
	correction: string;
	/** Moment of the scene that shows it, if one does. */
	moment?: string;
}

interface Error {
	misconception?: string;
	moment?: string;
}

/** @param response legal and not right */
export function misreadOf(course: Course, item: Item, response: Response): Misread {
	const error = errorOf(item, response);
	const misconception = error?.misconception && course.misconceptions[error.misconception];
	const moment = error?.moment ?? item.moment;
	return {
		...(misconception ? { misconception } : {}),
		correction: misconception ? misconception.correction : item.keyPoint,
		...(moment !== undefined && Object.hasOwn(course.moments, moment) ? { moment } : {})
	};
}

function errorOf(item: Item, response: Response): Error | undefined {
	const chosen = (options: readonly Option[]) => options.find(({ id }) => id === response);
	switch (item.kind) {
		case 'choice':
			return chosen(item.options);
		case 'hotspot':
			return chosen(item.regions);
		case 'chart':
			return trapOf(item, response);
		case 'numeric':
			return numericTrapOf(item, response);
		case 'match':
			return matchedRows(item, response).find(({ right }) => !right)?.row;
		case 'case':
			return walk(item, response).turns.find(({ choice }) => choice.misconception !== undefined)
				?.choice;
		default:
			return undefined;
	}
}
