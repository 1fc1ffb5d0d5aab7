/** The source of a lesson while it is read: lines, faults found, components met. */

import type { AST } from 'svelte/compiler';
import { attributesOf } from './attributes.ts';

export interface Source {
	/** Line of a character offset, from 1. */
	line(offset: number): number;
	/** Notes what is wrong at an offset. */
	refuse(offset: number, message: string): void;
	/** Notes that a component is used. */
	use(name: string): void;
}

/** The attributes of a node, or `undefined` after their fault was noted. */
export function attributesIn(
	node: AST.Component | AST.RegularElement,
	source: Source
): Record<string, unknown> | undefined {
	try {
		return attributesOf(node);
	} catch (error) {
		if (!(error instanceof SyntaxError)) throw error;
		source.refuse(node.start, error.message);
		return undefined;
	}
}
