/** B10: an item rests on something that still stands. */

import type { Catalogue } from '../catalogue.ts';
import { problem, type Problem } from '../problem.ts';
import type { World } from '../world.ts';

/** Years after which a source alone no longer vouches. */
const OLD = 5;

/**
 * Items that rest on nothing recent: every reference is older than `OLD` years, and no claim of the item says that it is
 * reviewed and when it will be again.
 */
export function* sourceProblems(all: Catalogue, { today }: World): Generator<Problem> {
	const years = new Map(
		all.references.entries.map(({ value }) => [value.id, value.issued['date-parts'][0]?.[0] ?? 0])
	);
	const reviewed = new Set(
		all.claims.entries.flatMap(({ value }) => (value.reviewBy >= today ? [value.id] : []))
	);
	const oldest = Number(today.slice(0, 4)) - OLD;
	for (const { value, place } of all.items) {
		const known = value.refs.flatMap((id) => years.get(id) ?? []);
		if (known.length === 0 || known.some((year) => year >= oldest)) continue;
		if (value.claims.some((id) => reviewed.has(id))) continue;
		const message = `B10: every source is from before ${oldest}, and no claim says that it still holds`;
		yield problem(place('refs'), `${message}; cite a reviewed claim or a newer source`, 'warning');
	}
}
