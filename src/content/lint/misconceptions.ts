/** B06: every misconception is somebody's answer, and some section of a lesson corrects it. */

import { misconceptionsOf } from '../answers.ts';
import type { Catalogue } from '../catalogue.ts';
import { claimsInOrder } from '../citation-order.ts';
import { problem, type Problem } from '../problem.ts';
import type { Prose } from '../prose/analyse.ts';

export function* misconceptionsMet(all: Catalogue, prose: readonly Prose[]): Generator<Problem> {
	// Lessons that could not be read may hold what seems to be missing.
	if (all.uncounted.size > 0) return;
	const used = new Set(
		all.items.flatMap(({ value }) => misconceptionsOf(value).map(({ id }) => id))
	);
	const taught = sourcesTaught(all, prose);
	for (const { value, place } of all.misconceptions.entries) {
		if (!used.has(value.id)) {
			yield problem(place('id'), `B06: no answer stands for "${value.id}"; use it or remove it`);
		}
		// What says that it does not hold is what a section has to rest on.
		if (taught && value.refs.length > 0 && !value.refs.some((ref) => taught.has(ref))) {
			const message = `B06: no section of a lesson rests on ${value.refs.join(' or ')}`;
			yield problem(place('refs'), `${message}; correct "${value.id}" there`);
		}
	}
}

/** Sources of every claim that a section makes, in its prose or by a figure; unknown while one of these claims is broken. */
function sourcesTaught(all: Catalogue, prose: readonly Prose[]): Set<string> | undefined {
	const sources = new Map(all.claims.entries.map(({ value }) => [value.id, value.sources]));
	const claims = prose
		.flatMap(({ sections }) => sections)
		.flatMap((section) => claimsInOrder(section, all));
	if (claims.some((id) => !sources.has(id))) return undefined;
	return new Set(claims.flatMap((id) => sources.get(id) ?? []));
}
