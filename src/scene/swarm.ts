/** Many small things of one kind as one path: cheap to draw, easy to count. */

import type { SwarmMark } from './mark.ts';
import { round } from './shape.ts';

/** Dots and squares are zero-length strokes (their caps make the shape); the others are outlines to be filled. */
export function strokedShape(shape: SwarmMark['shape']): boolean {
	return shape === 'dot' || shape === 'square';
}

/** Path of all `points` (x0, y0, x1, y1, …), each of radius `r`. */
export function swarmPath(shape: SwarmMark['shape'], points: readonly number[], r: number): string {
	const one = outline(shape, r);
	let d = '';
	for (let i = 0; i + 1 < points.length; i += 2) {
		d += `M${round(points[i] ?? 0)} ${round(points[i + 1] ?? 0)}${one}`;
	}
	return d;
}

/** The outline relative to its centre. */
function outline(shape: SwarmMark['shape'], r: number): string {
	const a = round(r);
	switch (shape) {
		case 'dot':
		case 'square':
			return 'h0';
		case 'hexagon': {
			const w = round(r * Math.cos(Math.PI / 6));
			const h = round(r / 2);
			return `m0 ${-a}l${w} ${h}v${a}l${-w} ${h}l${-w} ${-h}v${-a}z`;
		}
		case 'diamond':
			return `m0 ${-a}l${a} ${a}l${-a} ${a}l${-a} ${-a}z`;
		case 'plus': {
			const w = round(r * 0.32);
			const l = round(r - w);
			return `m${-w} ${-a}h${2 * w}v${l}h${l}v${2 * w}h${-l}v${l}h${-2 * w}v${-l}h${-l}v${-2 * w}h${l}z`;
		}
	}
}
