/** How each objective stands: its cells of the blueprint by the latest answers, in classes and not in a score. */

import { rightCells } from '../assessment/pass.ts';
import { isRight } from '../assessment/pass.ts';
import type { Course, Lesson, Objective } from '../course/course.ts';
import { siblings } from '../course/find.ts';
import { lessonProgress } from '../progress/lesson-progress.ts';
import type { Progress } from '../progress/progress.ts';

/**
 * `right`: right in the latest attempt. `mended`: missed in the quiz, and a sibling right outside it. `missed`: asked and
 * not right. `open`: not asked yet.
 */
export type CellState = 'right' | 'mended' | 'missed' | 'open';

export interface Cell {
	lesson: string;
	group: string;
	objectives: string[];
	critical: boolean;
	state: CellState;
}

export interface ObjectiveMastery {
	objective: Objective;
	lesson: Lesson;
	cells: Cell[];
	/** How many of its cells are in each state. */
	counts: Record<CellState, number>;
	level: 'shown' | 'partly' | 'not-yet' | 'not-asked';
}

/** Every cell of every quiz, in the order of the course. */
export function cellsOf(course: Course, progress: Progress): Cell[] {
	return course.lessons.flatMap((lesson) => {
		const history = lessonProgress(progress, lesson.id);
		const right = history.attempt ? rightCells(course, history.attempt) : new Set<string>();
		return lesson.quiz.map((group): Cell => {
			const items = siblings(course, lesson, group).filter(({ use }) => use === 'quiz');
			const asked = items.some(({ id }) => history.seen.includes(id));
			const mended = items.some(({ id }) => isRight(progress.practice[id]?.mark ?? 0));
			return {
				lesson: lesson.id,
				group,
				objectives: [...new Set(items.flatMap(({ objectives }) => objectives))],
				critical: items.some(({ critical }) => critical),
				state: right.has(group) ? 'right' : !asked ? 'open' : mended ? 'mended' : 'missed'
			};
		});
	});
}

/** The objectives in the order of the lessons. An objective that no quiz asks about is left out. */
export function masteryOf(course: Course, progress: Progress): ObjectiveMastery[] {
	const cells = cellsOf(course, progress);
	return course.lessons.flatMap((lesson) =>
		lesson.objectives.flatMap((id) => {
			const objective = course.objectives[id];
			const mine = cells.filter(({ objectives }) => objectives.includes(id));
			if (!objective || mine.length === 0) return [];
			const counts = { right: 0, mended: 0, missed: 0, open: 0 };
			for (const { state } of mine) counts[state] += 1;
			return [{ objective, lesson, cells: mine, counts, level: levelOf(counts) }];
		})
	);
}

/** Shown: every cell is right, in the quiz or mended since. Not yet: something was asked, and nothing is right. */
function levelOf({ right, mended, missed, open }: Record<CellState, number>) {
	if (right + mended + missed === 0) return 'not-asked';
	if (right + mended === 0) return 'not-yet';
	return missed + open === 0 ? 'shown' : 'partly';
}
