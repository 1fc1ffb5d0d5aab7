/** The circuit, about 500 µm: one pyramidal cell, the two interneurons on it, their astrocyte and the nearest capillary (evidence F1.1). */

import type { Mark } from '../mark.ts';
import { circle, closed, open, points } from '../shape.ts';
import { CAPILLARY, inBlood, inTissue, RED_CELL, redCells } from './circuit-blood.ts';
import {
	ASTROCYTE,
	PV,
	PV_BOUTONS,
	PYRAMIDAL,
	SST,
	SST_BOUTONS,
	type Bouton
} from './circuit-cells.ts';
import { gaba } from './circuit-gaba.ts';
import { circuitLabels } from './circuit-labels.ts';
import { layoutOf } from './circuit-layout.ts';
import { panel } from './circuit-panel.ts';
import { changed, spines, type Spines } from './circuit-spines.ts';
import { strip, type Firing } from './circuit-traces.ts';
import type { Frame, Stage, View } from './stage.ts';

const SPINES: Record<View['size'], Spines> = { wide: spines(1), small: spines(1.3) };

const beads = (list: readonly Bouton[], r: number) =>
	list.map(({ x, y }) => circle(x, y, r)).join('');

function still(view: View): Mark[] {
	const { thin, mushrooms, lost } = SPINES[view.size];
	const { vessel } = layoutOf(view);
	return [
		{
			kind: 'path',
			id: 'neighbours',
			look: 'm-neuropil area',
			d: NEIGHBOUR,
			transform: 'translate(-196 -118) scale(0.82 1)'
		},
		{
			kind: 'path',
			id: 'neighbours-right',
			look: 'm-neuropil area',
			d: NEIGHBOUR,
			transform: 'translate(1130 -40) scale(-0.78 0.96)'
		},
		{ kind: 'path', id: 'fibres', look: 'm-neuropil fibres', d: FIBRES },
		{
			kind: 'group',
			id: 'capillary',
			look: '',
			transform: `translate(${vessel} 0)`,
			marks: [
				{ kind: 'path', id: 'endothelium', look: 'm-blood body', d: CAPILLARY.endothelium },
				{ kind: 'path', id: 'lumen', look: 'm-lumen context', d: CAPILLARY.lumen },
				{ kind: 'path', id: 'nuclei', look: 'm-cell context', d: CAPILLARY.nuclei },
				{ kind: 'path', id: 'junctions', look: 'm-blood hair', d: CAPILLARY.junctions }
			]
		},
		{
			kind: 'group',
			id: 'astrocyte',
			entity: 'astrocyte',
			look: '',
			transform: 'translate(0 22)',
			marks: [
				{
					kind: 'path',
					id: 'astrocyte-body',
					look: 'context dashed small-rim',
					d: ASTROCYTE.outline,
					rim: true
				},
				{ kind: 'path', id: 'astrocyte-nucleus', look: 'context', d: closed(ASTROCYTE.nucleus) }
			]
		},
		{ kind: 'path', id: 'edge', entity: 'pyramidal', look: 'line edge', d: PYRAMIDAL.outline },
		{ kind: 'path', id: 'lost', entity: 'spine', look: 'ghost', d: lost },
		{ kind: 'path', id: 'thin', entity: 'spine', look: 'organelle', d: thin },
		{ kind: 'path', id: 'mushrooms', entity: 'spine', look: 'organelle', d: mushrooms }
	];
}

