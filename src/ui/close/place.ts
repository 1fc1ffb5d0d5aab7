/** Where an item's section is, as a place of the course. */

import type { Item } from '#domain/assessment/question.ts';
import type { Place } from '#domain/progress/progress.ts';

export function placeOfSection(item: Pick<Item, 'lesson' | 'section'>): Place {
	const [page, section] = item.section.split('/');
	return page && section ? { page, section } : { page: item.lesson };
}
