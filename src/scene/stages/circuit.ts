/** The circuit, about 500 µm: one pyramidal cell, the two interneurons on it, their astrocyte and the nearest capillary (evidence F1.1). */

import type { Mark } from '../mark.ts';
import { circle, closed } from '../shape.ts';
import {
	ASTROCYTE,
	PV,
	PV_BOUTONS,
	PYRAMIDAL,
	SST,
	SST_BOUTONS,
	type Bouton
} from './circuit-cells.ts';
import type { Stage } from './stage.ts';

const dots = (list: readonly Bouton[], r: number) =>
	list.map(({ x, y }) => circle(x, y, r)).join('');

function still(): Mark[] {
	return [
		{
			kind: 'path',
			id: 'astrocyte',
			entity: 'astrocyte',
			look: 'context dashed small-rim',
			d: ASTROCYTE.outline,
			rim: true
		},
		{ kind: 'path', id: 'sst-axon', entity: 'sst', look: 'line', d: SST.axon },
		{
			kind: 'path',
			id: 'soma',
			entity: 'pyramidal',
			look: 'organelle small-rim',
			d: PYRAMIDAL.outline,
			rim: true
		},
		{
			kind: 'path',
			id: 'nucleus',
			entity: 'pyramidal',
			look: 'organelle',
			d: closed(PYRAMIDAL.nucleus)
		},
		{ kind: 'path', id: 'pv', entity: 'pv', look: 'organelle small-rim', d: PV.outline, rim: true },
		{
			kind: 'path',
			id: 'sst',
			entity: 'sst',
			look: 'organelle small-rim',
			d: SST.outline,
			rim: true
		},
		{ kind: 'path', id: 'pv-axon', entity: 'pv', look: 'line', d: PV.axon },
		{ kind: 'path', id: 'pv-boutons', entity: 'pv', look: 'organelle', d: dots(PV_BOUTONS, 6) },
		{ kind: 'path', id: 'sst-boutons', entity: 'sst', look: 'organelle', d: dots(SST_BOUTONS, 5) }
	];
}

export const circuit: Stage = {
	name: 'circuit',
	title: 'The circuit, 500 µm',
	views: {
		wide: { size: 'wide', box: [0, 0, 960, 720] },
		small: { size: 'small', box: [130, 0, 720, 540] }
	},
	focus: { x: 300, y: 300 },
	still,
	moving: () => [],
	labels: () => []
};
