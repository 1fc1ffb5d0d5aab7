/** The views of a lesson beside its sections (quiz, scene, …), by the second part of their address, and its figures. */

import type { Component } from 'svelte';
import { SvelteMap } from 'svelte/reactivity';
import type { Lesson } from '#domain/course/course.ts';
import type { Extras } from './route.ts';

export type LessonView = Component<{ lesson: Lesson; extras: Extras }>;

const VIEWS = new SvelteMap<string, LessonView>();

/** Views that arrive a moment after the first screen. */
export function addViews(views: Readonly<Record<string, LessonView>>): void {
	for (const [name, view] of Object.entries(views)) VIEWS.set(name, view);
}

/** The view with this name, if it has arrived. */
export function viewOf(name: string): LessonView | undefined {
	return VIEWS.get(name);
}

/** What stands beside the prose of a section that has a moment. */
export interface Figures {
	scene: Component;
	curves: Component;
}

let figures: Figures | undefined = $state.raw();

export function addFigures(arrived: Figures): void {
	figures = arrived;
}

/** The figures, if they have arrived. */
export function figuresOf(): Figures | undefined {
	return figures;
}
