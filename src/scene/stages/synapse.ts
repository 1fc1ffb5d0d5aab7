/** A glutamate synapse on a pyramidal cell's spine: bouton, cleft, spine head, astrocyte (evidence F1.2, 5, 6, 9). */

import { cueMark, type Cues } from '../cue.ts';
import type { Mark } from '../mark.ts';
import { TRANSPORTER } from './channel-glyphs.ts';
import { doseInset } from './dose-inset.ts';
import type { Frame, Stage, View } from './stage.ts';
import { bdnf, binds, releases } from './synapse-bdnf.ts';
import { freeKetamine } from './synapse-drug.ts';
import { synapseLabels } from './synapse-labels.ts';
import * as parts from './synapse-parts.ts';
import { ampa, CALCIUM_AT, calcium, charges, nmda, passes } from './synapse-receptors.ts';
import { cleft, release, surges, TRANSPORTERS } from './synapse-release.ts';

function still(): Mark[] {
	return [
		{ kind: 'path', id: 'neuropil', look: 'm-neuropil area', d: parts.NEUROPIL },
		{
			kind: 'group',
			id: 'astrocyte',
			entity: 'astrocyte',
			look: '',
			marks: [
				...parts.ASTROCYTES.map((d, i): Mark => ({
					kind: 'path',
					id: `astrocyte-${i}`,
					look: 'context dashed wide-rim',
					d,
					rim: true
				})),
				{ kind: 'path', id: 'glia', look: 'hair faint', d: parts.GLIAL_TEXTURE }
			]
		},
		...TRANSPORTERS.map(({ x, y, turn }, i): Mark => ({
			kind: 'path',
			id: `eaat2-${i}`,
			entity: 'astrocyte',
			look: 'organelle transporter',
			d: TRANSPORTER,
			transform: `translate(${x} ${y}) rotate(${turn})`
		})),
		{ kind: 'path', id: 'bouton', look: 'm-bouton body wide-rim', d: parts.BOUTON, rim: true },
		{ kind: 'path', id: 'microtubules', look: 'm-bouton hair faint', d: parts.MICROTUBULES },
		{
			kind: 'path',
			id: 'mitochondrion',
			look: 'm-organelle organelle small-rim',
			d: parts.MITOCHONDRION.outline,
			rim: true
		},
		{
			kind: 'path',
			id: 'mitochondrion-inner',
			look: 'm-organelle hair',
			d: parts.MITOCHONDRION.inner + parts.MITOCHONDRION.cristae
		},
		{ kind: 'path', id: 'pool', look: 'm-vesicle organelle', d: parts.POOL_OUTLINES },
		{
			kind: 'swarm',
			id: 'pool-contents',
			entity: 'glutamate',
			look: 'swarm filled',
			shape: 'dot',
			points: parts.POOL_CONTENTS,
			r: 2.3
		},
		{ kind: 'path', id: 'projections', look: 'm-bouton ink projections', d: parts.projections() },
		{
			kind: 'path',
			id: 'spine',
			entity: 'pyramidal',
			look: 'body wide-rim',
			d: parts.SPINE,
			rim: true
		},
		{ kind: 'path', id: 'actin', entity: 'pyramidal', look: 'hair actin', d: parts.actin() },
		{
			kind: 'path',
			id: 'apparatus',
			entity: 'pyramidal',
			look: 'context apparatus',
			d: parts.APPARATUS
		},
		{
			kind: 'path',
			id: 'scaffold',
			entity: 'pyramidal',
			look: 'area scaffold',
			d: parts.scaffold()
		}
	];
}

/** Where the eye is led: fusion, AMPA, the Ca²⁺ channel, the granule, TrkB. */
const CUES: Cues = {
	S3b: [{ at: 0.1, x: 470, y: 292, r: 30, happens: surges }],
	S4: [
		{ at: 0.1, x: 470, y: parts.density(470) - 14, r: 34, happens: passes },
		{ at: 0.32, x: CALCIUM_AT.x, y: CALCIUM_AT.y, r: 36, happens: passes }
	],
	S5a: [
		{ at: 0.08, x: 636, y: 150, r: 30, happens: releases },
		{ at: 0.7, x: 690, y: 474, r: 42, happens: binds }
	]
};

function moving(frame: Frame, { size }: View): Mark[] {
	return [
		charges(frame),
		...freeKetamine(frame),
		...release(frame),
		cleft(frame),
		...ampa(frame),
		...nmda(frame),
		...calcium(frame),
		...bdnf(frame),
		doseInset(frame, size),
		cueMark(CUES, frame)
	];
}

export const synapse: Stage = {
	name: 'synapse',
	title: 'One synapse, 2 µm',
	views: {
		wide: { size: 'wide', box: [0, 0, 960, 720] },
		small: { size: 'small', box: [166, 150, 660, 495] }
	},
	focus: { x: 512, y: parts.density(512) },
	focusOn: { spine: { x: 470, y: 470 } },
	sheets: [{ still }, { moving }],
	labels: synapseLabels
};
