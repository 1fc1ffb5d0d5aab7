/** The still anatomy of the synapse: bouton, spine head, astrocyte, neuropil, on hand-placed control points. */

import { noise } from '#domain/random.ts';
import { branch } from '../branch.ts';
import { circle, closed, open, points, round, type Point } from '../shape.ts';

/** Height of the presynaptic and of the postsynaptic membrane at x; the cleft is drawn three times too wide. */
export function activeZone(x: number): number {
	return 306 - 0.00025 * (x - 470) ** 2;
}
export function density(x: number): number {
	return 398 + 0.0002 * (x - 470) ** 2;
}

/** Middles and ends of the active zone and the density. */
export const ZONE = { from: 330, to: 610, middle: 470 } as const;

export const BOUTON = closed(
	points(
		'398,-160 402,-40 408,20 396,58 346,84 286,118 250,168 246,224 272,274 322,298 400,305 470,306 540,307 618,300 676,278 706,232 706,178 674,126 606,92 536,66 512,30 508,-40 504,-160'
	)
);

export const SPINE = closed(
	points(
		'292,424 340,403 400,399 470,398 540,399 606,403 652,420 674,456 668,506 640,552 594,590 550,614 528,644 522,690 534,880 412,880 426,690 418,646 396,616 350,592 302,556 274,508 270,458'
	)
);

export const ASTROCYTES = [
	closed(
		points(
			'-280,190 -130,214 -60,230 0,248 56,272 96,302 112,338 101,380 82,424 72,470 52,520 14,566 -28,606 -74,652 -130,692 -280,760'
		)
	),
	closed(
		points(
			'1200,140 1050,190 980,214 916,246 856,280 814,314 798,340 806,362 840,374 874,386 896,414 906,456 904,500 910,540 930,580 960,606 1000,630 1050,650 1200,700'
		)
	)
] as const;

/** Glycogen granules and filaments: what fills a glial process. */
export const GLIAL_TEXTURE = [
	'M-70,300q60,10 110,60M-90,360q80,0 140,60M-100,430q70,10 130,50M-100,520q60,-6 110,10',
	'M990,290q-70,20 -120,60M1010,360q-80,0 -140,40M1020,440q-70,0 -130,40M1020,520q-60,-10 -110,0'
].join('');

/** Neighbouring processes, out of focus. */
export const NEUROPIL = [
	branch(points('-160,20 -30,60 80,96 160,70 236,20 260,-30 270,-150'), (u) => 22 - 8 * u),
	branch(points('756,-150 760,-30 780,60 850,110 990,120 1130,110'), (u) => 16 + 6 * u),
	branch(points('-150,800 -30,740 60,700 160,690 240,740 270,860'), () => 20),
	branch(points('620,880 640,760 690,690 780,664 880,690 990,660 1120,670'), (u) => 17 + 5 * u)
].join('');

export const MITOCHONDRION = {
	outline: closed(
		points('306,140 338,118 390,108 432,116 446,136 430,156 384,166 336,172 308,162')
	),
	inner: closed(points('315,142 342,125 390,116 426,122 437,136 424,149 382,158 338,164 316,156')),
	cristae:
		'M334,130q8,14 2,26M352,160q6,-14 0,-28M368,121q8,14 2,28M388,156q6,-14 0,-28M404,118q8,14 2,26M420,148q4,-10 0,-18'
} as const;

/** Vesicles that stay in the pool: places by hand, so that none touches another. */
export const POOL = points(
	'290,204 318,232 288,244 322,264 346,206 350,244 374,222 398,256 402,202 424,232 446,260 452,204 472,232 494,256 500,198 522,230 542,258 548,202 572,228 590,256 592,204 614,228 640,250 484,164 516,150 548,168 580,144 604,176 482,126 644,204'
);
export const VESICLE = 13;

/** Glutamate inside a vesicle: seven dots in a loose ring. */
export function contents(x: number, y: number, key: number): number[] {
	const turn = noise(key, 3) * 6;
	return [0, 1, 2, 3, 4, 5]
		.flatMap((i) => [x + 6.3 * Math.cos(turn + i * 1.05), y + 6.3 * Math.sin(turn + i * 1.05)])
		.concat(x, y);
}

export const POOL_OUTLINES = POOL.map(([x, y]) => circle(x, y, VESICLE)).join('');
export const POOL_CONTENTS = POOL.flatMap(([x, y], i) => contents(x, y, i));

/** Dense projections between release sites. */
export function projections(): string {
	return [348, 404, 442, 498, 538, 592]
		.map((x) => {
			const y = activeZone(x) - 2;
			return `M${x - 7},${round(y)}q4,-4 7,-17q3,13 7,17Z`;
		})
		.join('');
}

/** The electron-dense plate under the membrane, lobed as scaffolds are. */
export function scaffold(): string {
	const upper: Point[] = [];
	const lower: Point[] = [];
	for (let x = ZONE.from - 6; x <= ZONE.to + 6; x += 15) {
		upper.push([x, density(x) + 8]);
		lower.unshift([x, density(x) + 20 + 9 * noise(Math.round(x), 2)]);
	}
	return closed([...upper, ...lower]);
}

/** Actin in the head: a loose mesh from the neck to the density. */
export function actin(): string {
	let d = '';
	for (let i = 0; i < 26; i++) {
		const x = 330 + noise(i, 11) * 286;
		const y = 456 + noise(i, 12) * 110;
		const narrow = (y - 456) / 190;
		const px = x + (470 - x) * narrow;
		const lean = (noise(i, 13) - 0.5) * 60;
		d += open([
			[px, y - 24],
			[px + lean * 0.4, y - 4],
			[px + lean, y + 22 + 16 * noise(i, 14)]
		]);
	}
	return d + open(points('452,622 448,660 454,880')) + open(points('494,618 498,664 492,880'));
}

/** The spine apparatus: stacked cisternae of smooth reticulum, reaching up the neck. */
export const APPARATUS = [
	closed(points('466,880 462,690 452,640 424,610 428,598 456,604 476,640 484,700 488,880')),
	closed(points('438,586 470,592 506,584 508,593 470,602 436,596')),
	closed(points('446,566 474,572 502,564 504,573 474,582 444,576'))
].join('');

/** Microtubules in the axon. */
export const MICROTUBULES = [
	'430,-10 434,40 424,84',
	'452,-10 455,44 450,96',
	'478,-10 477,50 488,96'
]
	.map((course) => open(points(course)))
	.join('');
