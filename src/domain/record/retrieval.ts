/** Which questions come back when: spaced retrieval over six months, from the learner's own weak cells first (MS-4). */

import type { Item } from '../assessment/question.ts';
import type { Course, Misconception } from '../course/course.ts';
import { lessonById, siblings } from '../course/find.ts';
import { lessonProgress } from '../progress/lesson-progress.ts';
import type { Progress } from '../progress/progress.ts';
import { heldAnswers, type Held } from './held.ts';
import { cellsOf, type Cell } from './mastery.ts';
import { misreadOf } from './misread.ts';

/** Days after today: one day, three days, 1, 3, 8 and 26 weeks. */
export const OFFSETS: readonly number[] = [1, 3, 7, 21, 56, 182];

/** When a commitment is looked back on: six weeks, in days. */
export const COMMITMENT_OFFSET = 42;

/** Why a question comes back. */
export type Reason =
	| 'sure-and-wrong'
	| 'missed'
	| 'guessed'
	| 'mended'
	| 'critical'
	| 'right'
	| 'open';

export interface Retrieval {
	/** Days after today. */
	offset: number;
	item: Item;
	reason: Reason;
	/** What the surest wrong answer in its cell stands for, where an error is the reason and the content knows it. */
	misconception: Misconception | undefined;
}

/** The first of them let a cell come back a second time, with a sibling. */
const ORDER: readonly Reason[] = [
	'sure-and-wrong',
	'missed',
	'guessed',
	'mended',
	'critical',
	'right',
	'open'
];
const WEAK = ORDER.slice(0, 4);

/**
 * One question for each of `OFFSETS`, weak cells first and again with a sibling, then safety, then what was right, then
 * what was never asked; fewer only when the course has fewer questions.
 */
export function retrievalPlan(course: Course, progress: Progress): Retrieval[] {
	const answers = heldAnswers(course, progress);
	const ranked = cellsOf(course, progress)
		.map((cell) => ({ cell, ...whyOf(course, cell, answers) }))
		.sort((a, b) => ORDER.indexOf(a.reason) - ORDER.indexOf(b.reason));
	const again = ranked.filter(({ reason }) => WEAK.includes(reason));
	const others = ranked.filter(({ reason }) => !WEAK.includes(reason));
	const used = new Set<string>();
	const chosen = [...again, ...again, ...others, ...others].flatMap(({ cell, ...why }) => {
		const item = unused(course, progress, cell, used);
		if (!item) return [];
		used.add(item.id);
		return [{ item, ...why }];
	});
	return OFFSETS.flatMap((offset, i) => {
		const one = chosen[i];
		return one ? [{ offset, ...one }] : [];
	});
}

function whyOf(course: Course, cell: Cell, answers: readonly Held[]) {
	const mine = answers.filter(
		({ item }) => item.lesson === cell.lesson && item.group === cell.group
	);
	const wrong = mine
		.filter(({ right }) => !right)
		.sort((a, b) => (b.answer.certainty ?? 0) - (a.answer.certainty ?? 0));
	const lucky = mine.some(({ right, answer }) => right && answer.certainty === 1);
	const reason = reasonOf(cell, wrong[0]?.answer.certainty === 3, lucky);
	return {
		reason,
		misconception: wrong
			.map(({ item, answer }) => misreadOf(course, item, answer.response).misconception)
			.find((one) => one && reason !== 'guessed' && WEAK.includes(reason))
	};
}

function reasonOf({ state, critical }: Cell, sure: boolean, lucky: boolean): Reason {
	if (state === 'missed') return sure ? 'sure-and-wrong' : 'missed';
	if (state === 'mended' || state === 'open') return state;
	if (sure) return 'mended';
	if (lucky) return 'guessed';
	return critical ? 'critical' : 'right';
}

/** An item of the cell that is not planned yet: unseen ones first. */
function unused(course: Course, progress: Progress, cell: Cell, used: ReadonlySet<string>) {
	const lesson = lessonById(course, cell.lesson);
	const { seen } = lessonProgress(progress, cell.lesson);
	const items = lesson ? siblings(course, lesson, cell.group) : [];
	const free = items.filter(({ id, use }) => use === 'quiz' && !used.has(id));
	return free.find(({ id }) => !seen.includes(id)) ?? free[0];
}
