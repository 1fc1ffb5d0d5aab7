/** From TrkB to mTORC1: who is awake at which point of the modelled curves, shown by phosphates and motion. */

import type { Mark } from '../mark.ts';
import { circle, closed, mix, mirrored, points, ramp, round, type Point } from '../shape.ts';
import { TRKB } from './channel-glyphs.ts';
import type { Frame } from './stage.ts';
import { swelling } from './spine-parts.ts';

/** Shares, 0 asleep to 1 at work. */
export interface Cascade {
	/** How much of the released BDNF dimer is to be seen; it may be there without being bound. */
	bdnf: number;
	trkb: number;
	akt: number;
	erk: number;
	mtorc1: number;
}

/** The signal reaches its members in order: each wakes at a higher value of the curve that it follows. */
export function cascadeAt({ trace, t }: Frame): Cascade {
	const trkb = trace.at('trkb', t);
	return {
		bdnf: ramp(trace.at('bdnf', t), 0.1, 0.25),
		trkb: ramp(trkb, 0.08, 0.2),
		akt: ramp(trkb, 0.22, 0.36),
		erk: ramp(trkb, 0.34, 0.48),
		mtorc1: ramp(trace.at('mtorc1', t), 0.3, 0.45)
	};
}

export const PLACES = {
	trkb: { x: 832, y: 292 },
	akt: { x: 704, y: 300 },
	erk: { x: 696, y: 392 },
	mtorc1: { x: 502, y: 338 }
} as const;

/** TrkB at this stage against the synapse's. */
const LARGER = 1.62;

/** How far a kinase wanders towards what it wakes. */
const WANDER = 34;

/** Two lobes with the active cleft between them, about (0, 0). */
const KINASE = {
	akt: closed(
		points('-30,-6 -26,-22 -8,-27 10,-23 16,-12 12,-4 24,-4 30,8 22,22 2,26 -16,22 -26,12')
	),
	erk: closed(points('-28,-10 -16,-24 4,-26 18,-18 20,-6 14,0 28,6 26,20 8,27 -12,24 -28,14 -20,4'))
} as const;

const folds = 'M-16,-8q8,-8 20,-4M-10,12q10,6 22,0';

/** mTORC1: a lozenge with twofold symmetry (mTOR, Raptor, mLST8), about (0, 0). */
const HALF_COMPLEX: readonly (readonly Point[])[] = [
	points('2,-10 6,-27 22,-34 38,-28 42,-12 30,-2 14,0'),
	points('24,-6 44,-14 60,-6 62,10 48,20 30,16 20,4'),
	points('4,4 20,2 32,14 26,27 8,28 1,16')
];
const COMPLEX = HALF_COMPLEX.flatMap((part) => [closed(mirrored(part)), closed(part)]);
const PINS = 'M-18,24l-2,14M18,24l4,12';

export function trkb({ bdnf, trkb: awake }: Cascade, growth: number, s: number): Mark[] {
	const { x, y } = PLACES.trkb;
	const out = swelling(growth);
	const at = `translate(${round(x + out)} ${y}) rotate(88) scale(${LARGER})`;
	return [
		{
			kind: 'group',
			id: 'trkb',
			entity: 'trkb',
			look: awake > 0.5 ? 'trkb awake' : 'trkb',
			transform: at,
			marks: [
				{ kind: 'path', id: 'trkb-stalks', look: 'line heavy', d: TRKB.stalks },
				{ kind: 'path', id: 'trkb-outside', look: 'organelle', d: TRKB.outside },
				{ kind: 'path', id: 'trkb-inside', look: 'organelle', d: TRKB.inside }
			]
		},
		{
			kind: 'group',
			id: 'bdnf',
			entity: 'bdnf',
			look: '',
			transform: `translate(${round(x + out + mix(86, 66, awake) + (1 - awake) * 3 * Math.sin(s))} ${y})`,
			marks: [
				{
					kind: 'path',
					id: 'bdnf-dimer',
					look: 'organelle',
					d: circle(0, -8, 12) + circle(0, 8, 12),
					opacity: round(bdnf)
				}
			]
		},
		...phosphate('trkb-p1', x + out - 46, y - 24, awake),
		...phosphate('trkb-p2', x + out - 46, y + 26, awake)
	];
}

