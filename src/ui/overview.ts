/** What outline, header and start page say about a learner's way through the course. */

import { isPassed } from '#domain/assessment/pass.ts';
import { skippable } from '#domain/assessment/remediation.ts';
import type { Course, Lesson } from '#domain/course/course.ts';
import type { Place, Progress } from '#domain/progress/progress.ts';
import { STRINGS } from './strings.ts';

export interface Stop {
	place: Place;
	title: string;
	minutes: number;
	done: boolean;
	/** "read", "passed", …; empty when there is nothing to say. */
	state: string;
	/** A question before the course showed that the learner knows it; it stays where it is. */
	maySkip: boolean;
}

/** The question that the scene answers: the puzzle of the whole course. */
export function puzzleOf({ lessons, title }: Course): string {
	const answering = lessons.find(({ sections }) => sections.some(({ moment }) => moment));
	return answering?.question ?? title;
}

/** Minutes a quiz takes: 50 seconds a question (learning design, 2.5). */
export function quizMinutes(lesson: Lesson): number {
	return Math.ceil((lesson.quiz.length * 50) / 60);
}

/** The sections of a lesson and its quiz, in order. */
export function stopsOf(course: Course, lesson: Lesson, progress: Progress): Stop[] {
	const mine = progress.lessons[lesson.id];
	const known = skippable(course, progress);
	const sections = lesson.sections.map((section): Stop => {
		const done = mine?.read.includes(section.id) ?? false;
		return {
			place: { page: lesson.id, section: section.id },
			title: section.title,
			minutes: section.minutes,
			done,
			state: done ? STRINGS.read : '',
			maySkip: !done && known.has(`${lesson.id}/${section.id}`)
		};
	});
	if (lesson.quiz.length === 0) return sections;
	const passed = isPassed(course, lesson, mine);
	const begun = mine?.attempt !== undefined;
	const state = passed
		? STRINGS.passed
		: mine?.best !== undefined
			? STRINGS.notPassed
			: begun
				? STRINGS.begun
				: '';
	return [
		...sections,
		{
			place: { page: lesson.id, section: 'quiz' },
			title: STRINGS.quizName(lesson.quiz.length),
			minutes: quizMinutes(lesson),
			done: passed,
			state,
			maySkip: false
		}
	];
}

/** What has become of a lesson, in a word or two; empty while nothing has. */
export function standingOf(stops: readonly Stop[]): string {
	const quiz = stops.find((stop) => stop.place.section === 'quiz');
	if (quiz?.state) return STRINGS.quizState(quiz.state);
	return stops.some((stop) => stop.done) ? STRINGS.underWay : '';
}

/** Minutes of a lesson not yet read or passed: of its own minutes, the share of the stops that are left. */
export function minutesLeft(course: Course, lesson: Lesson, progress: Progress): number {
	const sum = (stops: Stop[]) => stops.reduce((minutes, stop) => minutes + stop.minutes, 0);
	const stops = stopsOf(course, lesson, progress);
	const left = sum(stops.filter((stop) => !stop.done));
	return left === 0 ? 0 : Math.max(1, Math.round((lesson.minutes * left) / sum(stops)));
}

/** Is this where the learner is? */
export function isAt(progress: Progress, place: Place): boolean {
	return progress.place.page === place.page && progress.place.section === place.section;
}
