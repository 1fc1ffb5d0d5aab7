/** Figures against the claims: every number printed in a figure is in the claim behind it. */

import type { Difference, ForestPlot, IconArray } from '#domain/course/figure.ts';
import type { Catalogue } from './catalogue.ts';
import type { Located } from './data-file.ts';
import { dangling, type Known } from './links.ts';
import { problem, type Place, type Problem } from './problem.ts';
import { numbersMissing } from './prose/numbers.ts';

/** What a reader of "of 100" needs no source for. */
const WHOLE = '100';

export function* figureProblems(all: Catalogue, ids: Known): Generator<Problem> {
	const texts = new Map(all.claims.entries.map(({ value }) => [value.id, value.text]));
	for (const figure of all.iconArrays.entries) yield* iconArrayProblems(figure, texts, ids);
	for (const figure of all.forestPlots.entries) yield* forestProblems(figure, texts, ids);
}

/** The claims behind a figure, each once, in the order of the figure. */
export function claimsOf(figure: IconArray | ForestPlot): string[] {
	const parts = 'arms' in figure ? figure.arms : figure.rows;
	return [...new Set(parts.map(({ claim }) => claim))];
}

function* iconArrayProblems(
	{ value, place }: Located<IconArray>,
	texts: ReadonlyMap<string, string>,
	ids: Known
): Generator<Problem> {
	for (const [index, { label, n, claim }] of value.arms.entries()) {
		const at = (key: string) => place('arms', index, key);
		yield* dangling('claim', claim, at('claim'), ids);
		yield* unvouched(String(n), at('n'), [claim], texts);
		yield* unvouched(label, at('label'), [claim], texts);
	}
	for (const key of ['title', 'outcome', 'source', 'certainty'] as const) {
		yield* unvouched(value[key], place(key), claimsOf(value), texts);
	}
}

function* forestProblems(
	{ value, place }: Located<ForestPlot>,
	texts: ReadonlyMap<string, string>,
	ids: Known
): Generator<Problem> {
	const seen = new Set<string>();
	for (const [index, row] of value.rows.entries()) {
		const at = (key: keyof Difference) => place('rows', index, key);
		if (seen.has(row.id)) yield problem(at('id'), `the row "${row.id}" is there twice; keep one`);
		seen.add(row.id);
		if (row.low > row.difference || row.difference > row.high) {
			const interval = `${row.low} to ${row.high}`;
			yield problem(at('difference'), `${row.difference} is outside its interval ${interval}`);
		}
		yield* dangling('claim', row.claim, at('claim'), ids);
		for (const key of ['difference', 'low', 'high', 'n'] as const) {
			yield* unvouched(String(Math.abs(row[key])), at(key), [row.claim], texts);
		}
		for (const key of ['label', 'measure', 'active', 'comparator'] as const) {
			yield* unvouched(row[key], at(key), [row.claim], texts);
		}
	}
	for (const key of ['title', 'unit', 'below', 'above'] as const) {
		yield* unvouched(value[key], place(key), claimsOf(value), texts);
	}
	for (const [index, note] of value.notes.entries()) {
		yield* unvouched(note, place('notes', index), claimsOf(value), texts);
	}
}

/** The numbers of `text` that none of the claims prints; a dangling claim is reported as such. */
function* unvouched(
	text: string,
	place: Place,
	claims: readonly string[],
	texts: ReadonlyMap<string, string>
): Generator<Problem> {
	const known = claims.flatMap((claim) => texts.get(claim) ?? []);
	if (known.length < claims.length) return;
	for (const number of numbersMissing(text, [WHOLE, ...known].join(' ; '))) {
		const message = `the number ${number} is not in the text of ${quoted(claims)}`;
		yield problem(place, `${message}; change one of them`);
	}
}

function quoted(claims: readonly string[]): string {
	const names = claims.map((claim) => `"${claim}"`).join(' or ');
	return `${claims.length === 1 ? 'claim' : 'claims'} ${names}`;
}
