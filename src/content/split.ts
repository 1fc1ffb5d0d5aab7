/** Cuts the course in two: what the first screens need, and what may arrive a moment later. */

import type { About } from '#domain/course/about.ts';
import type { Course, Lesson } from '#domain/course/course.ts';

/** Evidence, questions, objectives, pictures and lists, of which nothing is needed to begin to read. */
const LATER = [
	'items',
	'predictions',
	'claims',
	'taught',
	'figures',
	'references',
	'glossary',
	'moments',
	'objectives',
	'misconceptions',
	'source'
] as const satisfies (keyof Course)[];

/** Lessons and what is said about the course are in both parts: early without what their last pages show. */
export type Later = Pick<Course, (typeof LATER)[number] | 'lessons' | 'about'>;

/** The course with what arrives later empty. */
export function early(course: Course): Course {
	const none = Object.fromEntries(LATER.map((key) => [key, emptied(course[key])]));
	const groups = Object.fromEntries(Object.keys(course.figures).map((key) => [key, {}]));
	return {
		...course,
		...(none as unknown as Course),
		figures: groups as unknown as Course['figures'],
		lessons: course.lessons.map(begun),
		about: start(course.about)
	};
}

/** What `early` left out. */
export function later(course: Course): Later {
	const { lessons, about } = course;
	const whole = Object.fromEntries(LATER.map((key) => [key, course[key]]));
	return { ...(whole as unknown as Course), lessons, about };
}

function emptied(part: object): object {
	return Array.isArray(part) ? [] : {};
}

/** A lesson as far as outlines and its sections need it. */
function begun(lesson: Lesson): Lesson {
	return { ...lesson, keyPoints: [], tips: [], leavesOut: [] };
}

/** What the start page says: declared interests, support. */
function start(about: About): About {
	return {
		...about,
		priorKnowledge: '',
		audience: [],
		need: [],
		structure: [],
		keywords: [],
		authors: [],
		reviewers: [],
		changes: [],
		accessibility: { standard: '', tested: [], limits: [], help: '' },
		licence: '',
		lifespan: '',
		privacy: [],
		commitments: [],
		evaluation: []
	};
}
