/** What is asked again, outside any score: warm-ups of a lesson, second looks after its quiz, sections to skip. */

import type { Course, Lesson } from '../course/course.ts';
import { itemById, lessonById, siblings } from '../course/find.ts';
import { lessonProgress } from '../progress/lesson-progress.ts';
import type { Answer, Progress } from '../progress/progress.ts';
import { drawFrom } from './draw.ts';
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

/** Sure and wrong first, then wrong, then right by chance, then right (AS-08). */
function urgency({ answer }: Answered): number {
	const certainty = answer.certainty ?? 2;
	return isRight(answer.mark) ? 10 + certainty : -certainty;
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

/** A sibling that the latest attempt did not ask; the same question where there is no other. */
function sibling(course: Course, { lesson, group, asked }: Answered, progress: Progress): Item {
	const history = lessonProgress(progress, lesson.id);
	const others = siblings(course, lesson, group).filter(({ id }) => id !== asked.id);
	const unseen = others.find(({ id }) => !history.seen.includes(id));
	const drawn = drawFrom(course, lesson, group, history, progress.seed);
	return unseen ?? others.find(({ id }) => id === drawn) ?? others[0] ?? asked;
}

/**
 * Two questions from earlier lessons, siblings of what was answered there: confident errors first, and from different
 * cells. Nothing before the first quiz was answered. What they are depends on the quizzes alone, so that answering a
 * warm-up does not change it.
 */
export function warmUps(course: Course, lesson: Lesson, progress: Progress): Item[] {
	const earlier = course.lessons.slice(0, course.lessons.indexOf(lesson));
	return earlier
		.flatMap((one) => answeredCells(course, one, progress))
		.sort((a, b) => urgency(a) - urgency(b))
		.slice(0, WARM_UPS)
		.map((cell) => sibling(course, cell, progress));
}

/** A sibling of every cell that the finished attempt missed, confident errors first. Empty while it is under way. */
export function secondLooks(course: Course, lesson: Lesson, progress: Progress): Item[] {
	if (lessonProgress(progress, lesson.id).attempt?.finished !== true) return [];
	return answeredCells(course, lesson, progress)
		.filter(({ answer }) => !isRight(answer.mark))
		.sort((a, b) => urgency(a) - urgency(b))
		.map((cell) => sibling(course, cell, progress));
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
