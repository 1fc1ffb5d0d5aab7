/** The views of a lesson beside its sections (quiz, scene, …), by the second part of their address, and parts that arrive late. */

import type { Component, Snippet } from 'svelte';
import type { CaseNode } from '#domain/assessment/case.ts';
import type { Item } from '#domain/assessment/question.ts';
import type { Lesson } from '#domain/course/course.ts';
import type { Extras } from './route.ts';

export type LessonView = Component<{ lesson: Lesson; extras: Extras }>;

let views: ReadonlyMap<string, LessonView> = $state.raw(new Map());

/** Views that arrive a moment after the first screen. */
export function addViews(arrived: Readonly<Record<string, LessonView>>): void {
	views = new Map([...views, ...Object.entries(arrived)]);
}

/** The view with this name, if it has arrived. */
export function viewOf(name: string): LessonView | undefined {
	return views.get(name);
}

/** A question of the prose. */
export interface Asked {
	item: Item;
	/** Beside the nodes of a case. */
	figure?: Snippet<[path: string, node: CaseNode | undefined]> | undefined;
	/** Rank of its heading. */
	level?: 2 | 3;
}

/** What a lesson's first paint can do without: the figures beside a section that has a moment, questions in the prose. */
export interface Parts {
	scene: Component;
	curves: Component;
	question: Component<Asked>;
	/** The same in an article, with nothing to operate. */
	questionStill: Component<Asked>;
	/** Before the first section: what the lesson is for, and questions from earlier ones. */
	opening: Component<{ lesson: Lesson }>;
}

let parts: Parts | undefined = $state.raw();

export function addParts(arrived: Parts): void {
	parts = arrived;
}

/** The parts, if they have arrived. */
export function partsOf(): Parts | undefined {
	return parts;
}
