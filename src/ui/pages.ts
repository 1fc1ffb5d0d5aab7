/** The pages beside the lessons, by the first part of their address, and the menu that leads to them. */

import type { Component } from 'svelte';
import { SvelteMap } from 'svelte/reactivity';
import Home from './Home.svelte';

const PAGES = new SvelteMap<string, Component>([['home', Home]]);

/** What the header offers, in its order. */
export const MENU = ['search', 'glossary', 'register', 'close', 'about', 'settings'] as const;

/** Pages that arrive a moment after the first screen. */
export function addPages(pages: Readonly<Record<string, Component>>): void {
	for (const [name, page] of Object.entries(pages)) PAGES.set(name, page);
}

/** The page with this name; an unknown name, from a foreign address, leads to the start. */
export function pageOf(name: string): Component {
	return PAGES.get(name) ?? Home;
}

/** Is there no page with this name? Not known before the pages that come later have arrived. */
export function isUnknown(name: string): boolean {
	return PAGES.size > 1 && !PAGES.has(name);
}