/** Where a kinase is: at home, or on its way to and fro while it works. */
export function kinasePlace(
	which: 'akt' | 'erk',
	cascade: Cascade,
	s: number
): { x: number; y: number } {
	const { x, y } = PLACES[which];
	const way = cascade[which] * (0.5 - 0.5 * Math.cos(1.5 * s + (which === 'akt' ? 0 : 2)));
	return { x: round(x - WANDER * way), y: round(y + (which === 'akt' ? 6 : -10) * way) };
}

export function kinases(cascade: Cascade, s: number): Mark[] {
	return (['akt', 'erk'] as const).flatMap((which): Mark[] => {
		const { x, y } = kinasePlace(which, cascade, s);
		return [
			{
				kind: 'group',
				id: which,
				look: cascade[which] > 0.5 ? 'm-kinase awake' : 'm-kinase',
				transform: `translate(${x} ${y})`,
				marks: [
					{
						kind: 'path',
						id: `${which}-body`,
						look: 'organelle small-rim',
						d: KINASE[which],
						rim: true
					},
					{ kind: 'path', id: `${which}-folds`, look: 'hair folds', d: folds }
				]
			},
			...phosphate(`${which}-p`, x + 26, y - 20, cascade[which])
		];
	});
}

export function mtorc1({ mtorc1: awake }: Cascade, s: number): Mark[] {
	const { x, y } = PLACES.mtorc1;
	const sway = round(1.6 * awake * Math.sin(2.2 * s));
	return [
		{
			kind: 'path',
			id: 'rags',
			entity: 'mtorc1',
			look: 'line linker',
			d: PINS,
			transform: `translate(${x} ${y})`
		},
		{
			kind: 'group',
			id: 'mtorc1',
			entity: 'mtorc1',
			look: awake > 0.5 ? 'complex' : 'complex asleep',
			transform: `translate(${x} ${y}) rotate(${sway})`,
			marks: COMPLEX.map((d, i): Mark => ({
				kind: 'path',
				id: `mtorc1-${i}`,
				look: 'organelle small-rim',
				d,
				rim: true
			}))
		},
		...phosphate('mtorc1-p', x + 56, y - 24, awake)
	];
}

const head = (x: number, y: number, dx: number, dy: number) =>
	`M${x - 9 * dx - 5 * dy},${y - 9 * dy + 5 * dx}L${x},${y}L${x - 9 * dx + 5 * dy},${y - 9 * dy - 5 * dx}`;

/** What wakes what; drawn while it does. */
const ARROWS = {
	akt: `M772,284Q760,276 746,280${head(746, 280, -1, 0.1)}`,
	erk: `M772,318Q768,352 742,372${head(742, 372, -0.8, 0.6)}`,
	mtorc1:
		`M664,300Q624,296 584,318${head(584, 318, -0.85, 0.52)}` +
		`M660,384Q622,374 584,350${head(584, 350, -0.87, -0.5)}`,
	ribosomes: `M432,346Q392,352 356,384${head(356, 384, -0.75, 0.66)}`
} as const;

export function arrows({ akt, erk, mtorc1: complex }: Cascade): Mark[] {
	const arrow = (id: string, d: string, opacity: number): Mark => ({
		kind: 'path',
		id: `arrow-${id}`,
		look: 'm-ink line arrow',
		d,
		opacity: round(opacity)
	});
	return [
		arrow('akt', ARROWS.akt, akt),
		arrow('erk', ARROWS.erk, erk),
		arrow('mtorc1', ARROWS.mtorc1, complex),
		arrow('ribosomes', ARROWS.ribosomes, complex)
	];
}

/** A phosphate that has been put on: grows into place. */
function phosphate(id: string, x: number, y: number, share: number): Mark[] {
	return [
		{
			kind: 'group',
			id,
			look: 'm-phosphate',
			transform: `translate(${round(x)} ${round(y)}) scale(${round(share)})`,
			opacity: share > 0.05 ? 1 : 0,
			marks: [
				{ kind: 'path', id: `${id}-disc`, look: 'organelle', d: circle(0, 0, 10) },
				{ kind: 'glyph', id: `${id}-sign`, look: 'glyph p-sign', x: 0, y: 0.5, text: 'P' }
			]
		}
	];
}
