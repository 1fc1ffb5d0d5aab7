/** Who is on stage in the circuit and where: cell bodies, dendrites, axons and their boutons, on hand-placed points. */

import { once } from '../once.ts';
import { blob, open, points, type Point } from '../shape.ts';
import { cellOutline, limbsOf, type Limb } from './circuit-outline.ts';

const limb = (course: string, root: number, tip: number, ...twigs: [number, Limb][]): Limb => ({
	course: points(course),
	half: [root, tip],
	twigs: twigs.map(([at, twig]) => ({ at, limb: twig }))
});

/** Layer-V pyramidal cell: apical trunk with two obliques and a tuft, four basal dendrites, axon. */
const APICAL = limb(
	'468,426 465,372 461,312 466,256 472,214 500,176 540,140 578,98 606,46',
	15,
	3.4,
	[0.17, limb('466,348 428,328 388,312 348,308 316,296 290,272', 5.6, 2.6)],
	[0.29, limb('462,300 506,296 550,276 594,268 626,240', 5.2, 2.6)],
	[
		0.46,
		limb('472,222 444,190 408,158 376,112 354,52', 6.8, 2.8, [
			0.3,
			limb('430,178 432,132 424,88 432,28', 4.4, 2.6)
		])
	],
	[0.58, limb('500,176 506,132 500,84 514,24', 4.8, 2.6)]
);
const BASAL = [
	limb('427,534 402,574 366,606 340,660', 6.4, 2.6, [
		0.5,
		limb('380,594 344,606 302,630', 3.8, 2.4)
	]),
	limb('411,503 366,524 318,532 258,560', 6.4, 2.6, [
		0.4,
		limb('352,527 306,510 262,506', 3.8, 2.4)
	]),
	limb('528,504 572,532 618,538 672,572', 6.4, 2.6, [
		0.3,
		limb('572,531 612,512 652,518', 3.8, 2.4)
	]),
	limb('512,535 540,578 576,606 602,664', 6.4, 2.6, [
		0.62,
		limb('570,602 606,604 640,630', 3.8, 2.4)
	])
] as const;
const AXON = limb('471,546 469,600 479,660 471,740', 5, 2.6);

export const PYRAMIDAL = {
	outline: once(() =>
		cellOutline([
			...points('426,480 437,456'),
			APICAL,
			...points('500,456 513,480'),
			BASAL[2],
			BASAL[3],
			...points('494,546'),
			AXON,
			...points('446,546'),
			BASAL[0],
			BASAL[1]
		])
	),
	nucleus: blob(469, 496, 25, 0.03, 5),
	nucleolus: { x: 475, y: 491, r: 6 },
	/** What carries spines; how far from the root the first may stand, view units. */
	spiny: [
		{ limb: APICAL, bare: 62 },
		...limbsOf(APICAL)
			.slice(1)
			.map((twig) => ({ limb: twig, bare: 20 })),
		...BASAL.flatMap(limbsOf).map((basal) => ({ limb: basal, bare: 22 }))
	]
} as const;

/** PV basket cell: smooth dendrites, an axon that makes a basket round the soma. */
const PV_SOMA: Point = [190, 448];
const SST_SOMA: Point = [722, 292];

export const PV = {
	soma: PV_SOMA,
	outline: once(() =>
		cellOutline([
			limb('162,436 118,428 84,396 40,388', 6.4, 2.2),
			[168, 424],
			limb('176,420 160,376 168,330 146,286', 6.4, 2.2, [
				0.5,
				limb('164,348 136,330 112,296', 3.6, 2)
			]),
			[196, 416],
			limb('206,419 215,390 212,366 207,340', 6.4, 2.2),
			[220, 436],
			[222, 454],
			[214, 470],
			limb('206,475 224,512 218,548 236,580', 6.2, 2.2),
			[190, 480],
			limb('174,475 150,508 110,520 84,556', 6.4, 2.2, [
				0.5,
				limb('128,516 96,508 58,522', 3.6, 2)
			]),
			[160, 460]
		])
	),
	nucleus: blob(191, 449, 15, 0.05, 11),
	axon:
		open(points('221,446 268,440 316,450 366,446 400,456 423,470')) +
		open(points('366,446 398,424 424,410 441,414')) +
		open(points('400,456 394,474 398,490')) +
		open(points('398,490 392,516 408,540 436,558 456,556 482,560')) +
		open(points('424,410 440,398 468,392 492,404 502,424 508,442 520,466 528,482'))
} as const;

/** SST (Martinotti) cell: smooth dendrites, an axon that climbs to the tuft. */
export const SST = {
	soma: SST_SOMA,
	outline: once(() =>
		cellOutline([
			limb('698,302 678,314 670,332 652,340', 5.6, 2),
			[700, 282],
			[710, 270],
			[724, 267],
			limb('738,272 764,250 790,246 816,222', 5.6, 2, [
				0.5,
				limb('778,248 798,262 822,262', 3.2, 1.8)
			]),
			[747, 290],
			limb('744,304 770,322 796,322 824,342', 5.6, 2),
			[734, 315],
			limb('722,318 728,338 720,354 728,374', 5.4, 2),
			[706, 312]
		])
	),
	nucleus: blob(723, 292, 13, 0.05, 12),
	axon:
		open(points('712,270 690,236 668,196 648,158 622,124 604,96 604,78')) +
		open(points('668,196 632,186 596,176 564,160 552,156')) +
		open(points('648,158 612,146 580,134 548,120 524,116')) +
		open(points('596,176 570,182 548,192 530,190')) +
		open(points('622,124 596,122 578,124'))
} as const;

/** A bouton and the spot of membrane that its GABA falls on. */
export interface Bouton {
	x: number;
	y: number;
	to: Point;
}

const boutons = (text: string): Bouton[] => {
	const list = points(text);
	return Array.from({ length: list.length / 2 }, (_, i): Bouton => {
		const [x, y] = list[2 * i] ?? [NaN, NaN];
		return { x, y, to: list[2 * i + 1] ?? [NaN, NaN] };
	});
};

export const PV_BOUTONS = boutons(
	'423,470 434,480 441,414 454,424 400,490 416,500 409,540 428,526 456,556 458,536 484,560 486,540 468,392 468,408 493,405 478,416 508,442 494,454 527,480 508,488'
);
export const SST_BOUTONS = boutons(
	'604,78 592,76 552,156 541,142 524,116 508,114 578,124 568,112 530,190 500,184 612,110 584,92'
);

/** Context, not a character: an astrocyte with one endfoot on the capillary. */
export const ASTROCYTE = {
	outline: once(() =>
		cellOutline([
			limb('748,492 716,478 694,482 664,464', 8, 1.6, [
				0.5,
				limb('704,480 690,498 668,498', 4, 1.4)
			]),
			[758, 478],
			limb('766,472 756,444 762,424 748,404', 8, 1.6),
			[782, 472],
			limb('792,475 808,446 828,430 836,398', 8, 1.6, [
				0.45,
				limb('816,440 808,418 812,398', 4, 1.4)
			]),
			[804, 486],
			limb('808,492 838,486 856,474 876,462', 8, 11),
			[806, 504],
			limb('803,512 832,530 840,552 862,570', 8, 1.6),
			[792, 522],
			limb('784,525 790,556 782,578 792,604', 8, 1.6),
			[768, 524],
			limb('758,518 734,540 726,566 700,584', 8, 1.6, [
				0.5,
				limb('730,552 706,546 690,554', 4, 1.4)
			]),
			[750, 506]
		])
	),
	nucleus: blob(778, 498, 12, 0.08, 14)
} as const;
