/** What a family of figures has to say of itself, so that one set of checks serves all of them. */

import type { z } from 'zod';

/** A claim that stands beside a part of a figure. */
export interface Cited {
	path: PropertyKey[];
	claim: string;
}

/** A text or number that a learner reads in a figure. */
export interface Printed {
	path: PropertyKey[];
	text: string;
	/** The claims whose texts print its numbers; absent: any claim of the figure. */
	claims?: string[];
	/** Says on purpose what is not so, as a distractor does: its numbers need no claim. */
	wrong?: boolean;
}

export interface Fault {
	path: PropertyKey[];
	message: string;
}

export interface Family<F extends { id: string }> {
	/** The data file with its list. */
	file: string;
	/** What messages call one of them: "icon array". */
	name: string;
	schema: z.ZodType<F>;
	/** In the order of the page. */
	cited(figure: F): Cited[];
	printed(figure: F): Printed[];
	/** What is wrong beyond claims and numbers. */
	faults?(figure: F): Fault[];
	/** Times that a learner commits to something in it; each counts as a prediction in the minutes. */
	commitments: number;
}

/** The texts of `keys` of a record, as far as they are there. */
export function fields<R extends object>(
	value: R,
	keys: readonly (keyof R & string)[],
	path: PropertyKey[] = [],
	more: Omit<Printed, 'path' | 'text'> = {}
): Printed[] {
	return keys.flatMap((key) => {
		const text: unknown = value[key];
		return typeof text === 'string' || typeof text === 'number'
			? [{ path: [...path, key], text: String(text), ...more }]
			: [];
	});
}

/** Ids that repeat in a list of parts. */
export function repeated(
	parts: readonly { id: string }[],
	path: PropertyKey[],
	name: string
): Fault[] {
	const seen = new Set<string>();
	return parts.flatMap(({ id }, index) => {
		const again = seen.has(id);
		seen.add(id);
		const message = `the ${name} "${id}" is there twice; keep one`;
		return again ? [{ path: [...path, index, 'id'], message }] : [];
	});
}
