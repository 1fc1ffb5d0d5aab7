/** The part of the course that is fetched when somebody asks for it: see `domain/course/library.ts`. */

import type { Library } from '#domain/course/library.ts';

let fetchIt: (() => Promise<void>) | undefined;
let stocked: Library | undefined;

/** Says how the script is fetched that calls `stock`. */
export function fetchLibraryWith(fetch: () => Promise<void>): void {
	fetchIt = fetch;
}

/** Called by that script. */
export function stock(library: Library): void {
	stocked = library;
}

/** @throws when the script cannot be fetched; asking again tries again */
export async function library(): Promise<Library> {
	if (!stocked) await fetchIt?.();
	if (!stocked) throw new Error('the library did not arrive');
	return stocked;
}
