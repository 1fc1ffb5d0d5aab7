/** The time a lesson takes, as counted, against the time it is meant to take. */

import type { Lesson } from '#domain/course/course.ts';
import { problem, type Problem } from './problem.ts';
import type { Outline } from './schema/outline.ts';

/** Whole course, minutes: what a learner can do in one sitting, start and close apart. */
const COURSE = { least: 58, most: 75 };

/** Rounding alone can make a minute. */
const TOLERANCE = 1;

/** One warning for each lesson, and one for the whole, that takes longer or far shorter than planned. */
export function* timeProblems(
	lessons: readonly Lesson[],
	outline: Pick<Outline, 'lessons'>
): Generator<Problem> {
	for (const [index, { id, minutes }] of lessons.entries()) {
		const planned = outline.lessons[index]?.planned ?? minutes;
		if (minutes <= planned + TOLERANCE && minutes >= planned / 2) continue;
		const place = { file: 'lessons/course.yaml', key: `lessons[${index}].planned` };
		const message = `"${id}" takes ${minutes} minutes, ${planned} are planned; change text or plan`;
		yield problem(place, message, 'warning');
	}
	const total = lessons.reduce((sum, { minutes }) => sum + minutes, 0);
	// A sample of a course is no course.
	if (lessons.length < 3 || (total >= COURSE.least && total <= COURSE.most)) return;
	const message = `all lessons take ${total} minutes; ${COURSE.least} to ${COURSE.most} are meant`;
	yield problem({ file: 'lessons/course.yaml', key: 'lessons' }, message, 'warning');
}
