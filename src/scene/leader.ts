/** The fine line from a label's words to the thing they name. */

import type { Label } from './mark.ts';
import { round } from './shape.ts';

/** Room between words and line, and half the height of the words, view units. */
const GAP = 9;
const HALF_LINE = 22;
const NOTE = 26;

/** Path of the leader of `label`, empty without a target. */
export function leader({ x, y, anchor, note, to }: Label): string {
	if (!to) return '';
	const below = to.y > y;
	const from =
		anchor === 'middle'
			? { x, y: below ? y + HALF_LINE + (note ? NOTE : 0) : y - HALF_LINE }
			: { x: anchor === 'start' ? x - GAP : x + GAP, y };
	return `M${round(from.x)},${round(from.y)}L${round(to.x)},${round(to.y)}`;
}
