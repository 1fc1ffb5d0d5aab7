/** Inside the spine, about 1 µm: from TrkB in the membrane to new proteins at the density (evidence F1.6–F1.8). */

import { cueMark, type Cues } from '../cue.ts';
import type { Mark } from '../mark.ts';
import { bars, broken } from './barred.ts';
import { arrows, cascadeAt, kinases, mtorc1, PLACES, trkb } from './spine-cascade.ts';
import { spineLabels } from './spine-labels.ts';
import {
	APPARATUS,
	AROUND,
	CABLES,
	LYSOSOME,
	MESH,
	MICROTUBULES,
	outline,
	scaffold
} from './spine-parts.ts';
import { receptors } from './spine-receptors.ts';
import { carried, message, orders, ribosomes } from './spine-synthesis.ts';
import type { Frame, Stage, View } from './stage.ts';

function still({ size }: View): Mark[] {
	return [
		{ kind: 'path', id: 'neuropil', look: 'm-neuropil area', d: AROUND.neuropil },
		{ kind: 'path', id: 'axon', look: 'm-bouton area far', d: AROUND.axon },
		{
			kind: 'path',
			id: 'astrocyte',
			entity: 'astrocyte',
			look: 'context dashed wide-rim',
			d: AROUND.astrocyte,
			rim: true,
			/* Room for words. */
			transform: size === 'small' ? 'translate(-110 50)' : 'translate(-30 30)'
		}
	];
}

/** What stands in the head and does not depend on the frame. */
const INTERIOR: readonly Mark[] = [
	{ kind: 'path', id: 'mesh', entity: 'spine', look: 'hair actin', d: MESH },
	{ kind: 'path', id: 'microtubules', entity: 'spine', look: 'hair microtubule', d: MICROTUBULES },
	{
		kind: 'path',
		id: 'apparatus',
		entity: 'spine',
		look: 'context apparatus',
		d: APPARATUS.join('')
	},
	{ kind: 'path', id: 'scaffold', entity: 'spine', look: 'area scaffold', d: scaffold() },
	{ kind: 'path', id: 'cables', entity: 'spine', look: 'hair cable', d: CABLES },
	{
		kind: 'path',
		id: 'lysosome',
		look: 'm-organelle body wide-rim',
		d: LYSOSOME.outline,
		rim: true
	},
	{
		kind: 'path',
		id: 'lysosome-contents',
		look: 'm-organelle context digest',
		d: LYSOSOME.contents
	},
	{ kind: 'path', id: 'lysosome-membranes', look: 'm-organelle hair', d: LYSOSOME.membranes },
	...message()
];

/** mTORC1 is at work, and with it the ribosomes. */
const builds = (frame: Frame) => cascadeAt(frame).mtorc1 > 0;

/** Where the eye is led: the complex, then the ribosomes that it drives. */
const CUES: Cues = {
	S5b: [
		{ at: 0.1, x: PLACES.mtorc1.x, y: PLACES.mtorc1.y, r: 62, happens: builds },
		{ at: 0.35, x: 262, y: 384, r: 62, happens: builds }
	]
};

/** The head with what it is built of: painted again only while it grows. */
function growing({ trace, t }: Frame): Mark[] {
	const growth = trace.at('spines', t);
	const head = outline(growth);
	return [
		{
			kind: 'path',
			id: 'head',
			entity: 'spine',
			look: 'body bold wide-rim',
			d: head,
			rim: true
		},
		{ kind: 'path', id: 'bilayer', entity: 'spine', look: 'bilayer', d: head },
		...INTERIOR,
		...receptors(growth)
	];
}

function moving(frame: Frame): Mark[] {
	const growth = frame.trace.at('spines', frame.t);
	const cascade = cascadeAt(frame);
	return [
		...arrows(cascade),
		...trkb(cascade, growth, frame.s),
		...kinases(cascade, frame.s),
		orders(cascade, frame.s),
		...mtorc1(cascade, frame.s),
		bars('trkb-barred', [[PLACES.trkb.x + 8, PLACES.trkb.y]], 22, broken(frame, 'bdnf-trkb')),
		bars('mtorc1-barred', [[PLACES.mtorc1.x, PLACES.mtorc1.y]], 24, broken(frame, 'mtorc1')),
		...ribosomes(cascade, frame.s),
		carried(frame),
		cueMark(CUES, frame)
	];
}

export const spine: Stage = {
	name: 'spine',
	title: 'Inside the spine, 1 µm',
	views: {
		wide: { size: 'wide', box: [0, 0, 960, 720] },
		small: { size: 'small', box: [104, 56, 820, 615] }
	},
	focus: { x: 480, y: 330 },
	sheets: [{ still }, { moving: growing }, { moving }],
	labels: spineLabels
};
