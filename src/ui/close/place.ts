/** Where an item's section is, as a place of the course, and what it is called. */

import type { Item } from '#domain/assessment/question.ts';
import type { Course } from '#domain/course/course.ts';
import { lessonById } from '#domain/course/find.ts';
import type { Place } from '#domain/progress/progress.ts';

export function placeOfSection(item: Pick<Item, 'lesson' | 'section'>): Place {
	const [page, section] = item.section.split('/');
	return page && section ? { page, section } : { page: item.lesson };
}

/** The section's title; of an item without a section, the lesson's. Says what a question is about that does not say it itself. */
export function sectionTitle(course: Course, item: Pick<Item, 'lesson' | 'section'>): string {
	const { page, section } = placeOfSection(item);
	const lesson = lessonById(course, page);
	return lesson?.sections.find(({ id }) => id === section)?.title ?? lesson?.title ?? page;
}
