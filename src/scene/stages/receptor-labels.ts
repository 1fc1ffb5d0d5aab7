/** The receptor's labels: which of its parts is worth a word right now, and where the word stands. */

import type { Label } from '../mark.ts';
import { receptorAt, type Receptor } from './receptor-cycle.ts';
import { AXIS, LEVEL } from './receptor-parts.ts';
import { DOCKED, magnesiumPlace } from './receptor-traffic.ts';
import type { Frame, View } from './stage.ts';

export function receptorLabels(frame: Frame, { size }: View): Label[] {
	const state = receptorAt(frame);
	return size === 'wide' ? wide(state) : small(state);
}

const inPore = ({ drug }: Receptor) => drug > 0.85;
const plugged = ({ magnesium }: Receptor) => magnesium < 0.15;

function gateWords({ gate, drug }: Receptor): { text: string; note: string } {
	if (gate < 0.5) return { text: 'Gate, shut', note: drug > 0.85 ? 'ketamine is trapped' : '' };
	return { text: 'Gate, open', note: drug > 0.85 ? 'but nothing flows' : '' };
}

function wide(state: Receptor): Label[] {
	const gate = gateWords(state);
	const labels: Label[] = [
		{
			id: 'glutamate',
			entity: 'glutamate',
			text: 'Glutamate',
			note: 'on GluN2',
			x: 268,
			y: 284,
			anchor: 'end',
			to: { x: DOCKED.glutamate.x - 13, y: DOCKED.glutamate.y },
			essential: true
		},
		{
			id: 'glycine',
			text: 'Glycine or D-serine',
			note: 'on GluN1',
			x: 690,
			y: 284,
			anchor: 'start',
			to: { x: DOCKED.glycine.x + 13, y: DOCKED.glycine.y },
			essential: true
		},
		{
			id: 'gate',
			text: gate.text,
			...(gate.note ? { note: gate.note } : {}),
			x: 268,
			y: gate.note ? 352 : 378,
			anchor: 'end',
			to: { x: AXIS - 12 - 16 * state.gate, y: LEVEL.gate - 6 },
			essential: true
		},
		{
			id: 'cleft',
			text: 'outside: the cleft',
			x: 936,
			y: 40,
			anchor: 'end',
			quiet: true,
			essential: false
		},
		{
			id: 'cytosol',
			text: 'inside the interneuron',
			x: 24,
			y: 688,
			anchor: 'start',
			quiet: true,
			essential: false
		}
	];
	if (inPore(state)) labels.push(ketamine(state, { x: 640, y: 640, anchor: 'start' }));
	else if (plugged(state)) {
		labels.push({
			id: 'magnesium',
			entity: 'magnesium',
			text: 'Mg²⁺',
			note: 'plugs the filter',
			x: 640,
			y: 640,
			anchor: 'start',
			to: { x: AXIS + 12, y: LEVEL.magnesium + 4 },
			essential: true
		});
	}
	if (state.passing.length > 2) {
		labels.push({
			id: 'cations',
			entity: 'calcium',
			text: 'Ca²⁺ and Na⁺',
			note: 'run in',
			x: 690,
			y: 360,
			anchor: 'start',
			essential: false
		});
	}
	labels.push({
		id: 'filter',
		text: 'Selectivity filter',
		x: 316,
		y: 648,
		anchor: 'end',
		to: { x: AXIS - 24, y: LEVEL.filter + 2 },
		essential: false
	});
	return labels;
}

function ketamine({ gate }: Receptor, where: Pick<Label, 'x' | 'y' | 'anchor'>): Label {
	return {
		id: 'ketamine',
		entity: 'ketamine',
		text: 'Ketamine',
		note: gate < 0.5 ? 'trapped' : 'in the vestibule',
		...where,
		to: { x: AXIS + 18, y: LEVEL.vestibule + 8 },
		essential: true
	};
}

function small(state: Receptor): Label[] {
	const labels: Label[] = [
		{
			id: 'glutamate',
			entity: 'glutamate',
			text: 'Glutamate',
			x: 178,
			y: 236,
			anchor: 'start',
			to: { x: DOCKED.glutamate.x - 13, y: DOCKED.glutamate.y },
			essential: true
		},
		{
			id: 'glycine',
			text: 'Glycine',
			x: 782,
			y: 236,
			anchor: 'end',
			to: { x: DOCKED.glycine.x + 13, y: DOCKED.glycine.y },
			essential: true
		},
		{
			id: 'gate',
			text: gateWords(state).text,
			x: 178,
			y: 384,
			anchor: 'start',
			to: { x: AXIS - 12 - 16 * state.gate, y: LEVEL.gate - 6 },
			essential: true
		}
	];
	if (inPore(state)) labels.push({ ...ketamine(state, { x: 640, y: 634, anchor: 'start' }) });
	else {
		labels.push({
			id: 'magnesium',
			entity: 'magnesium',
			text: 'Mg²⁺',
			x: plugged(state) ? 640 : 178,
			y: plugged(state) ? 634 : 330,
			anchor: 'start',
			to: magnesiumPlace(state),
			essential: true
		});
	}
	return labels;
}
