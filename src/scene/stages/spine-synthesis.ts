/** Local synthesis: ribosomes on their mRNA as mTORC1 wakes them, and what they make on its way to the density. */

import { noise } from '#domain/random.ts';
import { along, type Sample } from '../branch.ts';
import type { Mark } from '../mark.ts';
import { circle, closed, mix, open, points, ramp, round } from '../shape.ts';
import { timeAt } from '../story.ts';
import { PLACES, type Cascade } from './spine-cascade.ts';
import { TRACKS } from './spine-parts.ts';
import type { Frame } from './stage.ts';

const MESSAGE = points('162,286 176,340 214,384 264,398 312,408 352,440 398,462');
const ALONG = along(MESSAGE, 60);

/** Ribosomes drawn, and those that work at rest. */
const RIBOSOMES = 5;
const AT_REST = 1;

/** Story seconds from one end of the mRNA to the other. */
const READING = 9;

const LARGE = closed(points('-19,-4 -21,-16 -12,-27 2,-31 15,-26 21,-14 19,-3 8,1 -8,1'));
const SMALL = closed(points('-17,4 -6,3 8,4 18,5 16,13 6,17 -8,17 -16,12'));

/** Where ribosomes wait while they have nothing to read. */
const IDLE = points('200,262 236,448 330,470 188,400 300,340');

/** Story seconds on a track, and how many packages one may carry at a time. */
const CARRIED = 3.2;
const PACKAGES = 3;

export function message(): Mark[] {
	return [{ kind: 'path', id: 'mrna', look: 'm-rna line', d: open(MESSAGE) }];
}

/** How many ribosomes read: a number with a fraction, the last one joining. */
function reading({ mtorc1 }: Cascade): number {
	return AT_REST + (RIBOSOMES - AT_REST) * mtorc1;
}

function sample(u: number): Sample {
	const found = ALONG[Math.round(u * (ALONG.length - 1))];
	if (!found) throw new RangeError(`no place at ${u} of the message`);
	return found;
}

export function ribosomes(cascade: Cascade, s: number): Mark[] {
	const busy = reading(cascade);
	return Array.from({ length: RIBOSOMES }, (_, i): Mark[] => {
		const joined = ramp(busy, i, i + 1);
		const phase = s / READING + i / RIBOSOMES + 0.08;
		const u = phase - Math.floor(phase);
		const on = sample(0.04 + 0.92 * u);
		const [ix, iy] = IDLE[i] ?? [on.x, on.y];
		const x = mix(ix + 3 * Math.sin(s + i), on.x, joined);
		const y = mix(iy + 3 * Math.cos(0.8 * s + i), on.y, joined);
		const turn = mix(40 * i, (Math.atan2(on.ty, on.tx) * 180) / Math.PI, joined);
		const edge = Math.min(1, u / 0.05, (1 - u) / 0.05);
		return [
			{
				kind: 'group',
				id: `ribosome-${i}`,
				look: joined > 0.5 ? 'm-ribosome' : 'm-ribosome far',
				transform: `translate(${round(x)} ${round(y)}) rotate(${round(turn)}) scale(0.92)`,
				opacity: round(mix(1, edge, joined)),
				marks: [
					{
						kind: 'path',
						id: `ribosome-${i}-chain`,
						look: 'hair chain',
						d: chain(joined > 0.9 ? u : 0, i)
					},
					{ kind: 'path', id: `ribosome-${i}-small`, look: 'organelle', d: SMALL },
					{
						kind: 'path',
						id: `ribosome-${i}-large`,
						look: 'organelle small-rim',
						d: LARGE,
						rim: true
					}
				]
			}
		];
	}).flat();
}

/** The growing chain above the large subunit, longer the further the message has been read. */
function chain(u: number, key: number): string {
	const bends = Math.floor(u * 8);
	let d = bends > 0 ? 'M2,-31' : '';
	for (let i = 0; i < bends; i++) {
		const bow = round((noise(key * 16 + i, 72) - 0.5) * 16);
		const lean = round((noise(key * 16 + i, 73) - 0.45) * 10);
		d += `q${bow},-3 ${lean},-6`;
	}
	return d;
}

/** Phosphorylated messengers between mTORC1 and the ribosomes. */
export function orders({ mtorc1 }: Cascade, s: number): Mark {
	const dots: number[] = [];
	for (let i = 0; i < 6; i++) {
		const phase = s / 1.8 + i / 6;
		const way = phase - Math.floor(phase);
		if (noise(i + 8 * Math.floor(phase), 74) >= mtorc1) continue;
		dots.push(
			mix(PLACES.mtorc1.x - 70, 310, way),
			mix(PLACES.mtorc1.y + 6, 388, way) + 12 * Math.sin(way * 6 + i)
		);
	}
	return {
		kind: 'swarm',
		id: 'orders',
		look: 'm-phosphate swarm filled',
		shape: 'dot',
		points: dots,
		r: 4.4
	};
}

/** New proteins on the actin tracks: set out as often as mTORC1 is active, arrive at the density. */
export function carried(frame: Frame): Mark {
	let d = '';
	TRACKS.forEach((track, lane) => {
		const course = along(track, 30);
		for (let i = 0; i < PACKAGES; i++) {
			const phase = frame.s / CARRIED + i / PACKAGES + 0.21 * lane;
			const k = Math.floor(phase);
			const way = phase - k;
			const setOut = timeAt(frame.s - way * CARRIED);
			if (noise(lane * 4096 + i * 512 + k, 75) >= frame.trace.at('mtorc1', setOut)) continue;
			const at = course[Math.round(way * (course.length - 1))];
			if (!at) continue;
			d += circle(at.x - 4.6, at.y, 6) + circle(at.x + 4.6, at.y, 6);
		}
	});
	return { kind: 'path', id: 'carried', entity: 'spine', look: 'organelle regrown', d };
}
