/** The circuit's labels: who is who, and what is worth a word right now. What a note says follows the modelled curves. */

import type { Label } from '../mark.ts';
import { layoutOf, type Layout } from './circuit-layout.ts';
import { panelOpacity, ROWS } from './circuit-panel.ts';
import { grown, type Changing, type Site, type Spines } from './circuit-spines.ts';
import type { Frame, View } from './stage.ts';

/** Above this share of its standard peak a change is put into words. */
const WORTH_A_WORD = 0.35;

/** From this value of the modelled spines on, some have changed on the picture. */
const FIRST_SPINE = 0.08;

/** Shots after the infusion has done its work. */
const LATE: ReadonlySet<string> = new Set(['S5c', 'S6', 'S7']);

export function circuitLabels(frame: Frame, view: View, spines: Spines): Label[] {
	const layout = layoutOf(view);
	const small = view.size === 'small';
	const told = small ? [] : context(frame);
	const named = cells(frame, layout, small);
	/* In the small view the panel covers the PV cell's strip and name. */
	const seen = small && panelOpacity(frame) > 0 ? named.filter(({ id }) => id !== 'pv') : named;
	return [...seen, ...told, ...now(frame, layout, small, spines)];
}

function cells(frame: Frame, { strips }: Layout, small: boolean): Label[] {
	const { trace, t } = frame;
	const quiet = trace.at('interneuronBlock', t) > WORTH_A_WORD;
	const loud = trace.at('glutamate', t) > WORTH_A_WORD;
	const below = (strip: { x: number; y: number }) => ({
		x: strip.x,
		y: strip.y + 28,
		anchor: 'start' as const
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
	const value = trace.at('spines', t);
	if (shot === 'S0') return [lost(spines, small)];
	if (shot === 'S1') return trace.at('plasma', t) > 1 ? [ketamine(small)] : [];
	if (shot === 'S2c') return panelOpacity(frame) > 0.5 ? rows(layout, small) : [];
	if (shot === 'S3a') return [gaba(frame)];
	if (!LATE.has(shot)) return [];
	return [value < FIRST_SPINE ? unchanged(spines, small) : changedSpines(frame, spines, small)];
}

/** Where words about spines stand: left of the tuft. */
const BESIDE_TUFT = (small: boolean) => ({ x: small ? 352 : 300, y: 116, anchor: 'end' }) as const;

/** May a leader reach this spine without crossing a dendrite: left of the tuft, or above the left oblique's end. */
function exposed({ root: [x, y], out: [ox, oy] }: Site): boolean {
	return (x < 400 && y < 200 && ox < -0.4) || (x < 340 && y > 240 && y < 310 && oy < -0.4);
}

/** The head of the exposed member nearest to where such words end, if there is one. */
function nearest(sites: readonly Site[]): Pick<Label, 'to'> {
	const far = ({ root: [x, y] }: Site) => Math.hypot(x - 345, y - 116);
	const [first] = sites.filter(exposed).sort((a, b) => far(a) - far(b));
	return first ? { to: head(first) } : {};
}

/** Just outside a spine's head. */
function head({ root: [x, y], out: [ox, oy] }: Site): { x: number; y: number } {
	return { x: x + 17 * ox, y: y + 17 * oy };
}

function lost({ sites }: Spines, small: boolean): Label {
	return {
		id: 'spines',
		entity: 'spine',
		text: small ? 'Lost spine' : 'A lost spine',
		note: small ? '' : 'dotted outline',
		...BESIDE_TUFT(small),
		...nearest(sites.filter(({ kind }) => kind === 'lost' || kind === 'returning')),
		essential: true
	};
}

function unchanged({ sites }: Spines, small: boolean): Label {
	return {
		id: 'spines',
		entity: 'spine',
		text: small ? 'Unchanged' : 'No new spines yet',
		note: small ? '' : 'effect already there',
		...BESIDE_TUFT(small),
		...nearest(sites.filter(({ kind }) => kind === 'lost' || kind === 'returning')),
		essential: true
	};
}

function changedSpines(frame: Frame, { changing }: Spines, small: boolean): Label {
	const value = frame.trace.at('spines', frame.t);
	const peak = frame.trace.peak('spines');
	const fading = frame.t > peak.t && value < 0.9 * peak.value;
	const shrunk = (site: Changing) => grown(site, value) < 0.5 && grown(site, peak.value) === 1;
	const back = changing.filter((site) => site.kind === 'returning' && grown(site, value) > 0.5);
	const gone = changing.filter((site) => site.kind === 'returning' && shrunk(site));
	const shown = fading && gone.length > 0 ? gone : back;
	return {
		id: 'spines',
		entity: 'spine',
		text: fading
			? small
				? 'Shrinking'
				: 'Some shrink back'
			: small
				? 'New spines'
				: 'Spines come back',
		note: small ? '' : fading ? 'others stay' : 'dark: new or grown',
		...BESIDE_TUFT(small),
		...nearest(shown),
		essential: true
	};
}

function ketamine(small: boolean): Label {
	return small
		? {
				id: 'ketamine',
				entity: 'ketamine',
				text: 'Ketamine',
				x: 842,
				y: 330,
				anchor: 'end',
				essential: true
			}
		: {
				id: 'ketamine',
				entity: 'ketamine',
				text: 'Ketamine',
				x: 866,
				y: 420,
				anchor: 'end',
				essential: true
			};
}

function gaba({ trace, t }: Frame): Label {
	const less = trace.at('interneuronBlock', t) > WORTH_A_WORD;
	return {
		id: 'gaba',
		entity: 'gaba',
		text: less ? 'Less GABA' : 'GABA',
		x: 396,
		y: 384,
		anchor: 'end',
		to: { x: 438, y: 408 },
		essential: true
	};
}

function rows({ panel: { x, y } }: Layout, small: boolean): Label[] {
	const at = (row: keyof typeof ROWS) => ({
		x: x + 108,
		y: y + ROWS[row].y - 30,
		anchor: 'start' as const
	});
	return [
		{
			id: 'row-pv',
			entity: 'pv',
			text: 'Interneuron',
			note: 'often open',
			...at('interneuron'),
			essential: true
		},
		{
			id: 'row-pyramidal',
			entity: 'pyramidal',
			text: 'Pyramidal',
			note: small ? 'keeps Mg²⁺' : 'keeps its Mg²⁺',
			...at('pyramidal'),
			essential: true
		}
	];
}