function moving(frame: Frame, view: View): Mark[] {
	const { scale, strips, vessel, words } = layoutOf(view);
	const { changing } = SPINES[view.size];
	const now = changed(changing, frame.trace.at('spines', frame.t), scale);
	const trace = (cell: Firing): Mark => ({
		kind: 'path',
		id: `strip-${cell}`,
		entity: cell,
		look: 'line spikes',
		d: strip(cell, frame, strips[cell])
	});
	return [
		{ kind: 'path', id: 'ghosts', entity: 'spine', look: 'ghost', d: now.ghosts },
		{ kind: 'path', id: 'still-thin', entity: 'spine', look: 'organelle', d: now.thin },
		{ kind: 'path', id: 'grown', entity: 'spine', look: 'organelle regrown', d: now.grown },
		...cells(scale),
		{
			kind: 'swarm',
			id: 'gaba',
			entity: 'gaba',
			look: 'swarm filled squares',
			shape: 'square',
			points: [...gaba(PV_BOUTONS, frame, 91), ...gaba(SST_BOUTONS, frame, 95)],
			r: 2.8 * scale
		},
		{
			kind: 'group',
			id: 'blood',
			look: '',
			transform: `translate(${vessel} 0)`,
			marks: [
				...redCells(frame).map((transform, i): Mark => ({
					kind: 'group',
					id: `red-${i}`,
					look: 'm-cell',
					transform,
					marks: [
						{ kind: 'path', id: `red-${i}-body`, look: 'context', d: RED_CELL.body },
						{ kind: 'path', id: `red-${i}-dimple`, look: 'dimple', d: RED_CELL.dimple }
					]
				})),
				{
					kind: 'swarm',
					id: 'in-blood',
					entity: 'ketamine',
					look: 'solid',
					shape: 'hexagon',
					points: inBlood(frame),
					r: 6.5 * scale
				}
			]
		},
		{
			kind: 'swarm',
			id: 'in-tissue',
			entity: 'ketamine',
			look: 'solid',
			shape: 'hexagon',
			points: inTissue(frame, words),
			r: 6.5 * scale
		},
		trace('pv'),
		trace('sst'),
		trace('pyramidal'),
		...panel(frame, layoutOf(view))
	];
}

/** Cell bodies over the roots of their spines, axons over the cells they end on. */
function cells(scale: number): Mark[] {
	return [
		{
			kind: 'path',
			id: 'pyramidal',
			entity: 'pyramidal',
			look: 'area small-rim',
			d: PYRAMIDAL.outline,
			rim: true
		},
		{
			kind: 'path',
			id: 'nucleus',
			entity: 'pyramidal',
			look: 'organelle nucleus',
			d: PYRAMIDAL_NUCLEUS
		},
		{ kind: 'path', id: 'nucleolus', entity: 'pyramidal', look: 'ink faint', d: NUCLEOLUS },
		{ kind: 'path', id: 'sst-axon', entity: 'sst', look: 'line', d: SST.axon },
		{ kind: 'path', id: 'pv-axon', entity: 'pv', look: 'line', d: PV.axon },
		{ kind: 'path', id: 'pv', entity: 'pv', look: 'organelle small-rim', d: PV.outline, rim: true },
		{ kind: 'path', id: 'pv-nucleus', entity: 'pv', look: 'organelle nucleus', d: PV_NUCLEUS },
		{
			kind: 'path',
			id: 'sst',
			entity: 'sst',
			look: 'organelle small-rim',
			d: SST.outline,
			rim: true
		},
		{ kind: 'path', id: 'sst-nucleus', entity: 'sst', look: 'organelle nucleus', d: SST_NUCLEUS },
		{
			kind: 'path',
			id: 'pv-boutons',
			entity: 'pv',
			look: 'organelle',
			d: beads(PV_BOUTONS, 5.5 * scale)
		},
		{
			kind: 'path',
			id: 'sst-boutons',
			entity: 'sst',
			look: 'organelle',
			d: beads(SST_BOUTONS, 5 * scale)
		}
	];
}

/** Cells behind, out of focus. */
const NEIGHBOUR = PYRAMIDAL.outline;
const FIBRES =
	open(points('-20,180 120,196 260,160 420,206 600,186 760,120 900,140')) +
	open(points('-20,610 140,640 300,590 460,640 640,600 800,660 980,640')) +
	open(points('60,-20 90,140 60,300 110,460 70,740')) +
	open(points('640,-20 600,140 660,330 620,520 680,740'));

const PYRAMIDAL_NUCLEUS = closed(PYRAMIDAL.nucleus);
const NUCLEOLUS = circle(PYRAMIDAL.nucleolus.x, PYRAMIDAL.nucleolus.y, PYRAMIDAL.nucleolus.r);
const PV_NUCLEUS = closed(PV.nucleus);
const SST_NUCLEUS = closed(SST.nucleus);

export const circuit: Stage = {
	name: 'circuit',
	title: 'The circuit, 500 µm',
	views: {
		wide: { size: 'wide', box: [0, 0, 960, 720] },
		small: { size: 'small', box: [130, 10, 768, 576] }
	},
	focus: { x: 270, y: 290 },
	still,
	moving,
	labels: (frame, view) => circuitLabels(frame, view, SPINES[view.size])
};
