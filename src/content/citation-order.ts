/** References in the order in which a reader meets them, as Vancouver style numbers them. */

import type { Reference } from '#domain/course/course.ts';
import type { Catalogue } from './catalogue.ts';
import { claimsOf } from './figures/read-figures.ts';
import type { Prose } from './prose/analyse.ts';
import type { ProseSection } from './prose/prose.ts';

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
			.flatMap((section) => claimsInOrder(section, all))
			.flatMap((id) => sources.get(id) ?? []),
		...all.items.flatMap(({ value }) => value.refs)
	];
	const place = new Map([...new Set(cited)].map((id, at) => [id, at]));
	const last = place.size;
	return [...references].sort((a, b) => (place.get(a.id) ?? last) - (place.get(b.id) ?? last));
}

/** Claims of the running text and of the figures between it, as they follow on the page. */
export function claimsInOrder(section: ProseSection, all: Catalogue): string[] {
	const cited = [
		...section.claims.map(({ id, line }) => ({ line, claims: [id] })),
		...section.figures.map(({ family, id, line }) => {
			const figure = all.figures.find((one) => one.family === family && one.id === id);
			return { line, claims: figure === undefined ? [] : claimsOf(figure) };
		})
	];
	return cited.sort((a, b) => a.line - b.line).flatMap(({ claims }) => claims);
}
