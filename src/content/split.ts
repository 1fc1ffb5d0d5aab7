/** Cuts the course in two: what the first screens need, and what may arrive a moment later. */

import type { Course } from '#domain/course/course.ts';

/** Evidence, questions and lists: most of the bytes, and nothing of them is needed to begin to read. */
export type Later = Pick<
	Course,
	| 'items'
	| 'claims'
	| 'taught'
	| 'figures'
	| 'references'
	| 'glossary'
	| 'misconceptions'
	| 'source'
>;

/** The course with everything that arrives later empty. */
export function early(course: Course): Course {
	return { ...course, ...emptied(later(course)) };
}

/** What `early` left out. */
export function later(course: Course): Later {
	const { items, claims, taught, figures, references, glossary, misconceptions, source } = course;
	return { items, claims, taught, figures, references, glossary, misconceptions, source };
}

/** Lists and records by id become empty; groups of such records keep their names. */
function emptied({ figures, ...rest }: Later): Later {
	const none = Object.fromEntries(
		Object.entries(rest).map(([key, value]) => [key, Array.isArray(value) ? [] : {}])
	);
	const groups = Object.fromEntries(Object.keys(figures).map((key) => [key, {}]));
	return { ...none, figures: groups } as unknown as Later;
}
