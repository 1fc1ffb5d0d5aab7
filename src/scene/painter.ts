/** Writes to the elements of moving marks what has changed since the last picture, and nothing else. */

import type { EntityId } from './entity.ts';
import type { Mark } from './mark.ts';
import { classesOf } from './marked.ts';
import { swarmPath } from './swarm.ts';

/** A mark's element and what it shows. */
interface Held {
	element: Element;
	mark: Mark;
	/** Elements that carry the outline: a rim draws it four times. */
	outlines: readonly Element[];
	d: string;
	classes: string;
	parts: readonly Held[];
}

const NOBODY: readonly EntityId[] = [];

export class Painter {
	#held: readonly Held[];
	#focus: readonly EntityId[];

	/** Takes over the children of `parent`, which `Marks.svelte` made of these marks and this focus. */
	constructor(parent: Element, marks: readonly Mark[], focus: readonly EntityId[]) {
		this.#held = hold(parent, marks, focus);
		this.#focus = focus;
	}

	/** The same marks in the same order, changed; throws when they are others, for then there are no elements for them. */
	paint(marks: readonly Mark[], focus: readonly EntityId[]): void {
		const refocused = focus !== this.#focus;
		this.#focus = focus;
		paintAll(this.#held, marks, focus, refocused);
	}
}

function hold(parent: Element, marks: readonly Mark[], focus: readonly EntityId[]): Held[] {
	if (parent.children.length !== marks.length) {
		throw new Error(`${parent.children.length} elements for ${marks.length} marks`);
	}
	return marks.map((mark, i) => {
		const element = parent.children[i] as Element;
		return {
			element,
			mark,
			outlines: outlinesOf(element, mark),
			d: outlineOf(mark),
			classes: classesOf(mark, focus),
			parts: mark.kind === 'group' ? hold(element, mark.marks, NOBODY) : []
		};
	});
}

/** As `Marks.svelte` nests them. */
function outlinesOf(element: Element, mark: Mark): Element[] {
	if (mark.kind === 'swarm' || (mark.kind === 'path' && !mark.rim)) return [element];
	return mark.kind === 'path' ? [...element.querySelectorAll('path')] : [];
}

function outlineOf(mark: Mark): string {
	if (mark.kind === 'path') return mark.d;
	return mark.kind === 'swarm' ? swarmPath(mark.shape, mark.points, mark.r) : '';
}

function paintAll(
	held: readonly Held[],
	marks: readonly Mark[],
	focus: readonly EntityId[],
	refocused: boolean
): void {
	if (held.length !== marks.length) throw new Error(`${marks.length} marks for ${held.length}`);
	for (let i = 0; i < held.length; i++) {
		const one = held[i] as Held;
		const mark = marks[i] as Mark;
		const before = one.mark;
		if (mark === before && !refocused) continue;
		if (mark.id !== before.id) throw new Error(`mark "${mark.id}" where "${before.id}" was`);
		one.mark = mark;
		if (refocused || mark.look !== before.look) dress(one, mark, focus);
		paintOne(one, before, mark);
		// Only marks of the stage itself step back; their parts follow them.
		if (mark.kind === 'group') paintAll(one.parts, mark.marks, NOBODY, false);
	}
}

function dress(held: Held, mark: Mark, focus: readonly EntityId[]): void {
	const classes = classesOf(mark, focus);
	if (classes === held.classes) return;
	held.classes = classes;
	held.element.setAttribute('class', classes);
}

function paintOne(held: Held, before: Mark, mark: Mark): void {
	const { element } = held;
	if (mark.transform !== before.transform) write(element, 'transform', mark.transform);
	if (mark.opacity !== before.opacity) write(element, 'opacity', mark.opacity);
	if (mark.kind === 'glyph' && before.kind === 'glyph') {
		if (mark.x !== before.x) write(element, 'x', mark.x);
		if (mark.y !== before.y) write(element, 'y', mark.y);
		if (mark.text !== before.text) element.textContent = mark.text;
		return;
	}
	if (held.outlines.length === 0 || sameOutline(before, mark)) return;
	const d = outlineOf(mark);
	if (d === held.d) return;
	held.d = d;
	for (const outline of held.outlines) outline.setAttribute('d', d);
}

/** Plainly the same, without a path being made of it. */
function sameOutline(before: Mark, mark: Mark): boolean {
	if (before.kind === 'path' && mark.kind === 'path') return before.d === mark.d;
	return (
		before.kind === 'swarm' &&
		mark.kind === 'swarm' &&
		before.r === mark.r &&
		(before.points === mark.points || (before.points.length === 0 && mark.points.length === 0))
	);
}

function write(element: Element, name: string, value: string | number | undefined): void {
	if (value === undefined) element.removeAttribute(name);
	else element.setAttribute(name, String(value));
}
