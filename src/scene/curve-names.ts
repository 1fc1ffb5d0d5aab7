/** Where the names of curves stand: at their tops, lifted and moved inwards so that none overlaps another or is cut off. */

/** A name and the place on its curve that it belongs to, px. */
export interface Named {
	text: string;
	top: { x: number; y: number };
	fill: string;
}

/** A name with the middle of its baseline, px. */
export interface Placed {
	text: string;
	x: number;
	y: number;
	fill: string;
}

/** Height of a name, and half the mean width of one of its letters, px. */
export const NAME = 17;
const HALF_LETTER = 4.3;
/** Room above a curve, between neighbours and above the highest baseline, px. */
const LIFT = 9;
const GAP = 6;
const HIGHEST = 12;

/** Half of a name's width, px. */
export const halfOf = (text: string) => text.length * HALF_LETTER;

/** Places `names` between `left` and `right`, px. */
export function placed(names: readonly Named[], left: number, right: number): Placed[] {
	const done: Placed[] = [];
	for (const { text, top, fill } of [...names].sort((a, b) => a.top.x - b.top.x)) {
		const half = halfOf(text);
		const x = Math.min(Math.max(top.x, left + half), right - half);
		let y = top.y - LIFT;
		const beside = done.filter((other) => Math.abs(other.x - x) < half + halfOf(other.text) + GAP);
		for (const other of [...beside].sort((a, b) => b.y - a.y)) {
			if (Math.abs(other.y - y) < NAME) y = other.y - NAME;
		}
		done.push({ text, x, y: Math.max(y, HIGHEST), fill });
	}
	return done;
}
