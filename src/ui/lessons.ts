/** The lessons' prose, found by file name: `lessons/<id>.svelte`. */

import type { Component } from 'svelte';

const found = import.meta.glob<{ default: Component }>('../../lessons/*.svelte', { eager: true });

const LESSONS = new Map(
	Object.entries(found).map(([path, module]) => [
		path.replace(/^.*\/|\.svelte$/g, ''),
		module.default
	])
);

/** The prose of a lesson; the build has checked that it exists. */
export function proseOf(lesson: string): Component {
	const prose = LESSONS.get(lesson);
	if (!prose) throw new Error(`lessons/${lesson}.svelte is missing`);
	return prose;
}
