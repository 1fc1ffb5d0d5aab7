/** The postsynaptic side at work: AMPA and NMDA receptors with what plugs them, the Ca²⁺ channel, charges. */

import { noise } from '#domain/random.ts';
import { WORTH_A_WORD } from '../labels.ts';
import type { Mark } from '../mark.ts';
import { bump, diamond, hexagon, mix, ramp, round } from '../shape.ts';
import { AMPA_SIDES, ampaTurn, CALCIUM_CHANNEL, NMDA } from './channel-glyphs.ts';
import { bars, broken } from './barred.ts';
import type { Frame } from './stage.ts';
import { density } from './synapse-parts.ts';

/** Receptors along the density, x; NMDA in the order in which ketamine is shown to reach them. */
export const AMPA_AT = [379, 465, 551, 603] as const;
export const NMDA_AT = [
	{ x: 336, y: density(336), turn: -2 },
	{ x: 508, y: density(508), turn: 1 },
	{ x: 422, y: density(422), turn: -1 },
	{ x: 271, y: 452, turn: -84 }
] as const;

/** Small enough for an open receptor to keep clear of its neighbours. */
const SCALE = 0.78;

/** Outside the density, on the left shoulder. */
export const CALCIUM_AT = { x: 283, y: 530, turn: -116 } as const;

const stand = ({ x, y, turn }: { x: number; y: number; turn: number }, scale: number = SCALE) =>
	`translate(${round(x)} ${round(y)}) rotate(${turn}) scale(${scale})`;

/** How many of the NMDA receptors shown hold ketamine: the modelled occupancy, to the nearest receptor. */
export function blocked(frame: Frame): number {
	if (broken(frame, 'pyramidal-nmda')) return 0;
	const { trace, t } = frame;
	return Math.round(trace.at('occupancy', t) * NMDA_AT.length);
}

export function nmda(frame: Frame): Mark[] {
	const full = blocked(frame);
	const strong = frame.trace.at('ampa', frame.t);
	return NMDA_AT.map((place, i): Mark => {
		const drug = i < full;
		/* A strong local depolarisation drives Mg²⁺ out of one unblocked receptor in the density. */
		const out = i === 2 && !drug ? ramp(strong, 0.55, 0.85) : 0;
		return {
			kind: 'group',
			id: `nmda-${i}`,
			entity: 'nmda',
			look: 'deep',
			transform: stand(place),
			marks: [
				{ kind: 'path', id: `nmda-${i}-stem`, look: 'organelle', d: NMDA.stem },
				{ kind: 'path', id: `nmda-${i}-heads`, look: 'organelle', d: NMDA.heads },
				{
					kind: 'path',
					id: `nmda-${i}-mg`,
					entity: 'magnesium',
					look: 'solid plug',
					d: diamond(0, 0, 6.5),
					transform: `translate(${round(out * 4)} ${round(mix(NMDA.filter.y, -76, out))})`,
					opacity: drug ? 0 : 1
				},
				{
					kind: 'path',
					id: `nmda-${i}-drug`,
					entity: 'ketamine',
					look: 'solid',
					d: hexagon(NMDA.vestibule.x, NMDA.vestibule.y, 8),
					opacity: drug ? 1 : 0
				}
			]
		};
	});
}

/** How far AMPA receptor `i` is open: it flickers, more often while the modelled throughput is high. */
function openness(i: number, frame: Frame): number {
	if (broken(frame, 'ampa')) return 0;
	const { trace, t, s } = frame;
	const q = s / 1.3 + noise(i, 61);
	const k = Math.floor(q);
	const active = noise(i * 211 + k, 62) < 0.15 + 0.85 * trace.at('ampa', t);
	return active ? bump(q - k, 0.05, 0.2, 0.75, 0.95) : 0;
}

export function ampa(frame: Frame): Mark[] {
	const sodium: number[] = [];
	const receptors = AMPA_AT.map((x, i): Mark => {
		const open = openness(i, frame);
		if (open > 0.4) sodium.push(...inflow(x, density(x), frame.s, i));
		return {
			kind: 'group',
			id: `ampa-${i}`,
			entity: 'ampa',
			look: '',
			transform: stand({ x, y: density(x), turn: 0 }),
			marks: [
				{
					kind: 'path',
					id: `ampa-${i}-l`,
					look: 'organelle',
					d: AMPA_SIDES[0],
					transform: ampaTurn(-1, open)
				},
				{
					kind: 'path',
					id: `ampa-${i}-r`,
					look: 'organelle',
					d: AMPA_SIDES[1],
					transform: ampaTurn(1, open)
				}
			]
		};
	});
	return [
		{
			kind: 'swarm',
			id: 'sodium-edge',
			entity: 'calcium',
			look: 'swarm',
			shape: 'dot',
			points: sodium,
			r: 3.6
		},
		{
			kind: 'swarm',
			id: 'sodium',
			entity: 'calcium',
			look: 'swarm filled sodium',
			shape: 'dot',
			points: sodium,
			r: 2.6
		},
		...receptors,
		bars(
			'ampa-barred',
			AMPA_AT.map((x) => [x, round(density(x) - 22)]),
			11,
			broken(frame, 'ampa')
		)
	];
}

