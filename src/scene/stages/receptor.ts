/** One NMDA receptor in the membrane of an interneuron, cut open along its pore (evidence F1.3, F1.4). */

import { cueMark, type Cues } from '../cue.ts';
import { latest } from '../latest.ts';
import type { Mark } from '../mark.ts';
import { bilayer } from '../membrane.ts';
import { open, points, straight, type Point } from '../shape.ts';
import { actAt, isOpenToDrug, receptorAt } from './receptor-cycle.ts';
import { current } from './receptor-current.ts';
import { receptorLabels } from './receptor-labels.ts';
import {
	AXIS,
	BEHIND,
	channel,
	fixedHelices,
	gateHelix,
	HALF,
	LEVEL,
	linkers,
	lobes,
	lowerTurn,
	tails,
	type Side
} from './receptor-parts.ts';
import { agonists, cations, charges, drug, magnesium, secondSite } from './receptor-traffic.ts';
import type { Frame, Stage, View } from './stage.ts';

interface Front {
	side: Side;
	name: string;
	tint: string;
	parts: ReturnType<typeof lobes> & ReturnType<typeof fixedHelices>;
}

/** GluN2 stands on the left and is drawn deeper in tint than GluN1 on the right. */
const FRONT: readonly Front[] = [
	{ side: -1, name: 'glun2', tint: ' deep', parts: { ...lobes(-1), ...fixedHelices(-1) } },
	{ side: 1, name: 'glun1', tint: '', parts: { ...lobes(1), ...fixedHelices(1) } }
];

const outerRow = (x: number) => LEVEL.outer + 5 * Math.sin(x / 150) - 2;
const innerRow = (x: number) => LEVEL.inner + 5 * Math.sin(x / 150 + 0.6);

/** The fatty inside of the membrane, between the rows of heads. */
function membraneBody(): string {
	const xs = [-160, 160, 360, 600, 800, 1120];
	return straight(
		[
			...xs.map((x): Point => [x, outerRow(x)]),
			...xs.reverse().map((x): Point => [x, innerRow(x)])
		],
		true
	);
}

function still({ size }: View): Mark[] {
	return [
		{
			kind: 'path',
			id: 'cytosol',
			look: 'm-inside area',
			d: `${open(points('-160,604 200,598 480,604 760,598 1120,604'))}V1000H-160Z`
		},
		{
			kind: 'path',
			id: 'membrane-body',
			look: 'm-lipid area membrane-body',
			d: membraneBody()
		},
		...bilayer({
			id: 'membrane',
			spans: [
				[-140, AXIS - HALF],
				[AXIS + HALF, 1100]
			],
			outer: outerRow,
			inner: innerRow,
			head: 8.6
		}),
		{
			kind: 'group',
			id: 'behind',
			look: 'deep',
			entity: 'nmda',
			opacity: 0.5,
			marks: BEHIND.lobes.map((d, i) => ({
				kind: 'path',
				id: `behind-${i}`,
				look: 'context small-rim',
				d,
				rim: true
			}))
		},
		{
			kind: 'group',
			id: 'wall',
			look: 'back-wall',
			entity: 'nmda',
			marks: [
				{ kind: 'path', id: 'wall-face', look: 'area', d: BEHIND.wall },
				{
					kind: 'path',
					id: 'wall-turns',
					look: 'hair',
					d: BEHIND.helices.map((h) => h.turns).join('')
				}
			]
		},
		...(size === 'wide' ? [secondSite] : []),
		...FRONT.map(({ side, name }): Mark => ({
			kind: 'path',
			id: `${name}-tail`,
			look: 'line',
			entity: 'nmda',
			opacity: 0.35,
			d: tails(side)
		}))
	];
}

/** A front subunit, from its linkers up; the parts that move are few and keep their outlines. */
function subunit({ side, name, tint, parts }: Front, gate: number, clasp: number): Mark {
	const { atd, upper, lower, m1, m2, m4 } = parts;
	const m3 = gateHelix(side, gate);
	const volume = (id: string, d: string): Mark => ({
		kind: 'path',
		id: `${name}-${id}`,
		look: 'body',
		d,
		rim: true
	});
	const stroke = (id: string, look: string, d: string): Mark => ({
		kind: 'path',
		id: `${name}-${id}`,
		look,
		d
	});
	const lobe = (id: string, { d, helices, folds }: typeof atd) => [
		volume(id, d),
		stroke(`${id}-helices`, 'helix', helices),
		stroke(`${id}-folds`, 'hair folds', folds)
	];
	const bonds = linkers(side, gate, clasp);
	return {
		kind: 'group',
		id: name,
		look: `receptor${tint}`,
		entity: 'nmda',
		marks: [
			stroke('linkers', 'line linker', bonds),
			stroke('linkers-core', 'linker-core', bonds),
			volume('channel', channel(side, gate)),
			stroke('helices', 'helix', m1.outline + m4.outline),
			stroke('turns', 'hair folds', m1.turns + m4.turns),
			stroke('m3', 'helix strong', m3.outline),
			stroke('m3-turns', 'hair', m3.turns),
			stroke('m2', 'helix strong', m2.outline),
			stroke('m2-turns', 'hair', m2.turns),
			{
				kind: 'group',
				id: `${name}-lower-lobe`,
				look: '',
				transform: lowerTurn(side, clasp),
				marks: lobe('lower', lower)
			},
			...lobe('upper', upper),
			...lobe('atd', atd)
		]
	};
}

/** Where the eye is led in the two slow shots: Mg²⁺, the molecule outside, the gate, the molecule inside. */
const CUES: Cues = {
	S2a: [
		{ at: 0.31, x: AXIS, y: LEVEL.magnesium, r: 26 },
		{ at: 0.64, x: 668, y: 168, r: 32, happens: isOpenToDrug }
	],
	S2b: [
		{ at: 0.08, x: AXIS, y: LEVEL.gate, r: 34, happens: isOpenToDrug },
		{ at: 0.54, x: AXIS, y: LEVEL.gate, r: 34, happens: isOpenToDrug }
	]
};

/** Drawn anew only while the gate or the clamshells move. */
const FRONT_MARKS = FRONT.map((front) =>
	latest((gate: number, clasp: number) => subunit(front, gate, clasp))
);

function moving(frame: Frame): Mark[] {
	const state = receptorAt(frame);
	return [
		...current(actAt(frame)),
		charges(state),
		...FRONT_MARKS.map((draw) => draw(state.gate, state.clasp)),
		...agonists(state),
		...cations(state, frame.s),
		magnesium(state),
		...drug(state, frame),
		cueMark(CUES, frame)
	];
}

export const receptor: Stage = {
	name: 'receptor',
	title: 'One receptor, 20 nm',
	views: {
		wide: { size: 'wide', box: [0, 0, 960, 720] },
		small: { size: 'small', box: [100, 140, 774, 580.5] }
	},
	focus: { x: AXIS, y: LEVEL.vestibule },
	sheets: [{ still }, { moving }],
	labels: receptorLabels
};
