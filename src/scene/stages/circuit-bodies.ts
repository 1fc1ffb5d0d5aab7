/** Whatever of the circuit never changes: what lies behind, the vessel's wall, cell bodies with axons and boutons. */

import type { Mark } from '../mark.ts';
import { circle, closed, open, points } from '../shape.ts';
import { CAPILLARY } from './circuit-blood.ts';
import {
	ASTROCYTE,
	PV,
	PV_BOUTONS,
	PYRAMIDAL,
	SST,
	SST_BOUTONS,
	type Bouton
} from './circuit-cells.ts';

const FIBRES =
	open(points('-20,180 120,196 260,160 420,206 600,186 760,120 900,140')) +
	open(points('-20,610 140,640 300,590 460,640 640,600 800,660 980,640')) +
	open(points('60,-20 90,140 60,300 110,460 70,740')) +
	open(points('640,-20 600,140 660,330 620,520 680,740'));

const PYRAMIDAL_NUCLEUS = closed(PYRAMIDAL.nucleus);
const NUCLEOLUS = circle(PYRAMIDAL.nucleolus.x, PYRAMIDAL.nucleolus.y, PYRAMIDAL.nucleolus.r);
const PV_NUCLEUS = closed(PV.nucleus);
const SST_NUCLEUS = closed(SST.nucleus);

const beads = (list: readonly Bouton[], r: number) =>
	list.map(({ x, y }) => circle(x, y, r)).join('');

/** From the neuropil to the pyramidal cell's edge; `vessel` shifts the capillary, view units. */
export function background(vessel: number): Mark[] {
	return [
		{
			kind: 'path',
			// Cells behind, out of focus.
			id: 'neighbours',
			look: 'm-neuropil area',
			d: PYRAMIDAL.outline(),
			transform: 'translate(-196 -118) scale(0.82 1)'
		},
		{
			kind: 'path',
			id: 'neighbours-right',
			look: 'm-neuropil area',
			d: PYRAMIDAL.outline(),
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
					d: ASTROCYTE.outline(),
					rim: true
				},
				{ kind: 'path', id: 'astrocyte-nucleus', look: 'context', d: closed(ASTROCYTE.nucleus) }
			]
		},
		{ kind: 'path', id: 'edge', entity: 'pyramidal', look: 'line edge', d: PYRAMIDAL.outline() }
	];
}

/** Cell bodies over the roots of their spines, axons over the cells they end on; boutons at `scale`. */
export function bodies(scale: number): Mark[] {
	return [
		{
			kind: 'path',
			id: 'pyramidal',
			entity: 'pyramidal',
			look: 'area small-rim',
			d: PYRAMIDAL.outline(),
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
		{
			kind: 'path',
			id: 'pv',
			entity: 'pv',
			look: 'organelle small-rim',
			d: PV.outline(),
			rim: true
		},
		{ kind: 'path', id: 'pv-nucleus', entity: 'pv', look: 'organelle nucleus', d: PV_NUCLEUS },
		{
			kind: 'path',
			id: 'sst',
			entity: 'sst',
			look: 'organelle small-rim',
			d: SST.outline(),
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
