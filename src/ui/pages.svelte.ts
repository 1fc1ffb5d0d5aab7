/** The pages beside the lessons, by the first part of their address, and the menu that leads to them. */

import type { Component } from 'svelte';
import Home from './Home.svelte';

let pages: ReadonlyMap<string, Component> = $state.raw(new Map([['home', Home]]));

/** What the header offers, in its order. */
export const MENU = ['search', 'glossary', 'register', 'close', 'about', 'settings'] as const;

/** Pages that arrive a moment after the first screen. */
export function addPages(arrived: Readonly<Record<string, Component>>): void {
	pages = new Map([...pages, ...Object.entries(arrived)]);
}

/** The page with this name; an unknown name, from a foreign address, leads to the start. */
export function pageOf(name: string): Component {
	return pages.get(name) ?? Home;
}

/** Is there no page with this name? Not known before the pages that come later have arrived. */
export function isUnknown(name: string): boolean {
	return pages.size > 1 && !pages.has(name);
}
