/** The parts of the receptor: right half on control points, left half its mirror. x from the pore's axis, y in the window. */

import { helix } from '../helix.ts';
import { blended, closed, mirrored, open, placed, points, round, type Point } from '../shape.ts';

/** The pore's axis in the window. */
export const AXIS = 480;

export type Side = -1 | 1;

/** Heights that other parts refer to. */
export const LEVEL = {
	outer: 436,
	inner: 594,
	gate: 446,
	vestibule: 501,
	magnesium: 541,
	filter: 559
} as const;

/** Half-width of the protein in the membrane. */
export const HALF = 143;

/** Where an agonist sits between the lobes of its clamshell. */
export const SITE = { x: 121, y: 288 } as const;

/** The lower lobe turns round here, by so many degrees between open and clasped. */
const HINGE = { x: 30, y: 286 };
const SWING = 13;

const ATD: readonly Point[] = points(
	'17,104 24,66 52,40 96,32 138,46 163,80 161,112 143,131 152,152 146,180 112,199 68,196 36,180 24,152'
);
const UPPER: readonly Point[] = points(
	'21,250 26,226 50,210 92,203 134,212 157,236 154,262 134,275 106,276 80,270 56,280 32,276'
);
const LOWER: readonly Point[] = points(
	'25,318 32,294 58,298 84,304 108,300 134,297 153,310 158,334 141,358 104,372 64,368 36,350'
);

/** Helices and strands of the chain inside a lobe. */
const INSIDE: Record<'atd' | 'upper' | 'lower', { helices: Point[][]; strands: Point[][] }> = {
	atd: {
		helices: [
			points('42,84 66,64 94,56'),
			points('60,112 90,96 128,96'),
			points('112,66 134,74 148,94'),
			points('58,166 88,158 122,164')
		],
		strands: [
			points('143,131 112,136 78,128 48,138'),
			points('74,82 92,76 106,80'),
			points('72,182 94,178 114,182')
		]
	},
	upper: {
		helices: [points('44,244 66,230 96,228'), points('108,236 128,238 144,248')],
		strands: [points('62,258 84,250 104,254'), points('54,222 80,214 106,216')]
	},
	lower: {
		helices: [points('46,326 72,334 100,332'), points('110,316 130,320 146,334')],
		strands: [points('62,350 84,354 110,350'), points('74,314 92,318 104,314')]
	}
};

function sided(right: readonly Point[], side: Side): Point[] {
	return (side === 1 ? right : mirrored(right)).map(centred);
}

const shape = (right: readonly Point[], side: Side) => closed(sided(right, side));
const strokes = (lines: readonly (readonly Point[])[], side: Side) =>
	lines.map((right) => open(sided(right, side))).join('');

/** Amino-terminal domain, upper and lower lobe of the ligand-binding domain, each with what is seen inside. */
export function lobes(side: Side) {
	const lobe = (outline: readonly Point[], { helices, strands }: (typeof INSIDE)['atd']) => {
		const drawn = helices.map((course) => helix(sided(course, side), 7.5, 10));
		return {
			d: shape(outline, side),
			helices: drawn.map(({ outline }) => outline).join(''),
			folds: drawn.map(({ turns }) => turns).join('') + strokes(strands, side)
		};
	};
	return {
		atd: lobe(ATD, INSIDE.atd),
		upper: lobe(UPPER, INSIDE.upper),
		lower: lobe(LOWER, INSIDE.lower)
	};
}

/** Turn of the lower lobe; `clasp` 0 gapes, 1 holds its agonist. */
export function lowerTurn(side: Side, clasp: number): string {
	return `rotate(${round(side * SWING * (1 - clasp))} ${AXIS + side * HINGE.x} ${HINGE.y})`;
}

/** From the lower lobe to the helices, gaping and shut against clasped and open: the inmost linker pulls the gate. */
const LINKERS = [
	['58,373 52,388 36,404 23,430', '58,364 56,386 45,402 38,430'],
	['92,382 98,394 90,406 96,424', '92,367 98,388 90,404 96,424'],
	['126,382 136,396 124,406 125,430', '126,359 136,384 124,402 125,430']
].map((ends) => ends.map(points));

export function linkers(side: Side, gate: number, clasp: number): string {
	const pull = (gate + clasp) / 2;
	return strokes(
		LINKERS.map(([slack = [], taut = []]) => blended(slack, taut, pull)),
		side
	);
}

const LIP_SHUT = points('50,409 24,421 4,441 8,457 28,476');
const LIP_OPEN = points('54,409 36,421 23,441 24,457 33,476');
const WALL = points(
	'38,496 37,518 23,536 10,552 11,567 26,584 42,606 84,620 124,608 141,574 143,510 139,452 124,420 86,406'
);

/** The part in the membrane, cut open along the pore; `gate` moves its upper lip outwards. */
export function channel(side: Side, gate: number): string {
	return shape([...blended(LIP_SHUT, LIP_OPEN, gate), ...WALL], side);
}

const M1 = points('98,418 103,470 99,530 104,606');
const M2 = points('50,596 36,576 22,553');
const M3_SHUT = points('21,430 33,462 56,505 66,550 74,598');
const M3_OPEN = points('38,430 43,462 56,505 66,550 74,598');
const M4 = points('126,436 129,500 126,588');

/** The helices that do not move: M1 and M4 towards the lipids, M2 dipping in from below to the filter. */
export function fixedHelices(side: Side) {
	return {
		m1: helix(sided(M1, side), 10.5),
		m2: helix(sided(M2, side), 7, 10),
		m4: helix(sided(M4, side), 8.5)
	};
}

/** M3 lines the pore; its upper end is the gate. */
export function gateHelix(side: Side, gate: number) {
	return helix(sided(blended(M3_SHUT, M3_OPEN, gate), side), 10.5);
}

/** The two subunits behind: narrower, meeting at the axis, seen between the front ones. */
export const BEHIND = {
	lobes: ([-1, 1] as const).flatMap((side) =>
		[ATD, UPPER, LOWER].map((front) => shape(placed(front, -14, 9, 0.86, 0.97), side))
	),
	wall: closed(points('-44,424 0,418 44,424 58,500 52,606 0,612 -52,606 -58,500').map(centred)),
	helices: [points('-22,426 -16,500 -26,604'), points('22,426 16,500 26,604')].map((course) =>
		helix(course.map(centred), 12, 15)
	)
} as const;

function centred([x, y]: Point): Point {
	return [x + AXIS, y];
}

/** The loose ends of the four chains in the cytosol. */
export function tails(side: Side): string {
	return strokes(
		[
			points('60,616 52,636 66,652 50,670 60,690 48,716 58,742 46,770'),
			points('106,612 118,634 104,652 122,672 112,700 124,724 114,748 126,772')
		],
		side
	);
}
