/** BDNF: its dense-core granule, the dimers that leave it, and TrkB at the edge of the spine. */

import { noise } from '#domain/random.ts';
import { along } from '../branch.ts';
import type { Mark } from '../mark.ts';
import { circle, mix, points, ramp, round } from '../shape.ts';
import { TRKB } from './channel-glyphs.ts';
import type { Frame } from './stage.ts';

export const TRKB_AT = { x: 672, y: 474, turn: 86 } as const;

/** From the pool to the side of the bouton, away from the active zone. */
const WAY = along(points('636,150 656,190 668,226 677,252'), 30);
const RADIUS = 18;
const DIMERS = 9;

/** The granule's way to the membrane, how far it has opened, and how far the dimers have got. */
export interface Granule {
	docked: number;
	open: number;
	released: number;
	bound: number;
}

/** S5a is played in order; at other times the picture follows the modelled release and TrkB activation. */
export function granuleAt({ trace, t, u, shot }: Frame): Granule {
	if (shot === 'S5a') {
		return {
			docked: ramp(u, 0.04, 0.26),
			open: ramp(u, 0.28, 0.4),
			released: ramp(u, 0.34, 0.86),
			bound: ramp(u, 0.7, 0.84)
		};
	}
	const out = t < 75 ? 0 : ramp(trace.at('bdnf', t), 0.3, 0.7);
	return {
		docked: out,
		open: out,
		released: out,
		bound: t < 75 ? 0 : ramp(trace.at('trkb', t), 0.3, 0.7)
	};
}

export function bdnf(frame: Frame): Mark[] {
	const state = granuleAt(frame);
	const place = WAY[Math.round(state.docked * (WAY.length - 1))] ?? { x: 0, y: 0 };
	return [...granule(place, state), dimers(state, frame.s), trkb(state)];
}

function granule({ x, y }: { x: number; y: number }, { open, released }: Granule): Mark[] {
	const gap = open * 0.62;
	/* The mouth faces the cleft between bouton and astrocyte, down to the right. */
	const facing = 0.62;
	const end = (side: -1 | 1) => {
		const angle = facing + side * gap;
		return `${round(RADIUS * Math.cos(angle))},${round(RADIUS * Math.sin(angle))}`;
	};
	const lip = (side: -1 | 1) => {
		const angle = facing + side * gap;
		return `${round((RADIUS + 11) * Math.cos(angle + side * 0.12))},${round((RADIUS + 11) * Math.sin(angle + side * 0.12))}`;
	};
	const shell =
		open < 0.02
			? circle(0, 0, RADIUS)
			: `M${lip(1)}L${end(1)}A${RADIUS},${RADIUS} 0 1,1 ${end(-1)}L${lip(-1)}`;
	return [
		{
			kind: 'path',
			id: 'granule',
			look: 'm-granule granule',
			d: shell,
			transform: `translate(${round(x)} ${round(y)})`
		},
		{
			kind: 'path',
			id: 'granule-core',
			entity: 'bdnf',
			look: 'organelle',
			d: circle(0, 0, 10.5),
			transform: `translate(${round(x)} ${round(y)}) scale(${round(Math.max(0.1, 1 - released))})`,
			opacity: released > 0.95 ? 0 : 1
		}
	];
}

/** Two-lobed dimers on their way to TrkB, and those bound. */
function dimers({ open, released, bound }: Granule, s: number): Mark {
	let d = '';
	for (let i = 0; i < DIMERS; i++) {
		if (open === 0) break;
		const own = i < 2;
		const way = ramp(released, 0.06 * i, own ? 0.8 : 0.55 + 0.05 * i);
		if (way === 0) continue;
		const x = own ? mix(694, 703, way) : mix(694, 706 + 26 * (noise(i, 81) - 0.5), way);
		const y = own ? mix(268, 467 + 14 * i, way) : mix(268, 318 + 26 * i, way);
		const still = own ? 1 - bound : 1;
		const sway = 4 * still * Math.sin(s * 1.1 + i * 1.7);
		const px = round(x + sway + (own ? 0 : 14 * Math.sin(way * 3)));
		const py = round(y + 3 * still * Math.cos(s * 0.9 + i));
		d += circle(px - 3.6, py, 4.8) + circle(px + 3.6, py, 4.8);
	}
	return { kind: 'path', id: 'dimers', entity: 'bdnf', look: 'organelle', d };
}

function trkb({ bound }: Granule): Mark {
	const near = round(1.6 * bound);
	return {
		kind: 'group',
		id: 'trkb',
		entity: 'trkb',
		look: bound > 0.5 ? 'trkb awake' : 'trkb',
		transform: `translate(${TRKB_AT.x} ${TRKB_AT.y}) rotate(${TRKB_AT.turn}) scale(${round(1 - near * 0.01)} 1)`,
		marks: [
			{ kind: 'path', id: 'trkb-stalks', look: 'line heavy', d: TRKB.stalks },
			{ kind: 'path', id: 'trkb-outside', look: 'organelle', d: TRKB.outside },
			{ kind: 'path', id: 'trkb-inside', look: 'organelle', d: TRKB.inside }
		]
	};
}
