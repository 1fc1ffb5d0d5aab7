/** Ketamine in the fluid round the synapse: as many molecules as the modelled concentration tells. */

import { latest } from '../latest.ts';
import type { Mark } from '../mark.ts';
import { hexagon, points, ramp, round } from '../shape.ts';
import type { Frame } from './stage.ts';

/** Effect-site concentration at which all are shown, ng/mL (the standard run's peak is 160). */
const FULL = 160;

/** In the gaps between the cells, off the labels, the nearest to the cleft first. */
const FREE = points(
	'300,352 700,350 734,304 748,476 312,678 240,350 676,600 890,110 92,120 650,96'
);
const MOLECULE = hexagon(0, 0, 7.5);

export function freeKetamine({ trace, t }: Frame): Mark[] {
	return marks(round((trace.at('effectSite', t) / FULL) * FREE.length));
}

const marks = latest((crowd: number): Mark[] =>
	FREE.map(([x, y], i) => ({
		kind: 'path',
		id: `free-${i}`,
		entity: 'ketamine',
		look: 'solid',
		d: MOLECULE,
		transform: `translate(${x} ${y}) scale(${round(ramp(crowd, i, i + 0.6))})`
	}))
);
