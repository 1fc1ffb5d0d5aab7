/** Finds the parts of a course by id; ids may come from outside, so that nothing is found by accident. */

import { isScored, type Item } from '../assessment/question.ts';
import type { Course, Lesson } from './course.ts';

export function lessonById(course: Course, id: string): Lesson | undefined {
	return course.lessons.find((lesson) => lesson.id === id);
}

export function itemById(course: Course, id: string): Item | undefined {
	return Object.hasOwn(course.items, id) ? course.items[id] : undefined;
}

/** The scored siblings of a blueprint cell, sorted by id: independent of the order of the files. */
export function siblings(course: Course, lesson: Lesson, group: string): Item[] {
	return Object.values(course.items)
		.filter((item) => isScored(item) && item.lesson === lesson.id && item.group === group)
		.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Is this cell about patient safety? One critical item makes its whole cell critical. */
export function isCriticalCell(course: Course, lesson: Lesson, group: string): boolean {
	return siblings(course, lesson, group).some((item) => item.critical);
}
