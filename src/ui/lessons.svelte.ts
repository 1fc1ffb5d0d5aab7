/** The lessons' prose by lesson id; the first is there at once, the others arrive a moment later. */

import type { Component } from 'svelte';

let lessons: ReadonlyMap<string, Component> = $state.raw(new Map());

export function addProse(found: Readonly<Record<string, Component>>): void {
	lessons = new Map([...lessons, ...Object.entries(found)]);
}

/** The prose of a lesson, if it has arrived; the build has checked that it exists. */
export function proseOf(lesson: string): Component | undefined {
	return lessons.get(lesson);
}
