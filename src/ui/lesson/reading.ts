/** What the parts of a lesson's prose need to know of the page they stand on. */

import { getContext, setContext, type Snippet } from 'svelte';
import type { Lesson } from '#domain/course/course.ts';
import type { Cited } from './cited.svelte.ts';

export interface Reading {
	readonly lesson: Lesson;
	/** The section shown. */
	readonly current: string;
	/** Claims on the page; each claim adds itself while it is shown. */
	readonly cited: Cited;
	/** The lesson stands as one article: all sections after each other, nothing to be chosen first. */
	readonly article?: { before: Snippet<[section: string]> };
	/** Made to be printed: figures stand still, answered and without controls. */
	readonly still?: true;
}

const KEY = Symbol('reading');

export function provideReading(reading: Reading): void {
	setContext(KEY, reading);
}

export function useReading(): Reading {
	return getContext<Reading>(KEY);
}

/** Do figures stand still here? To be asked while a component is set up. */
export function standsStill(): boolean {
	return getContext<Reading | undefined>(KEY)?.still ?? false;
}

/** Ranks of a figure's title and of the headings inside it: an article has headings of its sections above them. */
export function headings(): { title: 'h2' | 'h3'; inner: 'h3' | 'h4' } {
	return standsStill() ? { title: 'h3', inner: 'h4' } : { title: 'h2', inner: 'h3' };
}

/** Notes that a claim stands on the page; returns how to take it off. Outside a lesson nothing is noted. */
export function cite(reading: Reading | undefined, claim: string): () => void {
	reading?.cited.add(claim);
	return () => reading?.cited.delete(claim);
}
