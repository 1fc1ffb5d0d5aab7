/** Release and clearance: vesicles that dock, fuse and spill, and the glutamate between them and the astrocyte. */

import { noise } from '#domain/random.ts';
import { WORTH_A_WORD } from '../labels.ts';
import type { Mark } from '../mark.ts';
import { circle, mix, ramp } from '../shape.ts';
import { timeAt } from '../story.ts';
import type { Frame } from './stage.ts';
import { omega } from './omega.ts';
import { activeZone, contents, density, VESICLE, ZONE } from './synapse-parts.ts';

/** Release sites between the dense projections, x. */
export const SITES = [374, 422, 470, 518, 566] as const;

/** Mouths of the transporters on the astrocytes' membranes. */
export const TRANSPORTERS = [
	{ x: 111, y: 346, turn: 6 },
	{ x: 78, y: 442, turn: 22 },
	{ x: 803, y: 330, turn: 172 },
	{ x: 903, y: 456, turn: 174 }
] as const;

/** One site's round of docking and, perhaps, fusing, story seconds. */
const ROUND = 1.7;

/** Chance that a docked vesicle fuses in a round: at rest, and what the modelled surge adds. */
const CHANCE = { rest: 0.2, surge: 0.75 } as const;

/** Dots in the cleft: at rest, and what the modelled surge adds. */
const CROWD = { rest: 24, surge: 150 } as const;

/** Where a site stands in its round: share passed, whether it fuses, whether it must be refilled first. */
function siteAt(i: number, { trace, s }: Frame): { c: number; fuses: boolean; refills: boolean } {
	const q = s / ROUND + noise(i, 41);
	const k = Math.floor(q);
	const fuses = (round: number) => {
		const t = timeAt((round - noise(i, 41)) * ROUND);
		return noise(i * 997 + round, 42) < CHANCE.rest + CHANCE.surge * trace.at('glutamate', t);
	};
	return { c: q - k, fuses: fuses(k), refills: fuses(k - 1) };
}

/** Does glutamate rise so far that it is worth a word? */
export const surges = ({ trace, t }: Frame): boolean => trace.at('glutamate', t) > WORTH_A_WORD;

/** Vesicles at the release sites, and what has just spilled from them. */
export function release(frame: Frame): Mark[] {
	const inside: number[] = [];
	const spilled: number[] = [];
	const marks = SITES.flatMap((x, i): Mark[] => {
		const { c, fuses, refills } = siteAt(i, frame);
		const y = activeZone(x);
		const come = refills ? ramp(c, 0.02, 0.3) : 1;
		const fused = fuses ? ramp(c, 0.4, 0.52) : 0;
		const flat = fuses ? ramp(c, 0.6, 0.86) : 0;
		const vx = x + (1 - come) * 10 * (noise(i, 43) - 0.5);
		const vy = y - VESICLE - 1 - (1 - come) * 40;
		if (fused < 1 && come > 0.1) inside.push(...contents(vx, vy, i + 100));
		if (fuses && c > 0.46) spilled.push(...spill(x, y, (c - 0.46) / 0.54, i));
		const profile = { x, y, r: VESICLE, fused, flat };
		return [
			{
				kind: 'path',
				id: `site-${i}-sphere`,
				look: 'm-vesicle organelle',
				d: fused > 0 ? '' : circle(vx, vy, VESICLE),
				opacity: come > 0.1 ? 1 : 0
			},
			{
				kind: 'path',
				id: `site-${i}-mouth`,
				look: 'm-paper area',
				d: fused > 0 ? omega({ ...profile, over: true }) : ''
			},
			{
				kind: 'path',
				id: `site-${i}-omega`,
				look: 'm-vesicle line omega',
				d: fused > 0 ? omega(profile) : ''
			}
		];
	});
	return [
		...marks,
		{
			kind: 'swarm',
			id: 'docked',
			entity: 'glutamate',
			look: 'swarm filled',
			shape: 'dot',
			points: inside,
			r: 2.3
		},
		{
			kind: 'swarm',
			id: 'spilled',
			entity: 'glutamate',
			look: 'swarm filled',
			shape: 'dot',
			points: spilled,
			r: 3
		}
	];
}

/** Dots that leave a mouth together and part as they cross; `way` 0 to 1. */
function spill(x: number, y: number, way: number, site: number): number[] {
	const dots: number[] = [];
	for (let j = 0; j < 11; j++) {
		if (way > 0.72 + 0.28 * noise(site * 31 + j, 44)) continue;
		const e = Math.min(1, way * (0.8 + 0.5 * noise(site * 31 + j, 45)));
		const fan = (noise(site * 31 + j, 46) - 0.5) * 2;
		dots.push(
			x + fan * (5 + 44 * e),
			mix(y - 12 * noise(j, 47), density(x) - 22 - 26 * Math.abs(fan), e)
		);
	}
	return dots;
}

/** Glutamate in the cleft and on its way out to the transporters: the number of dots is the quantity. */
export function cleft({ trace, t, s }: Frame): Mark {
	const crowd = CROWD.rest + CROWD.surge * trace.at('glutamate', t);
	const dots: number[] = [];
	for (let i = 0; i < crowd; i++) {
		const life = 2.6 + 1.8 * noise(i, 51);
		const q = s / life + noise(i, 52);
		const k = Math.floor(q);
		const age = q - k;
		const key = i * 131 + k;
		const x0 = mix(ZONE.from + 4, ZONE.to - 4, noise(key, 53));
		const y0 = mix(activeZone(x0) + 9, density(x0) - 18, noise(key, 54));
		const wobble = 5 * Math.sin(age * 9 + i);
		if (noise(key, 55) < 0.62) {
			dots.push(x0 + (noise(key, 56) - 0.5) * 60 * age, y0 + wobble);
			continue;
		}
		/* Those beside the cleft alone: words stand in the way to the others. */
		const out = TRANSPORTERS[x0 < ZONE.middle ? 0 : 2];
		const rim = x0 < ZONE.middle ? 286 : 660;
		const first = ramp(age, 0, 0.6);
		const then = ramp(age, 0.5, 1);
		dots.push(
			mix(mix(x0, rim, first), out.x, then),
			mix(mix(y0, 356 + (noise(key, 58) - 0.5) * 20, first), out.y, then) + wobble * (1 - then)
		);
	}
	return {
		kind: 'swarm',
		id: 'cleft',
		entity: 'glutamate',
		look: 'swarm filled',
		shape: 'dot',
		points: dots,
		r: 3
	};
}
