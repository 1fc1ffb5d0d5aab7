/** Places of the course as addresses (`#/mechanism/brake?moment=l2-surge`), so that links and the back button work. */

import type { Place } from '#domain/progress/progress.ts';

/** Things a link may carry to a place; they are not kept in the progress. */
export interface Extras {
	/** Moment the scene opens at. */
	moment?: string;
	/** Free state of the scene, as a code. */
	state?: string;
	/** Item to come back to. */
	question?: string;
	/** What is searched for. */
	q?: string;
	/** Entry of a list to come to. */
	at?: string;
}

const EXTRAS = ['moment', 'state', 'question', 'q', 'at'] as const satisfies (keyof Extras)[];

export function hrefOf({ page, section }: Place, extras?: Extras): string {
	const path = `#/${page === 'home' ? '' : encodeURIComponent(page)}`;
	const whole = section === undefined ? path : `${path}/${encodeURIComponent(section)}`;
	if (!extras) return whole;
	const query = new URLSearchParams(extras as Record<string, string>).toString();
	return query ? `${whole}?${query}` : whole;
}

/** The place an address names, or undefined when it is not an address of the course. */
export function placeOf(hash: string): { place: Place; extras: Extras } | undefined {
	const match = /^#\/([^/?]*)(?:\/([^/?]*))?(?:\?(.*))?$/.exec(hash);
	if (!match) return undefined;
	const page = decode(match[1] || 'home');
	const section = match[2] ? decode(match[2]) : undefined;
	if (page === undefined) return undefined;
	const query = new URLSearchParams(match[3] ?? '');
	const extras: Extras = {};
	for (const key of EXTRAS) {
		const value = query.get(key);
		if (value) extras[key] = value;
	}
	return { place: section === undefined ? { page } : { page, section }, extras };
}

function decode(part: string): string | undefined {
	try {
		return decodeURIComponent(part);
	} catch {
		return undefined;
	}
}
