/** What comes and goes at the receptor: agonists, cations, Mg²⁺, ketamine, and the charges along the membrane. */

import { noise } from '#domain/random.ts';
import { along, type Sample } from '../branch.ts';
import { latest } from '../latest.ts';
import type { Mark } from '../mark.ts';
import { circle, diamond, hexagon, mix, points, ramp, round } from '../shape.ts';
import type { Receptor } from './receptor-cycle.ts';
import { AXIS, LEVEL, SITE } from './receptor-parts.ts';
import type { Frame } from './stage.ts';

/** Radii, view units: sizes tell species apart and are not to scale with the protein. */
const RADIUS = { agonist: 11, calcium: 10, sodium: 7, magnesium: 14, ketamine: 18 } as const;

/** Effect-site concentration shown by all of the free hexagons, ng/mL (the standard run's peak is 160). */
const CROWD = { molecules: 9, at: 160 } as const;

const ROUTES = {
	glutamate: along(points('150,300 240,302 300,294 359,288'), 40),
	glycine: along(points('812,300 722,302 660,294 601,288'), 40),
	magnesium: along(points('480,541 480,500 480,446 468,414 420,392 348,384 296,352'), 80),
	drug: along(points('668,168 666,250 660,330 632,386 556,400 496,412 480,446 480,501'), 80)
};

function on(route: readonly Sample[], u: number): { x: number; y: number } {
	const i = u * (route.length - 1);
	const a = route[Math.floor(i)];
	const b = route[Math.min(Math.floor(i) + 1, route.length - 1)];
	if (!a || !b) throw new RangeError(`no place at ${u} of a route`);
	const w = i - Math.floor(i);
	return { x: round(mix(a.x, b.x, w)), y: round(mix(a.y, b.y, w)) };
}

const at = (place: { x: number; y: number }) => `translate(${place.x} ${place.y})`;

/** A square with rounded corners: neither dot nor square of the cast. */
const GLYCINE = 'M-7,-9h14q4,0 4,4v10q0,4 -4,4h-14q-4,0 -4,-4v-10q0,-4 4,-4Z';
const GLUTAMATE = circle(0, 0, RADIUS.agonist);

export function agonists({ glutamate, glycine }: Receptor): Mark[] {
	return agonistMarks(glutamate, glycine);
}

const agonistMarks = latest((glutamate: number, glycine: number): Mark[] => [
	{
		kind: 'path',
		id: 'glutamate',
		entity: 'glutamate',
		look: 'solid agonist',
		d: GLUTAMATE,
		transform: at(on(ROUTES.glutamate, glutamate))
	},
	{
		kind: 'path',
		id: 'glycine',
		look: 'm-glycine solid',
		d: GLYCINE,
		transform: at(on(ROUTES.glycine, glycine))
	}
]);

const MAGNESIUM = diamond(0, 0, RADIUS.magnesium);

export function magnesium(state: Receptor): Mark {
	return magnesiumMark(state.magnesium);
}

const magnesiumMark = latest((way: number): Mark => ({
	kind: 'path',
	id: 'magnesium',
	entity: 'magnesium',
	look: 'solid on-paper',
	d: MAGNESIUM,
	transform: at(on(ROUTES.magnesium, way))
}));

/** Places of free molecules off the labels, the first ones nearest. */
const FREE = points('276,118 730,96 268,60 888,156 64,236 690,48 60,140 816,118 38,290');
const MOLECULE = hexagon(0, 0, RADIUS.ketamine);

/** A second site outside the pore, reached through the membrane: proposed, so dashed (evidence F1.4, `abbott2024`). */
export const SECOND_SITE = { x: 642, y: 548 } as const;

export const secondSite: Mark = {
	kind: 'path',
	id: 'second-site',
	look: 'm-bar second-site',
	d: hexagon(SECOND_SITE.x, SECOND_SITE.y, RADIUS.ketamine)
};

/** The molecule that may enter, and the others outside, as many as the modelled concentration tells. */
export function drug(state: Receptor, { trace, t }: Frame): Mark[] {
	const crowd = (trace.at('effectSite', t) / CROWD.at) * CROWD.molecules;
	return [...freeMarks(round(crowd)), guest(state.drug, round(ramp(crowd, 0, 0.6)))];
}

