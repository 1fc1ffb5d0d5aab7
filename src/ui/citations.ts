/** Numbers of the references, in the order of the course's list, and words for what vouches for a claim. */

import type { Certainty, Claim, Course, Reference } from '#domain/course/course.ts';

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

export const CERTAINTY_WORDS: Record<Certainty, string> = {
	human: 'Shown in people',
	'human-small': 'Small or indirect human study',
	rodent: 'Animal evidence',
	'in-vitro': 'Cells or tissue, not living brains',
	structural: 'Molecular structure',
	modelled: 'Calculated, not measured',
	contested: 'Contested: findings disagree',
	guidance: 'Guidance or law'
};

const STATUS_WORDS: Record<Claim['status'], string> = {
	verified: 'An archived copy of the source or of its abstract was read and says so.',
	known: 'General knowledge of the field; no archived copy of the source was seen.'
};

/** What vouches for a claim, in one sentence. */
export function vouching(claim: Claim): string {
	return claim.sources.length === 0 && claim.certainty === 'modelled'
		? 'Computed with the model of this course.'
		: STATUS_WORDS[claim.status];
}

export const REFERENCE_STATUS_WORDS: Record<Reference['status'], string> = {
	verified: 'source read',
	'verified-abstract': 'abstract or record read',
	'verified-second-hand': 'read at second hand',
	known: 'citation from general knowledge'
};

/** Address of the article itself, if the list has one. */
export function addressOf(reference: Reference): string | undefined {
	if (reference.doi) return `https://doi.org/${reference.doi}`;
	if (reference.pmid) return `https://pubmed.ncbi.nlm.nih.gov/${reference.pmid}/`;
	return reference.url;
}
