/** A lipid bilayer at receptor scale: heads and two tails a lipid, no two quite alike. */

import { noise } from '#domain/random.ts';
import type { PathMark, SwarmMark } from './mark.ts';
import { round } from './shape.ts';

export interface Bilayer {
	/** Prefix of the marks' ids. */
	id: string;
	/** Stretches of membrane along x, left to right. */
	spans: readonly (readonly [from: number, to: number])[];
	/** Heights of the outer and the inner row of heads at x. */
	outer: (x: number) => number;
	inner: (x: number) => number;
	/** Radius of a head; lipids stand just over two radii apart. */
	head: number;
}

/** Marks from back to front: tails, the heads' outlines, the heads. */
export function bilayer({ id, spans, outer, inner, head }: Bilayer): (PathMark | SwarmMark)[] {
	const heads: number[] = [];
	let tails = '';
	spans.forEach(([from, to], part) => {
		for (let x = from + head, i = 0; x <= to - head; x += head * 2.06, i++) {
			for (const side of [0, 1]) {
				const key = part * 4096 + i * 2 + side;
				const hx = x + (noise(key, 1) - 0.5) * head * 0.24 + side * head * 0.9;
				if (hx > to - head) continue;
				const row = side === 0 ? outer(hx) : inner(hx);
				const hy = row + (noise(key, 2) - 0.5) * head * 0.55;
				const middle = (outer(hx) + inner(hx)) / 2;
				heads.push(round(hx), round(hy));
				tails +=
					tail(hx - head * 0.36, hy, middle, key, 3) + tail(hx + head * 0.36, hy, middle, key, 6);
			}
		}
	});
	return [
		{ kind: 'path', id: `${id}-tails`, look: 'm-tail hair', d: tails },
		{
			kind: 'swarm',
			id: `${id}-rings`,
			look: 'm-lipid swarm',
			shape: 'dot',
			points: heads,
			r: head
		},
		{
			kind: 'swarm',
			id: `${id}-heads`,
			look: 'm-lipid swarm filled',
			shape: 'dot',
			points: heads,
			r: head - 1.1
		}
	];
}

/** One fatty acid: a slightly bent line from the head to just short of the midplane. */
function tail(x: number, y: number, middle: number, key: number, step: number): string {
	const down = Math.sign(middle - y);
	const length = Math.abs(middle - y) - 3 - noise(key, step) * 6;
	const bend = (noise(key, step + 1) - 0.5) * 9;
	const sway = (noise(key, step + 2) - 0.5) * 5;
	return `M${round(x)},${round(y)}q${round(bend)},${round(down * length * 0.5)} ${round(sway)},${round(down * length)}`;
}
