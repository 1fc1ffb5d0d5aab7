/** Spines on the pyramidal cell's dendrites: thin, mushroom, and a dotted ghost where one was lost, so that they can be counted. */

import { noise, shuffled } from '#domain/random.ts';
import { closed, mix, ramp, type Point } from '../shape.ts';
import { PV_BOUTONS, PYRAMIDAL, SST_BOUTONS } from './circuit-cells.ts';
import { courseOf } from './circuit-outline.ts';

/** `swelling`: thin before, mushroom later. `lost`: a ghost for good. `returning`: a ghost that is filled. */
type Kind = 'thin' | 'mushroom' | 'swelling' | 'returning' | 'lost';

export interface Site {
	kind: Kind;
	/** On the dendrite, and the unit vector along the spine. */
	root: Point;
	out: Point;
}

/** A site that changes with the modelled spines, and the value of that curve at which it does. */
export interface Changing extends Site {
	at: number;
	/** Outlines that do not depend on the frame. */
	before: string;
	after: string;
}

/** All spines of a view. */
export interface Spines {
	sites: readonly Site[];
	/** Those that never change, each kind as one path. */
	thin: string;
	mushrooms: string;
	lost: string;
	changing: readonly Changing[];
}

interface Form {
	/** Length of the neck, half-width and half-height of the head, view units. */
	neck: number;
	wide: number;
	high: number;
}

const THIN: Form = { neck: 8.5, wide: 2.4, high: 2.6 };
const MUSHROOM: Form = { neck: 6.5, wide: 6.3, high: 4.9 };
const BUD: Form = { neck: 1, wide: 1.4, high: 1.4 };

/** How common each kind is before the drug, cumulative: of those lost, few come back (evidence F1.8). */
const KINDS: readonly (readonly [number, Kind])[] = [
	[0.33, 'thin'],
	[0.4, 'swelling'],
	[0.7, 'mushroom'],
	[0.78, 'returning'],
	[1, 'lost']
];

/**
 * Chosen among many so that on the open side of the tuft, where a leader can reach, one spine is lost for good, one
 * comes back early and one late.
 */
const KINDS_SEED = 38;
const ORDER_SEED = 14;

/** Mean distance between two spines on one side, and the least between the heads of any two, view units. */
const SPACING = 16;
const APART = 13.5;

/** The modelled spines at which the first and the last site change, and how long each takes on that scale. */
const CHANGE = { first: 0.07, last: 0.93, lasting: 0.05 } as const;

/** Spines at `scale` times their size in the wide view; fewer fit when they are larger. */
export function spines(scale: number): Spines {
	const sites = sitesAt(scale);
	const all = (kind: Kind, form: Form) =>
		sites
			.filter((site) => site.kind === kind)
			.map((site) => outline(site, form, scale))
			.join('');
	const changing = shuffled(
		sites.filter(({ kind }) => kind === 'swelling' || kind === 'returning'),
		ORDER_SEED
	);
	return {
		sites,
		thin: all('thin', THIN),
		mushrooms: all('mushroom', MUSHROOM),
		lost: all('lost', MUSHROOM),
		changing: changing.map((site, i) => ({
			...site,
			at: mix(CHANGE.first, CHANGE.last, i / Math.max(1, changing.length - 1)),
			before: outline(site, site.kind === 'swelling' ? THIN : MUSHROOM, scale),
			after: outline(site, MUSHROOM, scale)
		}))
	};
}

/** How far a site has changed, 0 to 1, when the modelled spines stand at `value`. */
export function grown({ at }: Changing, value: number): number {
	return ramp(value, at - CHANGE.lasting, at);
}

/** Paths of the changing sites: still thin, still a ghost, growing or shrinking, and those that have grown. */
export function changed(
	changing: readonly Changing[],
	value: number,
	scale: number
): { thin: string; ghosts: string; growing: string; grown: string } {
	const paths = { thin: '', ghosts: '', growing: '', grown: '' };
	for (const site of changing) {
		const g = grown(site, value);
		if (g === 0) paths[site.kind === 'swelling' ? 'thin' : 'ghosts'] += site.before;
		else if (g === 1) paths.grown += site.after;
		else {
			const form = between(site.kind === 'swelling' ? THIN : BUD, MUSHROOM, g);
			paths.growing += outline(site, form, scale);
		}
	}
	return paths;
}

function between(a: Form, b: Form, u: number): Form {
	return {
		neck: mix(a.neck, b.neck, u),
		wide: mix(a.wide, b.wide, u),
		high: mix(a.high, b.high, u)
	};
}

/** Outline of a spine; its root reaches into the dendrite, whose fill is painted over it. */
function outline({ root: [x, y], out: [ox, oy] }: Site, form: Form, scale: number): string {
	const { neck, wide, high } = form;
	const half: Point[] = [
		[2.6, -3],
		[1.3, 1.5],
		[1.2, neck],
		[wide, neck + high * 0.9],
		[wide * 0.6, neck + high * 1.85]
	];
	const local = [...half, ...half.map(([a, b]): Point => [-a, b]).reverse()];
	return closed(
		local.map(([a, b]): Point => [x + scale * (a * -oy + b * ox), y + scale * (a * ox + b * oy)])
	);
}

/** Places along the dendrites, left and right, that keep clear of one another, of branches and of boutons. */
function sitesAt(scale: number): Site[] {
	const courses = PYRAMIDAL.spiny.map(({ limb, bare }) => ({ ...courseOf(limb), limb, bare }));
	const taken: Point[] = [...PV_BOUTONS, ...SST_BOUTONS].map(({ x, y }) => [x, y]);
	const sites: Site[] = [];
	const near = ([x, y]: Point, [qx, qy]: Point, r: number) => Math.hypot(x - qx, y - qy) < r;
	courses.forEach(({ samples, halves, length, limb, bare }, branch) => {
		for (const side of [-1, 1] as const) {
			const key = branch * 2 + (side < 0 ? 0 : 1);
			let at = bare + SPACING * noise(key, 21);
			for (
				let n = 0;
				at < length - 4;
				n++, at += SPACING * scale * (0.6 + 0.7 * noise(key * 64 + n, 22))
			) {
				const i = Math.round((at / length) * (samples.length - 1));
				const s = samples[i];
				const half = halves[i];
				if (!s || half === undefined) continue;
				if (limb.twigs?.some((twig) => Math.abs(twig.at * length - at) < 15 * scale)) continue;
				const lean = (noise(key * 64 + n, 23) - 0.35) * 0.7;
				const [cos, sin] = [Math.cos(lean), Math.sin(lean)];
				const [nx, ny] = [-side * s.ty, side * s.tx];
				const out: Point = [nx * cos + s.tx * sin, ny * cos + s.ty * sin];
				const head: Point = [
					s.x + out[0] * (half + 11 * scale),
					s.y + out[1] * (half + 11 * scale)
				];
				const clear =
					!taken.some((other) => near(head, other, APART * scale)) &&
					!courses.some((other, j) =>
						other.samples.some(
							(q, k) =>
								(j !== branch || Math.abs(k - i) > 3) &&
								near(head, [q.x, q.y], (other.halves[k] ?? 0) + 7 * scale)
						)
					);
				if (!clear) continue;
				taken.push(head);
				const chance = noise(key * 64 + n, KINDS_SEED);
				const kind = KINDS.find(([share]) => chance < share)?.[1] ?? 'lost';
				sites.push({ kind, out, root: [s.x + nx * half * 0.9, s.y + ny * half * 0.9] });
			}
		}
	});
	return sites;
}
