/** What is asked again, outside any score: warm-ups of a lesson, second looks after its quiz, sections to skip. */

import type { Course, Lesson } from '../course/course.ts';
import { itemById, lessonById, siblings } from '../course/find.ts';
import { lessonProgress } from '../progress/lesson-progress.ts';
import type { Answer, Progress } from '../progress/progress.ts';
import { isRight } from './pass.ts';
import type { Item } from './question.ts';

/** Questions that a lesson begins with. */
export const WARM_UPS = 2;

/** A cell of a quiz as it was last answered. */
interface Answered {
	lesson: Lesson;
	group: string;
	/** Item of the latest attempt. */
	asked: Item;
	answer: Answer;
}

/** Sure and wrong first, then wrong, then put right since, then right by chance, then right (AS-08). */
function urgency(course: Course, cell: Answered, progress: Progress): number {
	const certainty = cell.answer.certainty ?? 2;
	if (isRight(cell.answer.mark)) return 10 + certainty;
	const mended = siblings(course, cell.lesson, cell.group).some(({ id }) => {
		const later = practised(progress, id);
		return later !== undefined && isRight(later.mark);
	});
	return mended ? 10 - certainty : -certainty;
}

function practised(progress: Progress, id: string): Answer | undefined {
	return Object.hasOwn(progress.practice, id) ? progress.practice[id] : undefined;
}

function byUrgency(course: Course, cells: Answered[], progress: Progress): Answered[] {
	const urgent = (cell: Answered): number => urgency(course, cell, progress);
	return cells.sort((a, b) => urgent(a) - urgent(b));
}

/** The cells of a lesson's latest attempt, in the order of its quiz. */
function answeredCells(course: Course, lesson: Lesson, progress: Progress): Answered[] {
	const { attempt } = lessonProgress(progress, lesson.id);
	return (attempt?.items ?? []).flatMap((id): Answered[] => {
		const asked = itemById(course, id);
		const answer = attempt?.answers[id];
		return asked && answer ? [{ lesson, group: asked.group, asked, answer }] : [];
	});
}

/** The questions of a cell, those that no quiz has asked yet first, the one of the latest attempt last. */
function freshest(course: Course, { lesson, group, asked }: Answered, progress: Progress): Item[] {
	const { seen } = lessonProgress(progress, lesson.id);
	const rank = ({ id }: Item): number => (id === asked.id ? 2 : seen.includes(id) ? 1 : 0);
	return siblings(course, lesson, group).sort((a, b) => rank(a) - rank(b));
}

/**
 * Two questions from earlier lessons, from different cells: confident errors first, and siblings of what was asked
 * there. Nothing before the first quiz was answered, and nothing that was practised already.
 */
export function warmUps(course: Course, lesson: Lesson, progress: Progress): Item[] {
	const earlier = course.lessons.slice(0, course.lessons.indexOf(lesson));
	const cells = earlier.flatMap((one) => answeredCells(course, one, progress));
	return byUrgency(course, cells, progress)
		.flatMap((cell) => {
			const items = freshest(course, cell, progress);
			return items.find(({ id }) => practised(progress, id) === undefined) ?? [];
		})
		.slice(0, WARM_UPS);
}

/**
 * A sibling of every cell that the finished attempt missed, confident errors first. Empty while it is under way. Which
 * they are depends on the quizzes alone, so that answering one does not change it.
 */
export function secondLooks(course: Course, lesson: Lesson, progress: Progress): Item[] {
	if (lessonProgress(progress, lesson.id).attempt?.finished !== true) return [];
	const missed = answeredCells(course, lesson, progress).filter(
		({ answer }) => !isRight(answer.mark)
	);
	return byUrgency(course, missed, { ...progress, practice: {} }).flatMap(
		(cell) => freshest(course, cell, progress)[0] ?? []
	);
}

/** Wrong although sure: worth a sentence of one's own. */
export function isConfidentError(answer: Answer): boolean {
	return answer.certainty === 3 && !isRight(answer.mark);
}

/**
 * Sections, as `lesson/section`, that a learner may skip: their question before the course was right and sure (AS-10).
 * A suggestion only; nothing is hidden.
 */
export function skippable(course: Course, progress: Progress): Set<string> {
	const sections = new Set<string>();
	for (const [id, answer] of Object.entries(progress.practice)) {
		const item = itemById(course, id);
		if (item?.use !== 'pretest' || answer.certainty !== 3 || !isRight(answer.mark)) continue;
		if (lessonById(course, item.lesson)) sections.add(item.section);
	}
	return sections;
}
