/** What the learner writes: cleaned, counted in the characters it takes in the saved state, refused when full. */

import { int, short } from './packing.ts';
import type { Progress } from './progress.ts';
import { spelled } from './spelling.ts';

export type Texts = Record<string, string>;

/**
 * Characters of the saved state that all texts may take together, their names included. Plain English takes about
 * 1.05 a letter. The build checks that this and everything else at its longest fit one LMS field.
 */
export const TEXT_CAPACITY = 2_000;

/** Texts kept at most. */
export const MOST_TEXTS = 80;

const FIELD = /^[a-z0-9-]{1,40}$/;

/** Line ends as `\n`, no other control characters, no halves of pairs; nothing at all when only blanks are left. */
export function cleaned(text: string): string {
	const clean = text
		.replace(/\r\n?/g, '\n')
		// eslint-disable-next-line no-control-regex -- control characters are what is taken out
		.replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029]/g, ' ')
		.replace(/\p{Surrogate}/gu, '');
	return clean.trim() === '' ? '' : clean;
}

/** A text with its name, as it stands in the saved state. */
export function packedText([field, text]: [field: string, text: string]): string {
	const written = spelled(text);
	return short(field) + int(written.length) + written;
}

export function isText(field: string, text: string): boolean {
	return FIELD.test(field) && text !== '' && cleaned(text) === text;
}

/**
 * Characters left once `text` stands in `field`; negative by what is too much. One letter takes one character, most
 * signs two.
 */
export function roomFor(progress: Progress, field: string, text: string): number {
	return roomIn(progress.texts, field, cleaned(text));
}

/** The same for texts alone; `text` is clean. */
export function roomIn(texts: Texts, field: string, text: string): number {
	const others = Object.entries(texts).filter(([name]) => name !== field);
	const size = others.reduce((sum, other) => sum + packedText(other).length, 0);
	const own = packedText([field, text]).length;
	return others.length >= MOST_TEXTS ? -own : TEXT_CAPACITY - size - own;
}

/** An empty text removes the field; one that finds no room changes nothing. */
export function wrote(progress: Progress, field: string, text: string): Progress {
	if (!FIELD.test(field)) return progress;
	const clean = cleaned(text);
	const before = Object.hasOwn(progress.texts, field) ? progress.texts[field] : '';
	if (clean === before) return progress;
	const texts = { ...progress.texts };
	if (clean === '') delete texts[field];
	else if (roomIn(texts, field, clean) < 0) return progress;
	else texts[field] = clean;
	return { ...progress, texts };
}
