/** The circuit, about 500 µm: one pyramidal cell, the two interneurons on it, their astrocyte and the nearest capillary (evidence F1.1). */

import type { Mark } from '../mark.ts';
import { circle, closed } from '../shape.ts';
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
import { layoutOf } from './circuit-layout.ts';
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
			kind: 'path',
			id: 'astrocyte',
			entity: 'astrocyte',
			look: 'context dashed small-rim',
			d: ASTROCYTE.outline,
			rim: true
		},
		{
			kind: 'path',
			id: 'astrocyte-nucleus',
			entity: 'astrocyte',
			look: 'context',
			d: closed(ASTROCYTE.nucleus)
		},
		{ kind: 'path', id: 'edge', entity: 'pyramidal', look: 'line edge', d: PYRAMIDAL.outline },
		{ kind: 'path', id: 'lost', entity: 'spine', look: 'ghost', d: lost },
		{ kind: 'path', id: 'thin', entity: 'spine', look: 'organelle', d: thin },
		{ kind: 'path', id: 'mushrooms', entity: 'spine', look: 'organelle', d: mushrooms }
	];
}

function moving(frame: Frame, view: View): Mark[] {
	const { scale, strips, vessel } = layoutOf(view);
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
			points: inTissue(frame),
			r: 6.5 * scale
		},
		trace('pv'),
		trace('sst'),
		trace('pyramidal')
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
	labels: () => []
};
