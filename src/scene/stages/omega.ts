/** Exocytosis in profile: a vesicle whose neck has opened to the outside, as an omega. */

import { mix, round } from '../shape.ts';

export interface Omega {
	/** Where the axis of the neck meets the membrane, which runs horizontally here; the cell is above. */
	x: number;
	y: number;
	/** Radius of the vesicle. */
	r: number;
	/** How wide the neck has opened and how far the vesicle has flattened into the membrane, 0 to 1. */
	fused: number;
	flat: number;
	/** Close the outline across the membrane, to paint it over. */
	over?: true;
}

/** Path of the profile from one side of the mouth round to the other; empty when it has levelled out. */
export function omega({ x, y, r, fused, flat, over }: Omega): string {
	const neck = r * mix(0.2, 0.6, fused) + r * 0.46 * flat;
	const wide = mix(r * 1.15, neck, flat);
	const height = (r + Math.sqrt(Math.max(0, r * r - neck * neck))) * (1 - flat);
	if (height < 1) return '';
	if (height < r * 0.95) return cup(x, y, r * mix(1.9, 1.5, height / r), height, over);
	const lip = r * 0.54;
	const low = round(y - Math.min(r * 0.38, height * 0.4));
	const mid = round(y - Math.min(r * 0.38, height * 0.4) - height * 0.45);
	const top = round(y - height - 1);
	const X = (k: number) => round(x + k);
	const curve =
		`M${X(-neck - lip)},${round(y)}Q${X(-neck)},${round(y)} ${X(-neck)},${low}` +
		`C${X(-wide)},${low} ${X(-wide)},${mid} ${X(-wide)},${mid}` +
		`C${X(-wide)},${top} ${X(-r * 0.5)},${top} ${X(0)},${top}` +
		`C${X(r * 0.5)},${top} ${X(wide)},${top} ${X(wide)},${mid}` +
		`C${X(wide)},${mid} ${X(wide)},${low} ${X(neck)},${low}` +
		`Q${X(neck)},${round(y)} ${X(neck + lip)},${round(y)}`;
	return over ? `${curve}v4H${X(-neck - lip)}Z` : curve;
}

/** The last of it: a shallow dip that levels out. */
function cup(x: number, y: number, half: number, depth: number, over: true | undefined): string {
	const X = (k: number) => round(x + k * half);
	const bottom = round(y - depth);
	const curve =
		`M${X(-1)},${round(y)}C${X(-0.55)},${round(y)} ${X(-0.6)},${bottom} ${X(0)},${bottom}` +
		`C${X(0.6)},${bottom} ${X(0.55)},${round(y)} ${X(1)},${round(y)}`;
	return over ? `${curve}v4H${X(-1)}Z` : curve;
}
