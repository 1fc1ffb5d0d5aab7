/** Which questions come back when: spaced retrieval over six months, from the learner's own weak cells first (MS-4). */

import type { Item } from '../assessment/question.ts';
import type { Course } from '../course/course.ts';
import { lessonById, siblings } from '../course/find.ts';
import { lessonProgress } from '../progress/lesson-progress.ts';
import type { Progress } from '../progress/progress.ts';
import { calibrationOf } from './calibration.ts';
import { heldAnswers } from './held.ts';
import { cellsOf, type Cell } from './mastery.ts';

/** Days after today: one day, three days, 1, 3, 8 and 26 weeks. */
export const OFFSETS: readonly number[] = [1, 3, 7, 21, 56, 182];

/** When a commitment is looked back on: six weeks, in days. */
export const COMMITMENT_OFFSET = 42;

/** Why a question comes back. */
export type Reason =
	'sure-and-wrong' | 'missed' | 'guessed' | 'mended' | 'critical' | 'right' | 'open';

export interface Retrieval {
	/** Days after today. */
	offset: number;
	item: Item;
	reason: Reason;
}

const ORDER: readonly Reason[] = [
	...(['sure-and-wrong', 'missed', 'guessed', 'mended'] as const),
	...(['critical', 'right', 'open'] as const)
];

/** Reasons that let a cell come back a second time, with a sibling. */
const WEAK: readonly Reason[] = ['sure-and-wrong', 'missed', 'guessed', 'mended'];

/**
 * One question for each of `OFFSETS`, weak cells first and again with a sibling, then safety, then what was right, then
 * what was never asked; fewer only when the course has fewer questions.
 */
export function retrievalPlan(course: Course, progress: Progress): Retrieval[] {
	const ranked = cellsOf(course, progress)
		.map((cell) => ({ cell, reason: reasonOf(course, progress, cell) }))
		.sort((a, b) => ORDER.indexOf(a.reason) - ORDER.indexOf(b.reason));
	const again = ranked.filter(({ reason }) => WEAK.includes(reason));
	const others = ranked.filter(({ reason }) => !WEAK.includes(reason));
	const used = new Set<string>();
	const chosen = [...again, ...again, ...others, ...others].flatMap(({ cell, reason }) => {
		const item = unused(course, progress, cell, used);
		if (!item) return [];
		used.add(item.id);
		return [{ item, reason }];
	});
	return OFFSETS.flatMap((offset, i) => {
		const one = chosen[i];
		return one ? [{ offset, ...one }] : [];
	});
}

function reasonOf(course: Course, progress: Progress, cell: Cell): Reason {
	const { confidentErrors, luckyGuesses } = calibrationOf(heldAnswers(course, progress));
	const mine = ({ item }: { item: Item }) =>
		item.lesson === cell.lesson && item.group === cell.group;
	if (cell.state === 'missed') return confidentErrors.some(mine) ? 'sure-and-wrong' : 'missed';
	if (cell.state === 'mended' || cell.state === 'open') return cell.state;
	if (confidentErrors.some(mine)) return 'mended';
	if (luckyGuesses.some(mine)) return 'guessed';
	return cell.critical ? 'critical' : 'right';
}

/** An item of the cell that is not planned yet: unseen ones first. */
function unused(course: Course, progress: Progress, cell: Cell, used: ReadonlySet<string>) {
	const lesson = lessonById(course, cell.lesson);
	const { seen } = lessonProgress(progress, cell.lesson);
	const items = lesson ? siblings(course, lesson, cell.group) : [];
	const free = items.filter(({ id, use }) => use === 'quiz' && !used.has(id));
	return free.find(({ id }) => !seen.includes(id)) ?? free[0];
}
