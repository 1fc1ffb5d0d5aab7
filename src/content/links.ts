/** Does every id that the data files mention exist? */

import { answersOf, misconceptionsOf } from './answers.ts';
import type { Catalogue, PlacedItem } from './catalogue.ts';
import type { Located } from './data-file.ts';
import { FAMILIES, FAMILY_NAMES, isFamily, type FamilyName } from './figures/families.ts';
import { problem, type Place, type Problem } from './problem.ts';
import type { World } from './world.ts';

/** What there is to point at, by the word used in messages. */
export type Known = Readonly<
	Record<
		| 'claim'
		| 'reference'
		| 'term'
		| 'moment'
		| 'lesson'
		| 'section'
		| 'objective'
		| 'misconception'
		| 'entity'
		| FamilyName,
		ReadonlySet<string>
	>
>;

export function known(all: Catalogue, world: World): Known {
	const lessons = all.outline?.value.lessons ?? [];
	return {
		claim: all.claims.ids,
		reference: all.references.ids,
		term: all.glossary.ids,
		moment: all.moments.ids,
		lesson: new Set(lessons.map(({ id }) => id)),
		section: new Set(lessons.flatMap(({ id, sections }) => sections.map((s) => `${id}/${s.id}`))),
		objective: all.objectives.ids,
		misconception: all.misconceptions.ids,
		entity: new Set(world.entities),
		...idsByFamily(all)
	};
}

function idsByFamily(all: Catalogue): Record<FamilyName, ReadonlySet<string>> {
	const ids = FAMILY_NAMES.map((family) => [family, all.figureLists[family].ids]);
	return Object.fromEntries(ids) as Record<FamilyName, ReadonlySet<string>>;
}

/** The problem of an id that does not exist. */
export function dangling(kind: keyof Known, id: string, place: Place, ids: Known): Problem[] {
	if (ids[kind].has(id)) return [];
	const near = [...ids[kind]].filter((other) => similar(other, id)).slice(0, 3);
	const hint = near.length === 0 ? `add it or name another` : `did you mean ${near.join(' or ')}?`;
	const name = isFamily(kind) ? FAMILIES[kind].name : kind;
	return [problem(place, `there is no ${name} "${id}"; ${hint}`)];
}

/** Every dangling id of the data files. */
export function* links(all: Catalogue, ids: Known): Generator<Problem> {
	for (const { value, place } of all.claims.entries) {
		yield* each('reference', value.sources, place, 'sources', ids);
	}
	for (const { value, place } of all.misconceptions.entries) {
		yield* each('reference', value.refs, place, 'refs', ids);
	}
	for (const { value, place } of all.moments.entries) {
		yield* each('entity', value.focus, place, 'focus', ids);
	}
	for (const { value, place } of all.objectives.entries) {
		yield* dangling('lesson', value.lesson, place('lesson'), ids);
	}
	for (const { value, place } of all.source.entries) {
		if (value.section !== undefined) {
			yield* dangling('section', value.section, place('section'), ids);
		}
	}
	if (all.outline) yield* outlineLinks(all.outline, ids);
	for (const item of all.items) yield* itemLinks(item, ids);
}

function* outlineLinks(
	{ value, place }: NonNullable<Catalogue['outline']>,
	ids: Known
): Generator<Problem> {
	for (const [index, { objectives, keyFigure }] of value.lessons.entries()) {
		const inside = (...path: PropertyKey[]) => place('lessons', index, ...path);
		if (keyFigure) yield* dangling(keyFigure.kind, keyFigure.id, inside('keyFigure', 'id'), ids);
		yield* each('objective', objectives, inside, 'objectives', ids);
	}
}

function* itemLinks({ value, place, lesson }: PlacedItem, ids: Known): Generator<Problem> {
	yield* dangling('lesson', lesson, place('lesson'), ids);
	yield* each('objective', value.objectives, place, 'objectives', ids);
	yield* each('reference', value.refs, place, 'refs', ids);
	yield* each('claim', value.claims, place, 'claims', ids);
	yield* dangling('section', value.section, place('section'), ids);
	if (value.moment !== undefined) yield* dangling('moment', value.moment, place('moment'), ids);
	if (value.kind === 'hotspot') yield* dangling('moment', value.picture, place('picture'), ids);
	const { key, parts } = answersOf(value);
	for (const [index, part] of parts.entries()) {
		const inside = (...path: PropertyKey[]) => place(key, index, ...path);
		if (part.moment !== undefined) yield* dangling('moment', part.moment, inside('moment'), ids);
		yield* each('reference', part.refs ?? [], inside, 'refs', ids);
	}
	for (const { path, id } of misconceptionsOf(value)) {
		yield* dangling('misconception', id, place(...path), ids);
	}
}

function* each(
	kind: keyof Known,
	list: readonly string[],
	place: Located<unknown>['place'],
	key: string,
	ids: Known
): Generator<Problem> {
	for (const [index, id] of list.entries()) yield* dangling(kind, id, place(key, index), ids);
}

/** Same letters but for one, or one inside the other. */
function similar(a: string, b: string): boolean {
	if (a.includes(b) || b.includes(a)) return true;
	if (Math.abs(a.length - b.length) > 1) return false;
	let start = 0;
	while (start < a.length && a[start] === b[start]) start++;
	let end = 0;
	while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
	return Math.max(a.length, b.length) - start - end <= 1;
}
