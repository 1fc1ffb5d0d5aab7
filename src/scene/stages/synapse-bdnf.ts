/** BDNF: its dense-core granule, the dimers that leave it, and TrkB at the edge of the spine. */

import { noise } from '#domain/random.ts';
import { along } from '../branch.ts';
import type { Mark } from '../mark.ts';
import { circle, mix, points, ramp, round } from '../shape.ts';
import { bars, broken } from './barred.ts';
import { TRKB } from './channel-glyphs.ts';
import { omega } from './omega.ts';
import type { Frame } from './stage.ts';

export const TRKB_AT = { x: 672, y: 474, turn: 86 } as const;

/** From the pool to the side of the bouton, away from the active zone. */
const WAY = along(points('636,150 656,190 668,226 677,252'), 30);
const RADIUS = 18;
const DIMERS = 9;

/** Where a dimer holds the pair together, between the outer domains. */
const BOUND = { x: TRKB_AT.x + 38, y: TRKB_AT.y - 1 } as const;

/** The granule's way to the membrane, how far it has opened, and how far the dimers have got. */
export interface Granule {
	docked: number;
	open: number;
	released: number;
	bound: number;
}

/** Share of the standard run's peak below which a run shows no release and no binding at all. */
const FAINT = 0.1;

/** Does this run release any BDNF, and does it reach TrkB? */
export const releases = ({ trace }: Frame): boolean => trace.peak('bdnf').value > FAINT;
export const binds = (frame: Frame): boolean =>
	releases(frame) && frame.trace.peak('trkb').value > FAINT;

/** Played in order during S5a, if this run releases any BDNF; afterwards as long as the modelled level lasts. */
export function granuleAt(frame: Frame): Granule {
	const { trace, t, u, shot } = frame;
	const leaves = releases(frame);
	if (shot === 'S5a') {
		return {
			docked: leaves ? ramp(u, 0.04, 0.26) : 0,
			open: leaves ? ramp(u, 0.28, 0.4) : 0,
			released: leaves ? ramp(u, 0.34, 0.86) : 0,
			bound: binds(frame) ? ramp(u, 0.7, 0.84) : 0
		};
	}
	const spent = leaves && t > 75 && trace.at('bdnf', t) > FAINT ? 1 : 0;
	return { docked: spent, open: spent, released: spent, bound: binds(frame) ? spent : 0 };
}

export function bdnf(frame: Frame): Mark[] {
	const state = granuleAt(frame);
	const place = WAY[Math.round(state.docked * (WAY.length - 1))] ?? { x: 0, y: 0 };
	const level = frame.shot === 'S5a' ? 1 : frame.trace.at('bdnf', frame.t);
	return [
		...granule(place, state),
		trkb(state),
		dimers(state, frame.s, Math.ceil(DIMERS * level)),
		bars('trkb-barred', [[TRKB_AT.x + 4, TRKB_AT.y]], 14, broken(frame, 'bdnf-trkb'))
	];
}

/** Where the granule meets the bouton's side, and how that membrane is turned: outside is down to the right. */
const MOUTH = { x: 692, y: 257, turn: -57 } as const;

function granule({ x, y }: { x: number; y: number }, { open, released }: Granule): Mark[] {
	const profile = { x: 0, y: 0, r: RADIUS, fused: open, flat: 0 };
	const mouth = `translate(${MOUTH.x} ${MOUTH.y}) rotate(${MOUTH.turn})`;
	const shut = open === 0;
	return [
		{
			kind: 'path',
			id: 'granule-mouth',
			look: 'm-paper area',
			d: shut ? '' : omega({ ...profile, over: true }),
			transform: mouth
		},
		{
			kind: 'path',
			id: 'granule',
			look: shut ? 'm-granule granule' : 'm-granule line omega',
			d: shut ? circle(x, y, RADIUS) : omega(profile),
			...(shut ? {} : { transform: mouth })
		},
		{
			kind: 'path',
			id: 'granule-core',
			entity: 'bdnf',
			look: 'organelle',
			d: circle(0, 0, round(11 * (1 - ramp(released, 0, 0.7)) + 0.1)),
			transform: `translate(${round(x)} ${round(y)})`,
			opacity: released > 0.65 ? 0 : 1
		}
	];
}

/** As many two-lobed dimers as the modelled level, spreading from the mouth; the first one bridges the two TrkB receptors. */
function dimers({ open, released, bound }: Granule, s: number, number: number): Mark {
	let d = '';
	for (let i = 0; i < number && open > 0; i++) {
		const way = ramp(released, 0.05 * i, 0.6 + 0.04 * i);
		const loose = i === 0 ? 1 - bound : 1;
		const swayX = loose * (4 * Math.sin(s * 1.1 + i * 1.7) + 12 * Math.sin(way * Math.PI));
		const swayY = loose * 3 * Math.cos(s * 0.9 + i);
		const end = i === 0 ? BOUND : { x: 704 + 28 * noise(i, 81), y: 292 + 17 * i };
		const x = mix(MOUTH.x - 6, end.x, way) + swayX * way;
		const y = mix(MOUTH.y - 4, end.y, way) + swayY * way;
		const tilt = i === 0 ? (bound * Math.PI) / 2 : 0.5 * Math.sin(i * 2.4);
		const dx = 4.4 * Math.cos(tilt);
		const dy = 4.4 * Math.sin(tilt);
		d += circle(x - dx, y - dy, 5) + circle(x + dx, y + dy, 5);
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
