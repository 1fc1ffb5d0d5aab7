/** Numbers of the references, in the order of the course's list, what vouches for a claim, and where an article lies. */

import type { Claim, Course, Reference } from '#domain/course/course.ts';
import { evidence } from './strings/evidence.ts';

const numbers = new WeakMap<Course, Map<string, number>>();

/** Number of a reference, from 1. */
export function numberOf(course: Course, reference: string): number {
	let map = numbers.get(course);
	if (!map) {
		map = new Map(Object.keys(course.references).map((id, i) => [id, i + 1]));
		numbers.set(course, map);
	}
	return map.get(reference) ?? 0;
}

/** What vouches for a claim, in one sentence. */
export function vouching(claim: Claim): string {
	return claim.sources.length === 0 && claim.certainty === 'modelled'
		? evidence.computed
		: evidence.vouching[claim.status];
}

/** Address of the article itself, if the list has one. */
export function addressOf(reference: Reference): string | undefined {
	if (reference.doi) return `https://doi.org/${reference.doi}`;
	if (reference.pmid) return `https://pubmed.ncbi.nlm.nih.gov/${reference.pmid}/`;
	return reference.url;
}
