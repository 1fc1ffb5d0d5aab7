/** References in the order in which a reader meets them, as Vancouver style numbers them. */

import type { Reference } from '#domain/course/course.ts';
import type { Catalogue } from './catalogue.ts';
import type { Prose } from './prose/analyse.ts';

/** Prose first, lesson by lesson, then the questions, then what is only listed. */
export function byFirstCitation(
	all: Catalogue,
	prose: readonly Prose[],
	references: readonly Reference[]
): Reference[] {
	const sources = new Map(all.claims.entries.map(({ value }) => [value.id, value.sources]));
	const lessons = (all.outline?.value.lessons ?? []).flatMap(
		({ id }) => prose.find(({ file }) => file === `lessons/${id}.svelte`) ?? []
	);
	const cited = [
		...lessons
			.flatMap(({ sections }) => sections)
			.flatMap(({ claims }) => claims)
			.flatMap(({ id }) => sources.get(id) ?? []),
		...all.items.flatMap(({ value }) => value.refs)
	];
	const place = new Map([...new Set(cited)].map((id, at) => [id, at]));
	const last = place.size;
	return [...references].sort((a, b) => (place.get(a.id) ?? last) - (place.get(b.id) ?? last));
}