const freeMarks = latest((crowd: number): Mark[] =>
	FREE.map(([x, y], i) => ({
		kind: 'path',
		id: `free-${i}`,
		entity: 'ketamine',
		look: 'solid',
		d: MOLECULE,
		transform: `translate(${x} ${y}) scale(${round(ramp(crowd, i, i + 0.6))})`
	}))
);

const guest = latest((way: number, present: number): Mark => ({
	kind: 'path',
	id: 'guest',
	entity: 'ketamine',
	look: 'solid',
	d: MOLECULE,
	transform: at(on(ROUTES.drug, way)),
	opacity: Math.max(round(ramp(way, 0, 0.05)), present)
}));

/** Cations that wait in the cleft: x, y; Ca²⁺ first. */
const WAITING = points(
	'96,410 668,404 640,406 60,386 914,292 302,196 752,186 30,410 926,410 216,130 872,336'
);
const CALCIUM_WAITING = 5;

/** K⁺ that waits in the cytosol. */
const POTASSIUM_WAITING = points('34,640 608,712 846,704');

export function cations(state: Receptor, s: number): Mark[] {
	const calcium: number[] = [];
	const sodium: number[] = [];
	const potassium: number[] = POTASSIUM_WAITING.flatMap(([x, y], i) => [
		x + 3 * Math.sin(s * 0.8 + i * 1.7),
		y + 3 * Math.cos(s * 0.6 + i * 2.3)
	]);
	WAITING.forEach(([x, y], i) => {
		const list = i < CALCIUM_WAITING ? calcium : sodium;
		list.push(x + 3 * Math.sin(s * 0.9 + i * 2.1), y + 3 * Math.cos(s * 0.7 + i * 1.3));
	});
	state.passing.forEach(({ ion, way }) => {
		const outward = ion % 4 === 3;
		const place = passage(outward ? 1 - way : way, ion);
		(outward ? potassium : ion % 3 === 2 ? sodium : calcium).push(place.x, place.y);
	});
	return [
		...disc('potassium', potassium, RADIUS.sodium),
		...disc('sodium', sodium, RADIUS.sodium),
		...disc('calcium', calcium, RADIUS.calcium),
		{
			kind: 'swarm',
			id: 'calcium-plus',
			entity: 'calcium',
			look: 'ion-sign',
			shape: 'plus',
			points: calcium,
			r: RADIUS.calcium * 0.62
		}
	];
}

function disc(id: string, places: readonly number[], r: number): Mark[] {
	return [
		{
			kind: 'swarm',
			id: `${id}-edge`,
			entity: 'calcium',
			look: 'swarm',
			shape: 'dot',
			points: places,
			r
		},
		{
			kind: 'swarm',
			id,
			entity: 'calcium',
			look: `swarm filled ${id}`,
			shape: 'dot',
			points: places,
			r: r - 1.3
		}
	];
}

/** From the side, past the linkers, down the pore, out into the cytosol; K⁺ goes the same way back. */
function passage(way: number, i: number): { x: number; y: number } {
	const from = (i % 2 === 0 ? -1 : 1) * (150 + 40 * noise(i, 5));
	const spread = (noise(i, 6) - 0.5) * 190;
	const x = from * (1 - ramp(way, 0, 0.36)) + spread * ramp(way, 0.7, 1);
	const y =
		way < 0.36
			? mix(388, 424, ramp(way, 0.05, 0.36))
			: mix(424, 676 - 30 * noise(i, 7), (way - 0.36) / 0.64);
	return { x: AXIS + x, y };
}

/** Signs along the membrane, clear of the protein. */
const SIGNS = Array.from({ length: 13 }, (_, i) => 34 + 74 * i)
	.filter((x) => Math.abs(x - AXIS) > 170)
	.map((x) => `M${x - 5},${LEVEL.inner + 20}h10M${x - 5},${LEVEL.outer - 24}h10m-5,-5v10`)
	.join('');

/** Outside positive, inside negative; depolarisation takes both away. */
export function charges({ depolarised }: Receptor): Mark {
	return signs(round(1 - 0.85 * depolarised));
}

const signs = latest((opacity: number): Mark => ({
	kind: 'path',
	id: 'charges',
	look: 'm-ink hair charge',
	d: SIGNS,
	opacity
}));

/** Where an agonist sits, for labels. */
export const DOCKED = {
	glutamate: { x: AXIS - SITE.x, y: SITE.y },
	glycine: { x: AXIS + SITE.x, y: SITE.y }
} as const;
