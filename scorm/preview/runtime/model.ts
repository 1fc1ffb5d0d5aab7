/** The shape of a data model: which elements exist, who may read and write them, what they take. */

import type { Check } from './check.ts';

export interface Element {
	/** `r` for read-only, `w` for write-only, `rw` for both, as the course sees it. */
	access: 'r' | 'w' | 'rw';
	/** Absent on read-only elements. */
	check?: Check;
	/** Not every 1.2 LMS has it. */
	optional?: true;
}

/** Elements by name, with every index written as `n`. */
export type Model = Readonly<Record<string, Element>>;

/** `cmi.interactions.3.objectives.0.id` becomes `cmi.interactions.n.objectives.n.id`. */
export const generic = (name: string): string => name.replace(/\.\d+(?=\.|$)/g, '.n');

/** The array elements a name passes through, outermost first, with the index asked for in each. */
export function indexes(name: string): readonly { array: string; index: number }[] {
	return [...name.matchAll(/\.(\d+)(?=\.|$)/g)].map((hit) => ({
		array: name.slice(0, hit.index),
		index: Number(hit[1])
	}));
}

/** How many entries the array has in the record: one more than its largest index. */
export function count(cmi: Iterable<string>, array: string): number {
	let most = 0;
	for (const name of cmi) {
		if (!name.startsWith(`${array}.`)) continue;
		const index = Number(name.slice(array.length + 1).split('.')[0]);
		if (Number.isInteger(index)) most = Math.max(most, index + 1);
	}
	return most;
}
