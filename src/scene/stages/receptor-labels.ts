/** The receptor's labels: which of its parts is worth a word right now, and where the word stands. */

import type { Label } from '../mark.ts';
import { receptorAt, type Receptor } from './receptor-cycle.ts';
import { TRACE } from './receptor-current.ts';
import { AXIS, LEVEL } from './receptor-parts.ts';
import { DOCKED, SECOND_SITE } from './receptor-traffic.ts';
import type { Frame, View } from './stage.ts';

export function receptorLabels(frame: Frame, { size }: View): Label[] {
	const state = receptorAt(frame);
	return size === 'wide' ? wide(state) : small(state);
}

const inPore = ({ drug }: Receptor) => drug > 0.85;
const plugged = ({ magnesium }: Receptor) => magnesium < 0.15;

const docked = (way: number) => way > 0.9;

function wide(state: Receptor): Label[] {
	const labels: Label[] = [
		glutamate(state, { x: 268, y: 232, anchor: 'end' }),
		{ ...glycine(state, { x: 690, y: 232, anchor: 'start' }), text: 'Glycine or D-serine' },
		gate(state, { x: 268, y: 388, anchor: 'end' }),
		{
			id: 'filter',
			text: 'Selectivity filter',
			x: 316,
			y: 648,
			anchor: 'end',
			to: { x: AXIS - 24, y: LEVEL.filter + 2 },
			essential: false
		},
		{
			id: 'cleft',
			text: 'outside: the cleft',
			x: 936,
			y: 36,
			anchor: 'end',
			quiet: true,
			essential: false
		},
		{
			id: 'current',
			text: 'current',
			x: TRACE.x,
			y: TRACE.y - 26,
			anchor: 'start',
			quiet: true,
			essential: false
		},
		{
			id: 'second-site',
			text: 'second site?',
			x: 950,
			y: 645,
			anchor: 'end',
			to: { x: SECOND_SITE.x + 16, y: SECOND_SITE.y + 8 },
			quiet: true,
			essential: false
		},
		{
			id: 'cytosol',
			text: state.depolarised > 0.5 ? 'inside, depolarised' : 'inside the interneuron',
			x: 24,
			y: 690,
			anchor: 'start',
			quiet: true,
			essential: false
		}
	];
	if (inPore(state)) labels.push(ketamine(state, { x: 622, y: 650, anchor: 'start' }));
	else if (plugged(state)) labels.push(plug({ x: 622, y: 650, anchor: 'start' }));
	if (expelled(state)) labels.push(driven({ x: 272, y: 350, anchor: 'end' }));
	if (state.gate > 0.5 && state.magnesium > 0.9) {
		labels.push({
			id: 'cations',
			entity: 'calcium',
			text: state.drug > 0.85 ? 'Ca²⁺, Na⁺ held out' : 'Ca²⁺, Na⁺ run in',
			...(state.drug > 0.85 ? {} : { note: 'K⁺ runs out' }),
			x: 690,
			y: 372,
			anchor: 'start',
			to: { x: 492, y: 422 },
			essential: false
		});
	}
	return labels;
}

/** Left and right of the protein, and low on the left; of the notes only what the molecule in the pore does. */
function small(state: Receptor): Label[] {
	const below: Where = { x: 330, y: 640, anchor: 'end' };
	const labels: Label[] = [
		short(glutamate(state, { x: 312, y: 232, anchor: 'end' }), 'Glutamate'),
		short(glycine(state, { x: 654, y: 232, anchor: 'start' }), 'Glycine'),
		gate(state, { x: 652, y: 364, anchor: 'start' })
	];
	if (inPore(state)) {
		labels.push({ ...ketamine(state, below), note: state.gate < 0.5 ? 'trapped' : 'inside' });
	} else if (plugged(state)) labels.push({ ...plug(below), note: 'in the filter' });
	else if (expelled(state)) labels.push(short(driven({ x: 274, y: 344, anchor: 'end' }), 'Mg²⁺'));
	return labels;
}

/** One line instead of two. */
function short(label: Label, text: string): Label {
	return { ...label, text, note: '' };
}

type Where = Pick<Label, 'x' | 'y' | 'anchor'>;

const expelled = ({ magnesium }: Receptor) => magnesium > 0.9;

function glutamate(state: Receptor, where: Where): Label {
	const to = { x: DOCKED.glutamate.x - 13, y: DOCKED.glutamate.y };
	return {
		id: 'glutamate',
		entity: 'glutamate',
		text: 'Glutamate',
		...where,
		...(docked(state.glutamate) ? { to, note: 'on GluN2' } : {}),
		essential: true
	};
}

function glycine(state: Receptor, where: Where): Label {
	const to = { x: DOCKED.glycine.x + 13, y: DOCKED.glycine.y };
	return {
		id: 'glycine',
		text: 'Glycine',
		...where,
		...(docked(state.glycine) ? { to, note: 'on GluN1' } : {}),
		essential: true
	};
}

function gate(state: Receptor, where: Where): Label {
	return {
		id: 'gate',
		text: state.gate < 0.5 ? 'Gate, shut' : 'Gate, open',
		...where,
		to: {
			x: AXIS + (where.x > AXIS ? 1 : -1) * (8 + 18 * state.gate),
			y: LEVEL.gate - 6
		},
		essential: true
	};
}

function ketamine(state: Receptor, where: Where): Label {
	return {
		id: 'ketamine',
		entity: 'ketamine',
		text: 'Ketamine',
		note: state.gate < 0.5 ? 'trapped' : 'in the vestibule',
		...where,
		to: { x: where.x > AXIS ? AXIS + 17 : AXIS - 17, y: LEVEL.vestibule + 9 },
		essential: true
	};
}

function plug(where: Where): Label {
	return {
		id: 'plug',
		entity: 'magnesium',
		text: 'Mg²⁺',
		note: 'plugs the filter',
		...where,
		to: { x: where.x > AXIS ? AXIS + 12 : AXIS - 12, y: LEVEL.magnesium + 4 },
		essential: true
	};
}

function driven(where: Where): Label {
	return { id: 'driven', entity: 'magnesium', text: 'Mg²⁺, driven out', ...where, essential: true };
}
