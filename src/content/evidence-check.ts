/** Claims, references and moments: vouched for, up to date, true in the model. */

import type { Moment } from '#domain/pharmacology/moment.ts';
import type { Catalogue } from './catalogue.ts';
import type { Listed } from './read.ts';
import { problem, type Problem } from './problem.ts';
import type { World } from './world.ts';

/**
 * A verified claim needs sources, unless it comes from the model; general knowledge without one is a warning.
 * A review that is overdue stops a release.
 */
export function* claimProblems(all: Catalogue, world: World): Generator<Problem> {
	for (const { value, place } of all.claims.entries) {
		if (value.sources.length === 0 && value.certainty !== 'modelled') {
			const severity = value.status === 'known' ? 'warning' : 'error';
			yield problem(place('sources'), 'names no source; name what vouches for it', severity);
		}
		if (value.reviewBy <= value.asOf) {
			yield problem(place('reviewBy'), `${value.reviewBy} is not after asOf ${value.asOf}`);
		}
		yield* overdue(value.reviewBy, place('reviewBy'), world);
	}
	const due = new Map(all.claims.entries.map(({ value }) => [value.id, value.reviewBy]));
	for (const { value, place } of all.items) {
		yield* overdue(value.reviewBy, place('reviewBy'), world, 'Q32: ');
		for (const claim of value.claims) {
			const until = due.get(claim);
			if (until === undefined || value.reviewBy <= until) continue;
			const message = `Q32: ${value.reviewBy} is after the review of claim "${claim}" on ${until}`;
			yield problem(place('reviewBy'), `${message}; an item is reviewed with what it rests on`);
		}
	}
}

function* overdue(
	reviewBy: string,
	place: Parameters<typeof problem>[0],
	{ today, release }: World,
	rule = ''
): Generator<Problem> {
	if (reviewBy >= today) return;
	const message = `${rule}the review was due on ${reviewBy}; review it and set a new date`;
	yield problem(place, message, release ? 'error' : 'warning');
}

/** Codes are unique, and every assertion holds in the model. */
export function* momentProblems(moments: Listed<Moment>, world: World): Generator<Problem> {
	const codes = new Set<string>();
	for (const { value, place } of moments.entries) {
		if (codes.has(value.code)) {
			yield problem(place('code'), `the code "${value.code}" is used twice; give another`);
		}
		codes.add(value.code);
		for (const violation of world.violations(value)) {
			yield problem(place('asserts'), `${violation}; change the moment or the assertion`);
		}
	}
}
