/** What the address of the present page carries besides the place, for pages that a link may lead into. */

import { getContext, setContext } from 'svelte';
import type { Extras } from './route.ts';

export interface Address {
	readonly extras: Extras;
}

const KEY = Symbol('address');

export function provideAddress(address: Address): void {
	setContext(KEY, address);
}

export function useAddress(): Address {
	return getContext<Address>(KEY);
}

/** Shows the entry of a list that the address names, after the page has taken the focus to its heading. */
export function comeTo(id: string): void {
	requestAnimationFrame(() => {
		const entry = document.getElementById(id);
		entry?.scrollIntoView({ block: 'center' });
		entry?.focus({ preventScroll: true });
	});
}
