/** The still anatomy inside a spine: its outline at rest and grown, density, actin, lysosome, reticulum, on hand-placed control points. */

import { noise } from '#domain/random.ts';
import { along, branch } from '../branch.ts';
import { blended, circle, closed, open, points, round, straight, type Point } from '../shape.ts';

/** Head and neck as the synapse stage shows them, larger; the head swells, the neck does not. */
const REST = points(
	'168,198 252,160 357,152 480,150 602,152 718,160 798,191 836,257 826,350 777,435 697,505 620,549 581,604 570,690 590,900 380,900 402,690 388,608 350,553 270,509 186,442 138,352 130,260'
);
const GROWN = points(
	'150,196 246,158 357,151 480,149 602,151 724,158 816,189 858,257 848,356 796,447 706,519 624,560 583,610 571,692 590,900 380,900 401,692 386,614 346,564 260,522 166,454 116,358 108,260'
);

/** The membrane, `growth` 0 to 1 of the way to its largest. */
export function outline(growth: number): string {
	return closed(blended(REST, GROWN, growth));
}

/** How far the membrane's right side has moved out beside TrkB, view units. */
export function swelling(growth: number): number {
	return round(22 * growth);
}

/** The membrane over the density at `x`. */
export function surface(x: number): number {
	return 150 + 0.00016 * (x - 480) ** 2;
}

/** Ends of the density. */
export const DENSITY = { from: 246, to: 716 } as const;

/** Scaffold under the receptors, thicker here and there. */
export function scaffold(): string {
	const upper: Point[] = [];
	const lower: Point[] = [];
	for (let x = DENSITY.from; x <= DENSITY.to; x += 18) {
		upper.push([x, surface(x) + 7]);
		lower.unshift([x, surface(x) + 26 + 12 * noise(x, 2)]);
	}
	return closed([...upper, ...lower]);
}

/** Tracks along which new proteins are carried, from the ribosomes to the density. */
export const TRACKS = [
	points('232,352 246,306 272,254 300,196'),
	points('300,374 330,318 358,258 376,192'),
	points('352,400 398,352 428,268 446,190')
] as const;

/** The tracks as actin is drawn by hand: two strands wound about each other. */
export const CABLES = TRACKS.map((track) => wound(track, 3.4, 15)).join('');

function mesh(): string {
	let d = '';
	for (let i = 0; i < 120; i++) {
		const y = 206 + 300 * noise(i, 12);
		const half = 300 - Math.max(0, y - 330) * 1.15;
		const x = 480 + (2 * noise(i, 11) - 1) * half;
		if (within(x, y) || Math.hypot(x - 512, y - 420) < 88 || x < 400 - 0.12 * (y - 200)) continue;
		const lean = (noise(i, 13) - 0.5) * 1.5;
		const length = 26 + 26 * noise(i, 14);
		const [ux, uy] = [Math.sin(lean), -Math.cos(lean)];
		const turn = noise(i, 15) < 0.5 ? 1.2 : -1.2;
		const [bx, by] = [Math.sin(lean + turn), -Math.cos(lean + turn)];
		const [mx, my] = [x + ux * length * 0.45, y + uy * length * 0.45];
		d += `M${round(x)},${round(y)}l${round(ux * length)},${round(uy * length)}M${round(mx)},${round(my)}l${round(bx * length * 0.55)},${round(by * length * 0.55)}`;
	}
	return (
		d +
		open(points('424,600 414,650 420,760')) +
		open(points('440,590 430,650 436,760')) +
		open(points('536,590 544,650 538,760')) +
		open(points('552,600 558,650 552,760'))
	);
}

function within(x: number, y: number): boolean {
	return CLEAR.some(([left, top, w, h]) => x > left && x < left + w && y > top && y < top + h);
}

/** Two sine strands round a course; `half` their distance from it, `pitch` the length of a turn. */
function wound(course: readonly Point[], half: number, pitch: number): string {
	const samples = along(course, 60);
	const length = samples.reduce(
		(sum, p, i) =>
			sum + Math.hypot(p.x - (samples[i - 1]?.x ?? p.x), p.y - (samples[i - 1]?.y ?? p.y)),
		0
	);
	return [1, -1]
		.map((side) =>
			open(
				samples.map(({ x, y, tx, ty, u }): Point => {
					const off = side * half * Math.sin((u * length * Math.PI) / pitch);
					return [x - ty * off, y + tx * off];
				})
			)
		)
		.join('');
}

/** Where labels stand: no filament behind them. */
const CLEAR: readonly (readonly [number, number, number, number])[] = [
	[392, 218, 250, 108],
	[640, 226, 140, 120],
	[640, 350, 130, 110]
];

/** A loose mesh that branches at about 70°, bundled in the neck. */
export const MESH = mesh();

/** Where mTORC1 sits on the lysosome. */
export const LYSOSOME = {
	outline: closed(
		points('512,352 552,362 578,392 580,430 558,464 520,482 480,474 452,448 446,410 466,372')
	),
	/** What it digests. */
	contents:
		circle(492, 428, 9) +
		circle(530, 448, 12) +
		circle(546, 408, 7) +
		circle(508, 402, 5) +
		circle(494, 456, 5),
	membranes:
		open(points('474,404 486,390 502,392 508,380')) +
		open(points('540,430 556,424 562,434 554,446'))
} as const;

/** The spine apparatus: cisternae of smooth reticulum at the root of the head, joined to the tube in the neck. */
export const APPARATUS = [
	branch(points('486,900 482,700 486,640 480,596'), () => 11),
	closed(points('410,596 446,586 484,584 524,588 552,598 548,608 516,602 484,600 446,602 414,608')),
	closed(points('424,574 456,562 486,560 516,564 538,574 534,584 510,578 484,576 452,578 428,584')),
	closed(points('440,550 464,540 488,538 510,542 526,550 522,558 506,554 486,552 462,554 444,560'))
] as const;

/** Microtubules belong to the dendrite; a few ends reach the neck. */
export const MICROTUBULES = [
	straight(points('446,740 450,668')),
	straight(points('518,740 514,660'))
].join('');

/** What lies round the spine, out of focus. */
export const AROUND = {
	astrocyte: closed(
		points('-60,470 20,500 84,548 160,590 240,612 300,640 330,690 336,800 -60,800')
	),
	axon: branch(
		points('1020,470 930,500 840,560 760,610 700,650 668,720 660,800'),
		(u) => 46 + 14 * Math.sin(5 * u)
	),
	neuropil:
		branch(points('-40,60 40,120 70,220 50,340 -40,420'), () => 26) +
		branch(points('1000,90 940,60 900,-40'), () => 22)
} as const;
