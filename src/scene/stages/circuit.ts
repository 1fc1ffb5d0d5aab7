/** The circuit, about 500 µm: one pyramidal cell, the two interneurons on it, their astrocyte and the nearest capillary (evidence F1.1). */

import { cueMark, type Cues } from '../cue.ts';
import { WORTH_A_WORD } from '../labels.ts';
import type { Mark } from '../mark.ts';
import { once } from '../once.ts';
import { round } from '../shape.ts';
import { inBlood, inTissue, RED_CELL, redCells } from './circuit-blood.ts';
import { background, bodies } from './circuit-bodies.ts';
import { PV_BOUTONS, SST_BOUTONS } from './circuit-cells.ts';
import { gaba } from './circuit-gaba.ts';
import { circuitLabels } from './circuit-labels.ts';
import { LAYOUTS, layoutOf } from './circuit-layout.ts';
import { panel, panelOpacity } from './circuit-panel.ts';
import { comes } from './circuit-spine-labels.ts';
import { changed, spines, type Spines } from './circuit-spines.ts';
import { strip, type Firing } from './circuit-traces.ts';
import type { Frame, Stage, View } from './stage.ts';

const SPINES: Record<View['size'], () => Spines> = {
	wide: once(() => spines(LAYOUTS.wide.scale)),
	small: once(() => spines(LAYOUTS.small.scale))
};

function still(view: View): Mark[] {
	const { thin, mushrooms, lost } = SPINES[view.size]();
	return [
		...background(layoutOf(view).vessel),
		{ kind: 'path', id: 'lost', entity: 'spine', look: 'ghost', d: lost },
		{ kind: 'path', id: 'thin', entity: 'spine', look: 'organelle', d: thin },
		{ kind: 'path', id: 'mushrooms', entity: 'spine', look: 'organelle', d: mushrooms }
	];
}

/** A spine at the end of the left oblique: the synapse and what is inside it. The receptor is one of the PV cell's. */
const SPINE_AT = { x: 300, y: 268 } as const;

/** Where the eye is led: the vessel's wall, the basket round the soma, the tuft whose spines will change. */
const CUES: Cues = {
	S1: [{ at: 0.08, x: 884, y: 360, r: 40 }],
	S3a: [
		{
			at: 0.1,
			x: 446,
			y: 412,
			r: 30,
			happens: ({ trace, t }) => trace.at('interneuronBlock', t) > WORTH_A_WORD
		}
	],
	S6: [{ at: 0.2, x: 372, y: 110, r: 52, happens: comes }]
};

/** Spines come and go behind the dendrites that they stand on. */
function growing({ trace, t }: Frame, view: View): Mark[] {
	const now = changed(SPINES[view.size]().changing, trace.at('spines', t), layoutOf(view).scale);
	return [
		{ kind: 'path', id: 'ghosts', entity: 'spine', look: 'ghost', d: now.ghosts },
		{ kind: 'path', id: 'still-thin', entity: 'spine', look: 'organelle', d: now.thin },
		{ kind: 'path', id: 'growing', entity: 'spine', look: 'organelle regrown', d: now.growing },
		{ kind: 'path', id: 'grown', entity: 'spine', look: 'organelle regrown', d: now.grown }
	];
}

function moving(frame: Frame, view: View): Mark[] {
	const { scale, strips, vessel, words, crowded } = layoutOf(view);
	const hidden = crowded ? panelOpacity(frame) : 0;
	const trace = (cell: Firing): Mark => ({
		kind: 'path',
		id: `strip-${cell}`,
		entity: cell,
		look: 'line spikes',
		d: strip(cell, frame, strips[cell]),
		...(hidden > 0 && cell !== 'pyramidal' && { opacity: round(1 - hidden) })
	});
	return [
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
		...panel(frame, layoutOf(view)),
		cueMark(CUES, frame)
	];
}

export const circuit: Stage = {
	name: 'circuit',
	title: 'The circuit, 500 µm',
	views: {
		wide: { size: 'wide', box: [0, 0, 960, 720] },
		small: { size: 'small', box: [122, 2, 776, 582] }
	},
	focus: { x: 262, y: 316 },
	focusOn: { synapse: SPINE_AT, spine: SPINE_AT },
	sheets: [
		{ still },
		{ moving: growing },
		{ still: (view) => bodies(layoutOf(view).scale) },
		{ moving }
	],
	labels: (frame, view) => circuitLabels(frame, view, SPINES[view.size]())
};
