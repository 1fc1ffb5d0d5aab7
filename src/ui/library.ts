/** The part of the course that is fetched when somebody asks for it: see `domain/course/library.ts`. */

import type { Library } from '#domain/course/library.ts';
import type { Component } from 'svelte';
import type { finder } from './search/finder.ts';

/** What that script brings: texts, what searches them, and the page that few open. */
export interface Stock extends Library {
	finder: typeof finder;
	/** The reviewers' mode. */
	Reviewed: Component<{ warnings: readonly string[] }>;
}

let fetchIt: (() => Promise<void>) | undefined;
let stocked: Stock | undefined;

/** Says how the script is fetched that calls `stock`. */
export function fetchLibraryWith(fetch: () => Promise<void>): void {
	fetchIt = fetch;
}

/** Called by that script. */
export function stock(library: Stock): void {
	stocked = library;
}

/** @throws when the script cannot be fetched; asking again tries again */
export async function library(): Promise<Stock> {
	if (!stocked) await fetchIt?.();
	if (!stocked) throw new Error('the library did not arrive');
	return stocked;
}
