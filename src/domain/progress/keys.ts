/** Short keys for the parts of a course: an item's key changes with its version, so that old answers do not count. */

import type { Item } from '../assessment/question.ts';
import type { Course, Lesson, Prediction } from '../course/course.ts';
import { hash } from '../random.ts';
import { key } from './packing.ts';

/** Earlier versions of an item that are still recognised. */
const MOST_VERSIONS = 20;

export const lessonKey = (lesson: string): string => key(hash(`lesson:${lesson}`));

export const sectionKey = (lesson: string, section: string): string =>
	key(hash(`section:${lesson}/${section}`));

export const groupKey = (lesson: string, group: string): string =>
	key(hash(`group:${lesson}/${group}`));

export const itemKey = (item: Item): string => key(hash(`item:${item.id}@${item.version}`));

export const predictionKey = (id: string): string => key(hash(`prediction:${id}`));

/** From keys back to the parts of this course. */
export const lessonKeys = (course: Course): ReadonlyMap<string, Lesson> =>
	new Map(course.lessons.map((lesson) => [lessonKey(lesson.id), lesson]));

export const sectionKeys = (lesson: Lesson): ReadonlyMap<string, string> =>
	new Map(lesson.sections.map(({ id }) => [sectionKey(lesson.id, id), id]));

export const groupKeys = (lesson: Lesson): ReadonlyMap<string, string> =>
	new Map(lesson.quiz.map((group) => [groupKey(lesson.id, group), group]));

export const itemKeys = (course: Course): ReadonlyMap<string, Item> =>
	new Map(Object.values(course.items).map((item) => [itemKey(item), item]));

/** Keys that items had in their earlier versions: names what was answered before it was rewritten. */
export const earlierKeys = (course: Course): ReadonlyMap<string, Item> =>
	new Map(
		Object.values(course.items).flatMap((item) =>
			Array.from({ length: Math.min(item.version - 1, MOST_VERSIONS) }, (_, index) => [
				itemKey({ ...item, version: item.version - 1 - index }),
				item
			])
		)
	);

export const predictionKeys = (course: Course): ReadonlyMap<string, Prediction> =>
	new Map(Object.values(course.predictions).map((one) => [predictionKey(one.id), one]));

/**
 * Parts that would share a key, one sentence each: the build must not go on; another id for one of them helps.
 * Keys have 24 bits, so that among a hundred parts a collision is one chance in three thousand.
 */
export function collisions(course: Course): string[] {
	const { lessons } = course;
	return [
		...clashes('lessons', lessons, ({ id }) => [id, lessonKey(id)]),
		...lessons.flatMap((lesson) => [
			...clashes('sections', lesson.sections, ({ id }) => [
				`${lesson.id}/${id}`,
				sectionKey(lesson.id, id)
			]),
			...clashes('groups', lesson.quiz, (group) => [
				`${lesson.id}/${group}`,
				groupKey(lesson.id, group)
			])
		]),
		...clashes('items', Object.values(course.items), (item) => [item.id, itemKey(item)]),
		...clashes('predictions', Object.keys(course.predictions), (id) => [id, predictionKey(id)])
	];
}

function clashes<T>(what: string, parts: readonly T[], named: (part: T) => [string, string]) {
	const names = new Map<string, string>();
	const found: string[] = [];
	for (const part of parts) {
		const [name, short] = named(part);
		const other = names.get(short);
		if (other !== undefined) found.push(`${what} ${other} and ${name} share the key ${short}`);
		names.set(short, name);
	}
	return found;
}
