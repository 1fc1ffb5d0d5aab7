/** The lessons' prose by lesson id; the first is there at once, the others arrive a moment later. */

import type { Component } from 'svelte';
import { SvelteMap } from 'svelte/reactivity';

const LESSONS = new SvelteMap<string, Component>();

export function addProse(found: Readonly<Record<string, Component>>): void {
	for (const [id, prose] of Object.entries(found)) LESSONS.set(id, prose);
}

/** The prose of a lesson, if it has arrived; the build has checked that it exists. */
export function proseOf(lesson: string): Component | undefined {
	return LESSONS.get(lesson);
}
