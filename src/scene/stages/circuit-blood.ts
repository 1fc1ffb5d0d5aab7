/** The capillary at the edge, and ketamine: as many molecules in the blood as the plasma level tells, in the tissue as the effect site. */

import { noise } from '#domain/random.ts';
import { along } from '../branch.ts';
import { closed, mix, open, points, ramp, type Point } from '../shape.ts';
import type { Box } from './circuit-layout.ts';
import type { Frame } from './stage.ts';

const OUTER = points('876,-20 872,80 878,190 888,300 886,410 876,520 872,630 880,740');
const INNER = points('888,-20 884,80 889,190 899,300 898,410 888,520 884,630 892,740');

/** Right end of everything drawn. */
const EDGE = 1000;

const shut = (d: string) => `${d}L${EDGE},740L${EDGE},-20Z`;

export const CAPILLARY = {
	endothelium: shut(open(OUTER)),
	lumen: shut(open(INNER)),
	/** Flat nuclei of endothelial cells, bulging into the lumen. */
	nuclei:
		closed(points('884,92 892,98 897,124 894,150 886,160 882,140 881,112')) +
		closed(points('888,500 897,472 903,448 901,428 893,430 889,456 886,482')),
	/** Where two endothelial cells meet. */
	junctions: 'M878,206l12,4M884,356l14,-2M873,604l12,3'
} as const;

/** A red cell seen obliquely, and its dimple. */
export const RED_CELL = {
	body: closed(points('-24,-4 -14,-13 4,-15 20,-9 25,2 16,12 -2,15 -19,9')),
	dimple: closed(points('-9,-2 -2,-6 8,-4 11,1 3,5 -7,4'))
} as const;

const LUMEN = along(INNER, 64);
const RED_CELLS = 6;
/** View units per story second. */
const FLOW = 34;
const LENGTH = 820;

/** x of the inner wall at height `y`: the vessel is nearly straight, so its samples are nearly even in y. */
function wall(y: number): number {
	const i = Math.round(((y + 20) / 760) * (LUMEN.length - 1));
	return LUMEN[Math.min(Math.max(i, 0), LUMEN.length - 1)]?.x ?? NaN;
}

/** Along the vessel: a place that flows down and comes in again above. */
const carried = (start: number, s: number) =>
	((((start + FLOW * s) % LENGTH) + LENGTH) % LENGTH) - 50;

/** SVG transforms of the red cells. */
export function redCells({ s }: Frame): string[] {
	return Array.from({ length: RED_CELLS }, (_, i) => {
		const y = carried((i * LENGTH) / RED_CELLS + 30 * noise(i, 81), s);
		const x = wall(y) + 36 + 22 * noise(i, 82);
		const turn = -70 + 60 * noise(i, 83) + 8 * Math.sin(s * 0.7 + i);
		return `translate(${x.toFixed(1)} ${y.toFixed(1)}) rotate(${turn.toFixed(1)})`;
	});
}

/** ng/mL in the plasma and at the effect site that show all molecules: the peaks of 0.5 mg/kg IV are 177 and 160. */
const FULL = { plasma: 177, effectSite: 160 } as const;
const IN_BLOOD = 12;

/** Where molecules stay in the tissue: nearest to the vessel first, none under a label. */
const HOMES = points(
	'852,378 848,470 856,232 846,612 800,372 838,64 650,410 800,620 640,292 736,218 690,610 780,186 700,440 556,214 596,490 520,262 430,274 640,690 560,30 380,250 300,500 560,694 330,400 470,90 236,300 300,60 70,300'
);

/** Molecules on show for a level: a number with a fraction, the last one on its way. */
const shown = (level: number, full: number, all: number) => Math.min(all, (level / full) * all);

/** Less than this share of one molecule is none: the drug is gone at some time. */
const FAINT = 0.3;

/** Out of sight to the right, whence molecules join the stream. */
const BESIDE = 110;

/** Molecules in the blood (x0, y0, x1, y1, …). */
export function inBlood({ trace, t, s }: Frame): number[] {
	const count = shown(trace.at('plasma', t), FULL.plasma, IN_BLOOD);
	const places: number[] = [];
	for (let i = 0; i < count - FAINT; i++) {
		const way = ramp(count, i + FAINT, i + 1);
		const y = carried((i * 5 * LENGTH) / IN_BLOOD + 40 * noise(i, 84), s);
		places.push(wall(y) + 12 + 50 * noise(i, 85) + BESIDE * (1 - way), y);
	}
	return places;
}

const within = ([x, y]: Point, [left, top, width, height]: Box) =>
	x > left && x < left + width && y > top && y < top + height;

/** Molecules in the tissue, none behind `words`: each comes through the wall to its home as the level rises, and goes the same way. */
export function inTissue({ trace, t, s }: Frame, words: readonly Box[]): number[] {
	const count = shown(trace.at('effectSite', t), FULL.effectSite, HOMES.length);
	const places: number[] = [];
	HOMES.forEach((home: Point, i) => {
		const way = ramp(count, i + FAINT, i + 1);
		if (way === 0 || words.some((box) => within(home, box))) return;
		const [hx, hy] = home;
		const y = mix(hy, 360, 0.12);
		const drift = 4;
		places.push(
			mix(wall(y) + 14, hx + drift * Math.sin(s * 0.8 + 2.4 * i), way),
			mix(y, hy + drift * Math.cos(s * 0.6 + 1.7 * i), way)
		);
	});
	return places;
}
