/** The circuit's labels: who is who, and what is worth a word right now. What a note says follows the modelled curves. */

import { WORTH_A_WORD } from '../labels.ts';
import type { Label } from '../mark.ts';
import { layoutOf, type Layout, type Row } from './circuit-layout.ts';
import { panelOpacity } from './circuit-panel.ts';
import { lostSpine, spinesNow } from './circuit-spine-labels.ts';
import type { Spines } from './circuit-spines.ts';
import type { Frame, View } from './stage.ts';

/** How far a strip's spikes dip below its line, view units. */
const DIP = 7;

/** Shots after the infusion has done its work. */
const LATE: ReadonlySet<string> = new Set(['S5c', 'S6', 'S7']);

export function circuitLabels(frame: Frame, view: View, spines: Spines): Label[] {
	const layout = layoutOf(view);
	const small = view.size === 'small';
	const told = small ? [] : context(frame);
	const named = cells(frame, layout, small);
	const seen =
		layout.crowded && panelOpacity(frame) > 0
			? named.filter(({ id }) => id === 'pyramidal')
			: named;
	return [...seen, ...told, ...now(frame, layout, small, spines)];
}

function cells(frame: Frame, { strips }: Layout, small: boolean): Label[] {
	const { trace, t } = frame;
	const quiet = trace.at('interneuronBlock', t) > WORTH_A_WORD;
	const loud = trace.at('glutamate', t) > WORTH_A_WORD;
	const below = (strip: { x: number; y: number }) => ({
		x: strip.x,
		y: strip.y + DIP,
		anchor: 'start' as const,
		under: true as const
	});
	return [
		{
			id: 'pv',
			entity: 'pv',
			text: small ? 'PV cell' : 'PV interneuron',
			note: quiet ? 'falls quiet' : small ? 'on the soma' : 'acts on the soma',
			...below(strips.pv),
			essential: true
		},
		{
			id: 'sst',
			entity: 'sst',
			text: small ? 'SST cell' : 'SST interneuron',
			note: quiet ? 'falls quiet' : small ? 'on the tuft' : 'acts on the tuft',
			...below(strips.sst),
			essential: true
		},
		{
			id: 'pyramidal',
			entity: 'pyramidal',
			text: 'Pyramidal cell',
			note: loud ? 'fires more' : 'fires little',
			...below(strips.pyramidal),
			essential: true
		}
	];
}

/** Names of places. */
function context({ shot }: Frame): Label[] {
	const names: Label[] = [
		{
			id: 'capillary',
			text: 'capillary',
			x: 868,
			y: 298,
			anchor: 'end',
			quiet: true,
			essential: false
		}
	];
	if (shot !== 'S1') {
		names.push({
			id: 'astrocyte',
			text: 'astrocyte',
			x: 850,
			y: 406,
			anchor: 'end',
			quiet: true,
			essential: false
		});
	}
	return names;
}

/** The one or two things that the shot is about. */
function now(frame: Frame, layout: Layout, small: boolean, spines: Spines): Label[] {
	const { shot, trace, t } = frame;
	if (shot === 'S0') return [lostSpine(spines, small)];
	if (shot === 'S1') return trace.at('plasma', t) > 1 ? [ketamine(small)] : [];
	if (shot === 'S2c') return panelOpacity(frame) > 0.5 ? rows(layout, small) : [];
	if (shot === 'S3a') return [gaba(frame, small)];
	if (!LATE.has(shot)) return [];
	return [spinesNow(frame, spines, small)];
}

function ketamine(small: boolean): Label {
	return small
		? {
				id: 'ketamine',
				entity: 'ketamine',
				text: 'Ketamine',
				x: 865,
				y: 178,
				anchor: 'end',
				essential: true
			}
		: {
				id: 'ketamine',
				entity: 'ketamine',
				text: 'Ketamine',
				x: 866,
				y: 371,
				anchor: 'end',
				essential: true
			};
}

function gaba({ trace, t }: Frame, small: boolean): Label {
	const less = trace.at('interneuronBlock', t) > WORTH_A_WORD;
	return {
		id: 'gaba',
		entity: 'gaba',
		text: less ? 'Less GABA' : 'GABA',
		...(small ? { x: 442, y: 374 } : { x: 396, y: 384, to: { x: 438, y: 408 } }),
		anchor: 'end',
		essential: true
	};
}

function rows({ panel: { corner, words } }: Layout, small: boolean): Label[] {
	const at = (row: Row) => ({
		x: corner.x + words[row].x,
		y: corner.y + words[row].y,
		anchor: 'start' as const
	});
	return [
		{
			id: 'row-pv',
			entity: 'pv',
			text: small ? 'PV cell' : 'Interneuron',
			note: 'often open',
			...at('interneuron'),
			essential: true
		},
		{
			id: 'row-pyramidal',
			entity: 'pyramidal',
			text: 'Pyramidal',
			note: 'keeps Mg²⁺',
			...at('pyramidal'),
			essential: true
		}
	];
}
