/** What a stage draws: plain values, so that a picture can be compared with a file. Coordinates are view units. */

import type { EntityId } from './entity.ts';

/**
 * Style classes are defined once in scene.css (fills, lines, widths, dashes from the entity's tokens); marks name them
 * and never carry colours. `entity` makes the mark light up when that entity is selected.
 */
interface MarkBase {
	/** Unique within a stage and stable over time: keyed in the view. */
	id: string;
	entity?: EntityId;
	/** Space-separated style classes. */
	look: string;
	/** SVG transform of the mark, when it moves as a whole. */
	transform?: string;
	/** 0 to 1; absent means 1. */
	opacity?: number;
}

/** Any outline. */
export interface PathMark extends MarkBase {
	kind: 'path';
	d: string;
	/** Volume: an inner rim, the outline stroked twice inside the shape. */
	rim?: true;
}

/** Many small things of one entity in one path; `shape` decides how each is drawn. */
export interface SwarmMark extends MarkBase {
	kind: 'swarm';
	shape: 'dot' | 'square' | 'hexagon' | 'diamond' | 'plus';
	/** x0, y0, x1, y1, … */
	points: readonly number[];
	/** Radius, view units. */
	r: number;
}

/** A short glyph inside the drawing ("2+"); everything readable is a Label. */
export interface GlyphMark extends MarkBase {
	kind: 'glyph';
	x: number;
	y: number;
	text: string;
}

/** Marks that move together. */
export interface GroupMark extends MarkBase {
	kind: 'group';
	marks: Mark[];
}

export type Mark = PathMark | SwarmMark | GlyphMark | GroupMark;

/** An HTML label at reading size, tied to its object by a fine leader. */
export interface Label {
	id: string;
	entity?: EntityId;
	text: string;
	/** A quieter second line. */
	note?: string;
	/** Where the text stands (view units) and which of its edges is at x. */
	x: number;
	y: number;
	anchor: 'start' | 'middle' | 'end';
	/** The object it names; the leader runs from the text to here. Absent: no leader. */
	to?: { x: number; y: number };
	/** The words hang from `y` instead of having their first line's middle there: below something that is there at every size. */
	under?: true;
	/** The name of a place, not of a thing: set quietly. */
	quiet?: true;
	/** Shown in the small layout, too. At most four of these at a time. */
	essential: boolean;
}
