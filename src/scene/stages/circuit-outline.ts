/** A whole cell as one outline: the soma and every limb with its twigs, so that no seam shows where they meet. */

import { along, type Sample } from '../branch.ts';
import { closed, type Point } from '../shape.ts';

/** A dendrite, an axon or a glial process. */
export interface Limb {
	/** Centre line from the root to the tip. */
	course: readonly Point[];
	/** Half its width at the root and at the tip, view units. */
	half: readonly [root: number, tip: number];
	/** Side branches; `at` is the share of the length at which each leaves. */
	twigs?: readonly Twig[];
}

export interface Twig {
	at: number;
	limb: Limb;
}

/** Distance between samples along a limb, view units. */
const STEP = 8;

/** A root is wider than the taper says, over this length, by this share of its half-width. */
const FLARE = { length: 16, share: 0.55 } as const;

/** How much of a limb's root lies inside the soma. */
const ROOTED = 3;

/** Samples of a limb with its half-width at each. */
export interface Course {
	samples: readonly Sample[];
	halves: readonly number[];
	/** View units. */
	length: number;
}

export function courseOf({ course, half: [root, tip] }: Limb): Course {
	const length = along(course, 60).reduce(
		(sum, { x, y }, i, all) => sum + Math.hypot(x - (all[i - 1]?.x ?? x), y - (all[i - 1]?.y ?? y)),
		0
	);
	const samples = along(course, Math.max(4, Math.round(length / STEP)));
	const halves = samples.map(({ u }) => {
		const flare = root * FLARE.share * Math.exp((-u * length) / FLARE.length);
		return tip + (root - tip) * (1 - u) ** 1.4 + flare;
	});
	return { samples, halves, length };
}

/**
 * Closed path of a cell. `ring` goes round the soma clockwise as seen on the screen; a limb stands between the two
 * points of the soma that it leaves.
 */
export function cellOutline(ring: readonly (Point | Limb)[]): string {
	return closed(ring.flatMap((part) => ('course' in part ? round(part, ROOTED) : [part])));
}

/** Round a limb: out along its left side, back along its right, visiting twigs on the way. */
function round(limb: Limb, skip: number): Point[] {
	const { samples, halves, length } = courseOf(limb);
	const twigs = (limb.twigs ?? []).map((twig) => ({ ...twig, side: sideOf(twig, samples) }));
	const side = (k: -1 | 1): Point[] => {
		const visited = new Set<Twig>();
		const order = samples.map((_, i) => (k < 0 ? i : samples.length - 1 - i));
		return order.flatMap((i): Point[] => {
			const s = samples[i];
			const half = halves[i];
			if (!s || half === undefined || s.u * length < skip) return [];
			const here = twigs.find(
				(twig) =>
					twig.side === k && Math.abs(s.u - twig.at) * length < twig.limb.half[0] * 1.3 + STEP / 2
			);
			if (!here) return [[s.x - k * s.ty * half, s.y + k * s.tx * half]];
			if (visited.has(here)) return [];
			visited.add(here);
			return round(here.limb, half + 2);
		});
	};
	const tip = samples[samples.length - 1];
	const end = halves[halves.length - 1] ?? 0;
	const cap: Point[] = tip ? [[tip.x + tip.tx * end, tip.y + tip.ty * end]] : [];
	return [...side(-1), ...cap, ...side(1)];
}

/** −1 when the twig leaves to the left of the limb's direction (seen on the screen), 1 to the right. */
function sideOf({ at, limb }: Twig, samples: readonly Sample[]): -1 | 1 {
	const root = samples[Math.round(at * (samples.length - 1))];
	const out = along(limb.course, 12)[3];
	if (!root || !out) throw new RangeError('a twig needs a root on its limb');
	return root.tx * (out.y - root.y) - root.ty * (out.x - root.x) < 0 ? -1 : 1;
}

/** The limb and all twigs on it, from the root outwards. */
export function limbsOf(limb: Limb): Limb[] {
	return [limb, ...(limb.twigs ?? []).flatMap((twig) => limbsOf(twig.limb))];
}
