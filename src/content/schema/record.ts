/** Building blocks of all schemas: closed records, ids, texts and dates. */

import { z } from 'zod';

/** One schema a key, no key more or less: a shape that `satisfies` it mirrors the domain type. */
export type Mirror<T> = { [K in keyof T]-?: z.ZodType<T[K]> };

/** An object that refuses unknown keys and says which keys it knows. */
export function record<S extends z.core.$ZodLooseShape>(shape: S) {
	return z.strictObject(shape, {
		error: (issue) =>
			issue.code === 'unrecognized_keys'
				? `unknown key ${issue.keys.join(', ')}; known here: ${Object.keys(shape).join(', ')}`
				: undefined
	});
}

export const text = z.string().trim().min(1);

/** Ids are given once for ever. 64 characters fit every LMS field they go into. */
export const id = z
	.string()
	.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is not an id; use lower-case words joined by hyphens')
	.max(64);

/** Ids of items go into `cmi.interactions.n.id` with room for the attempt. */
export const itemId = id.max(40);

export const isoDate = z.iso.date('is not a date; write it as 2027-11-24');

/** SCORM 1.2 allows one character for an answer. */
export const letter = z.string().regex(/^[a-z]$/, 'is not a letter; use one of a to z');

export const lessonSection = z
	.string()
	.regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'is not a section; write it as lesson/section');
