/** Channels as they look at synapse scale: upright on their membrane at (0, 0), the cleft above, the cell below. */

import { closed, mirrored, points, round, type Point } from '../shape.ts';

const both = (right: readonly Point[]) => closed(right) + closed(mirrored(right));

/** NMDA receptor: tall, in four parts about a pore. */
const NMDA_TOP = points('3,-44 4,-56 12,-63 21,-59 23,-48 19,-40 9,-37');
const NMDA_MIDDLE = points('3,-27 6,-35 14,-38 21,-33 20,-23 12,-17 5,-18');
const NMDA_STEM = points('5,-14 12,-17 17,-12 18,4 17,22 11,28 6,22 8,10 4,-2');
export const NMDA = {
	heads: both(NMDA_TOP) + both(NMDA_MIDDLE),
	stem: both(NMDA_STEM),
	/** Where a plug sits: ketamine above, Mg²⁺ deeper. */
	vestibule: { x: 0, y: 4 },
	filter: { x: 0, y: 17 }
} as const;

/** AMPA receptor: two lobes, shorter; they part when it opens. */
const AMPA_LOBE = points(
	'2,-24 2,-34 8,-42 16,-42 22,-34 21,-22 15,-13 15,2 17,16 12,24 6,22 4,8 5,-8'
);
export const AMPA_SIDES = [closed(mirrored(AMPA_LOBE)), closed(AMPA_LOBE)] as const;

/** How the two lobes stand for `open` 0 to 1. */
export function ampaTurn(side: -1 | 1, open: number): string {
	return `translate(${round(side * 2.6 * open)} 0) rotate(${round(side * 7 * open)} ${side * 8} 22)`;
}

/** L-type Ca²⁺ channel: four-domain barrel without a head, wider than the receptors. */
export const CALCIUM_CHANNEL = {
	left: closed(mirrored(points('4,-15 12,-20 22,-17 25,-4 24,12 16,19 8,15 5,6 8,-4'))),
	right: closed(points('4,-15 12,-20 22,-17 25,-4 24,12 16,19 8,15 5,6 8,-4'))
} as const;

/** EAAT2: a bowl that opens to the cleft, on the astrocyte's membrane; mouth at the right. */
export const TRANSPORTER = closed(
	points('-14,-13 4,-15 17,-10 10,-2 10,3 17,10 4,15 -14,13 -18,0')
);

/** TrkB: two receptors side by side through the membrane. */
export const TRKB = {
	outside: both(points('2,-30 5,-38 12,-39 16,-32 14,-22 7,-18 3,-22')),
	inside: both(points('3,12 7,9 13,11 15,20 12,30 6,31 3,24')),
	stalks: 'M8,-20V12M-8,-20V12'
} as const;