/** Na⁺ through one open receptor and fanning out below. */
function inflow(x: number, y: number, s: number, i: number): number[] {
	const dots: number[] = [];
	for (let j = 0; j < 6; j++) {
		const q = s * 0.9 + j / 6 + noise(i, 63);
		const way = q - Math.floor(q);
		const fan = (noise(i * 17 + j + Math.floor(q) * 5, 64) - 0.5) * 70;
		dots.push(x + fan * ramp(way, 0.45, 1), mix(y - 34, y + 92, way));
	}
	return dots;
}

/**
 * How far the head is depolarised: the modelled AMPA throughput, held back in the tour until S4 has shown AMPA
 * receptors open, so that the Ca²⁺ channel follows from them on screen.
 */
export function depolarised({ trace, t }: Frame): number {
	return ramp(t, 64.5, 66.5) * ramp(trace.at('ampa', t), 0.35, 0.8);
}

/** Do AMPA receptors pass so much that it is worth a word? */
export const passes = ({ trace, t }: Frame): boolean => trace.at('ampa', t) > WORTH_A_WORD;

/** The voltage-gated Ca²⁺ channel opens when the head is depolarised. */
export function calcium(frame: Frame): Mark[] {
	const open = depolarised(frame) * (0.75 + 0.25 * Math.sin(frame.s * 3));
	const part = round(6 * open - 3);
	const ions: number[] = [];
	for (let j = 0; j < 7; j++) {
		const q = frame.s * 0.55 + j / 7;
		const way = q - Math.floor(q);
		const key = j + 7 * Math.floor(q);
		if (open < 0.4) ions.push(228 + 22 * noise(j, 65), 482 + 9 * j);
		else
			ions.push(
				mix(232, 372, way),
				544 -
					42 * way +
					(noise(key, 66) - 0.5) * 60 * ramp(way, 0.45, 1) +
					(1 - ramp(way, 0, 0.2)) * 20 * (noise(key, 67) - 0.5)
			);
	}
	return [
		{
			kind: 'swarm',
			id: 'ca-edge',
			entity: 'calcium',
			look: 'swarm',
			shape: 'dot',
			points: ions,
			r: 5.4
		},
		{
			kind: 'swarm',
			id: 'ca',
			entity: 'calcium',
			look: 'swarm filled',
			shape: 'dot',
			points: ions,
			r: 4.3
		},
		{
			kind: 'swarm',
			id: 'ca-plus',
			entity: 'calcium',
			look: 'ion-sign',
			shape: 'plus',
			points: ions,
			r: 3.2
		},
		{
			kind: 'group',
			id: 'ca-channel',
			entity: 'calcium',
			look: 'ca-channel',
			transform: stand(CALCIUM_AT),
			marks: [
				{
					kind: 'path',
					id: 'ca-channel-l',
					look: 'organelle',
					d: CALCIUM_CHANNEL.left,
					transform: `translate(${-part} 0)`
				},
				{
					kind: 'path',
					id: 'ca-channel-r',
					look: 'organelle',
					d: CALCIUM_CHANNEL.right,
					transform: `translate(${part} 0)`
				}
			]
		}
	];
}

/** Places just inside the head's membrane; outside stands the opposite sign. */
const SIGNS = [
	[330, 560, 312, 590],
	[380, 590, 362, 620],
	[576, 580, 598, 608],
	[626, 544, 654, 566],
	[650, 516, 676, 530]
] as const;
const SIGN_PATH = SIGNS.map(
	([x, y, ox, oy]) => `M${x - 5},${y}h10M${ox - 5},${oy}h10m-5,-5v10`
).join('');

/** Inside negative, outside positive; depolarisation takes both away. */
export function charges(frame: Frame): Mark {
	return {
		kind: 'path',
		id: 'charges',
		look: 'm-ink hair charge',
		d: SIGN_PATH,
		opacity: round(1 - 0.85 * depolarised(frame))
	};
}
