/** Sentences of data files and the claims at their end: a sentence with a number needs a claim that prints it. */

import type { Catalogue } from './catalogue.ts';
import { dangling, type Known } from './links.ts';
import { markedText } from './marked-text.ts';
import { problem, type Place, type Problem } from './problem.ts';
import { numbersMissing } from './prose/numbers.ts';

export function* claimed(
	source: string,
	place: Place,
	all: Catalogue,
	ids: Known
): Generator<Problem> {
	const { text, claim } = markedText(source);
	if (claim !== undefined) yield* dangling('claim', claim, place, ids);
	const vouching = all.claims.entries.find(({ value }) => value.id === claim)?.value.text;
	if (claim !== undefined && vouching === undefined) return;
	for (const number of numbersMissing(text, vouching ?? '')) {
		yield problem(
			place,
			claim === undefined
				? `the number ${number} has no claim; end the sentence with {claim:id}`
				: `the number ${number} is not in the text of claim "${claim}"; change one of them`
		);
	}
}
