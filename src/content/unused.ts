/** What is written and never used: claims, figures, references, moments. */

import { answersOf } from './answers.ts';
import type { Catalogue } from './catalogue.ts';
import { FAMILY_NAMES } from './figures/families.ts';
import { claimsOf } from './figures/read-figures.ts';
import { markedText } from './marked-text.ts';
import { problem, type Problem } from './problem.ts';
import type { Prose } from './prose/analyse.ts';
import type { Listed } from './read.ts';

/** One warning for each. */
export function* unused(all: Catalogue, prose: readonly Prose[]): Generator<Problem> {
	const sections = prose.flatMap((lesson) => lesson.sections);
	const lessons = all.outline?.value.lessons ?? [];
	const items = all.items.map(({ value }) => value);
	const answers = items.flatMap((item) => answersOf(item).parts);
	const claims = new Set([
		...sections.flatMap((section) => section.claims.map(({ id }) => id)),
		...lessons.flatMap(({ keyPoints, tips, leavesOut }) =>
			[...keyPoints, ...tips, ...leavesOut].map((source) => markedText(source).claim)
		),
		...items.flatMap((item) => item.claims),
		...all.figures.flatMap(claimsOf)
	]);
	const references = new Set([
		...all.claims.entries.flatMap(({ value }) => value.sources),
		...all.misconceptions.entries.flatMap(({ value }) => value.refs),
		...items.flatMap((item) => item.refs),
		...answers.flatMap(({ refs }) => refs ?? [])
	]);
	const moments = new Set([
		...sections.flatMap(({ moment, moments }) => [moment, ...moments].map((m) => m?.id)),
		...items.flatMap((item) => [item.moment, item.kind === 'hotspot' ? item.picture : undefined]),
		...answers.map(({ moment }) => moment)
	]);

	yield* idle(all.claims, claims, 'claim is cited nowhere; cite it or remove it');
	for (const family of FAMILY_NAMES) {
		const shown = sections
			.flatMap(({ figures }) => figures)
			.filter((figure) => figure.family === family);
		const ids = new Set(shown.map(({ id }) => id));
		const list: Listed<{ id: string }> = all.figureLists[family];
		yield* idle(list, ids, 'figure is shown nowhere; show it or remove it');
	}
	yield* idle(all.references, references, 'reference is named nowhere; name it or remove it');
	yield* idle(all.moments, moments, 'moment is linked nowhere; link it or remove it');
}

function* idle<T extends { id: string }>(
	{ entries }: Listed<T>,
	used: ReadonlySet<string | undefined>,
	message: string
): Generator<Problem> {
	for (const { value, place } of entries) {
		if (!used.has(value.id))
			yield problem(place('id'), `"${value.id}": this ${message}`, 'warning');
	}
}
