/** Which statements a reader wants to see. */

import type { Certainty, Claim, Course, Status } from '#domain/course/course.ts';
import { isOverdue } from '#domain/course/review.ts';
import { folded } from '../search/find.ts';

export interface Filter {
	/** Words that all have to stand in the statement, its limits or its sources. */
	text: string;
	/** Lesson id; empty: any. */
	lesson: string;
	certainty: Certainty | '';
	status: Status | '';
	/** A place; `everywhere` for statements without one; empty: any. */
	jurisdiction: string;
	overdue: boolean;
}

export const EVERYWHERE = 'everywhere';

export const ALL: Readonly<Filter> = {
	...{ text: '', lesson: '', certainty: '', status: '', jurisdiction: '', overdue: false }
};

/** @param today ISO date */
export function filtered(course: Course, filter: Filter, today: string): Claim[] {
	const words = folded(filter.text).split(/\s+/).filter(Boolean);
	return Object.values(course.claims).filter(
		(claim) =>
			(filter.certainty === '' || claim.certainty === filter.certainty) &&
			(filter.status === '' || (claim.status === filter.status && isRead(claim))) &&
			(filter.jurisdiction === '' || filter.jurisdiction === (claim.jurisdiction ?? EVERYWHERE)) &&
			(!filter.overdue || isOverdue(claim, today)) &&
			(filter.lesson === '' ||
				(course.taught[claim.id] ?? []).some((place) => place.startsWith(`${filter.lesson}/`))) &&
			(words.length === 0 || words.every((word) => searched(course, claim).includes(word)))
	);
}

/** What was computed with the model has no source that somebody could have read. */
export function isRead({ status, sources }: Claim): boolean {
	return status === 'known' || sources.length > 0;
}

function searched(course: Course, { text, limits = '', sources, dossier }: Claim): string {
	const shorts = sources.map((source) => course.references[source]?.short ?? source);
	return folded([text, limits, dossier, ...shorts].join(' '));
}

/** The places statements are limited to, in alphabetical order. */
export function jurisdictions(course: Course): string[] {
	const all = Object.values(course.claims).flatMap(({ jurisdiction }) => jurisdiction ?? []);
	return [...new Set(all)].sort();
}

/** The kinds of evidence that occur. */
export function certainties(course: Course): Certainty[] {
	return [...new Set(Object.values(course.claims).map(({ certainty }) => certainty))];
}
