/** The fine line from a label's words to the thing they name. */

import type { Label } from './mark.ts';
import { round } from './shape.ts';

/** Room between words and line, and half the height of the words, view units. */
const GAP = 9;
const HALF_LINE = 22;
const NOTE = 26;

/** How far along its words a leader leaves a label that stands over its object, view units. */
const INSET = 40;

/** Path of the leader of `label`, empty without a target. It never runs through the label's own words. */
export function leader({ x, y, anchor, note, to }: Label): string {
	if (!to) return '';
	const edge = to.y > y ? y + HALF_LINE + (note ? NOTE : 0) : y - HALF_LINE;
	const from = {
		middle: { x, y: edge },
		start: to.x < x ? { x: x - GAP, y } : { x: x + INSET, y: edge },
		end: to.x > x ? { x: x + GAP, y } : { x: x - INSET, y: edge }
	}[anchor];
	return `M${round(from.x)},${round(from.y)}L${round(to.x)},${round(to.y)}`;
}
