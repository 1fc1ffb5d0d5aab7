/** Figures against the claims: every number printed in a figure is in the claim behind it. */

import type { Catalogue } from './catalogue.ts';
import { claimsOf, type ReadFigure } from './figures/read-figures.ts';
import { dangling, type Known } from './links.ts';
import { problem, type Problem } from './problem.ts';
import { numbersMissing } from './prose/numbers.ts';

/** What a reader of "of 100" needs no source for. */
const WHOLE = '100';

export function* figureProblems(all: Catalogue, ids: Known): Generator<Problem> {
	const texts = new Map(all.claims.entries.map(({ value }) => [value.id, value.text]));
	for (const figure of all.figures) yield* problemsOf(figure, texts, ids);
	for (const { value, place } of all.items) {
		const known = value.claims.flatMap((claim) => texts.get(claim) ?? []).join(' ; ');
		for (const [index, { n }] of (value.arms ?? []).entries()) {
			if (numbersMissing(String(n), known).length === 0) continue;
			const message = `the number ${n} is not in the text of ${quoted(value.claims)}`;
			yield problem(place('arms', index, 'n'), `${message}; change one of them`);
		}
	}
}

function* problemsOf(
	figure: ReadFigure,
	texts: ReadonlyMap<string, string>,
	ids: Known
): Generator<Problem> {
	const { place } = figure;
	for (const { path, message } of figure.faults) yield problem(place(...path), message);
	for (const { path, claim } of figure.cited) {
		yield* dangling('claim', claim, place(...path), ids);
	}
	for (const { path, text, claims = claimsOf(figure), wrong } of figure.printed) {
		const known = claims.flatMap((claim) => texts.get(claim) ?? []);
		// A dangling claim is reported as such.
		if (wrong === true || known.length < claims.length) continue;
		for (const number of numbersMissing(text, [WHOLE, ...known].join(' ; '))) {
			const message = `the number ${number} is not in the text of ${quoted(claims)}`;
			yield problem(place(...path), `${message}; change one of them`);
		}
	}
}

function quoted(claims: readonly string[]): string {
	const names = claims.map((claim) => `"${claim}"`).join(' or ');
	return `${claims.length === 1 ? 'claim' : 'claims'} ${names}`;
}
