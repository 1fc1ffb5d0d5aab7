/** The pages beside the lessons, by the first part of their address, and the menu that leads to them. */

import type { Component } from 'svelte';
import About from './About.svelte';
import Glossary from './Glossary.svelte';
import Home from './Home.svelte';
import References from './References.svelte';
import Settings from './Settings.svelte';

/** A new page is a row here and its title in `strings/frame.ts`. */
const PAGES: Readonly<Record<string, Component>> = {
	home: Home,
	references: References,
	glossary: Glossary,
	settings: Settings,
	about: About
};

/** What the header offers, in its order. */
export const MENU = ['glossary', 'references', 'about', 'settings'] as const;

/** The page with this name; an unknown name, from a foreign address, leads to the start. */
export function pageOf(name: string): Component {
	return (Object.hasOwn(PAGES, name) ? PAGES[name] : undefined) ?? Home;
}
