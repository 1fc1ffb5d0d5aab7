/** The synapse's labels: each part of the story names what it is about, and where the words stand. */

import type { Label } from '../mark.ts';
import { broken } from './barred.ts';
import { doseInsetLabels } from './dose-inset.ts';
import type { Frame, View } from './stage.ts';
import { granuleAt, TRKB_AT } from './synapse-bdnf.ts';
import { density } from './synapse-parts.ts';
import { AMPA_AT, blocked, CALCIUM_AT, depolarised, NMDA_AT, passes } from './synapse-receptors.ts';
import { SITES, surges, TRANSPORTERS } from './synapse-release.ts';

/** Model minutes at which the words change: glutamate first, then AMPA, then BDNF while it is there, then the place itself. */
const CHAPTERS = { ampa: 60, bdnf: 75, rest: 180 } as const;

export function synapseLabels(frame: Frame, { size }: View): Label[] {
	const all = chapter(frame);
	if (size === 'wide') {
		return [...all.map((what) => placed(what, WIDE[what.id])), ...doseInsetLabels(frame)];
	}
	return all.map((what) => placed({ ...what, note: '' }, SMALL[what.id]));
}

type LabelId =
	| 'glutamate'
	| 'vesicle'
	| 'eaat2'
	| 'nmda'
	| 'ampa'
	| 'channel'
	| 'granule'
	| 'trkb'
	| 'bouton'
	| 'head';
type What = Omit<Label, 'id' | 'x' | 'y' | 'anchor'> & { id: LabelId };
/** Those near their object need no leader. */
type Place = Pick<Label, 'x' | 'y' | 'anchor'> & { near?: true };

function placed({ to, ...what }: What, { near, ...place }: Place): Label {
	return { ...what, ...place, ...(to && !near ? { to } : {}) };
}

const WIDE: Record<LabelId, Place> = {
	vesicle: { x: 228, y: 226, anchor: 'end' },
	glutamate: { x: 312, y: 318, anchor: 'end', near: true },
	nmda: { x: 297, y: 377, anchor: 'end' },
	channel: { x: 222, y: 584, anchor: 'end' },
	eaat2: { x: 745, y: 188, anchor: 'start' },
	ampa: { x: 680, y: 398, anchor: 'start' },
	granule: { x: 730, y: 200, anchor: 'start' },
	trkb: { x: 706, y: 548, anchor: 'start' },
	bouton: { x: 308, y: 80, anchor: 'end' },
	head: { x: 556, y: 668, anchor: 'start' }
};

/** Shorter words, in the gaps that the closer view leaves. */
const SMALL: Record<LabelId, Place & { text?: string; note?: string }> = {
	vesicle: { x: 160, y: 222, anchor: 'start' },
	glutamate: { x: 169, y: 322, anchor: 'start', text: 'Glutamate', near: true },
	nmda: { x: 290, y: 392, anchor: 'end', text: 'NMDA' },
	channel: { x: 170, y: 576, anchor: 'start', text: 'Ca²⁺', note: 'channel' },
	eaat2: { x: 822, y: 270, anchor: 'end' },
	ampa: { x: 652, y: 398, anchor: 'start', text: 'AMPA' },
	granule: { x: 720, y: 222, anchor: 'start', text: 'BDNF' },
	trkb: { x: 706, y: 548, anchor: 'start' },
	bouton: { x: 226, y: 60, anchor: 'end' },
	head: { x: 556, y: 640, anchor: 'start' }
};

function chapter(frame: Frame): What[] {
	const { t } = frame;
	const names: What[] = [
		{ id: 'bouton', text: 'bouton', quiet: true, essential: false },
		{ id: 'head', text: 'spine head', quiet: true, essential: false }
	];
	const cut = broken(frame, 'ampa') ? [ampa(frame)] : [];
	if (t < CHAPTERS.ampa)
		return [vesicle(frame), glutamate(frame), eaat2, nmda(frame), ...cut, ...names];
	if (t < CHAPTERS.bdnf) return [ampa(frame), nmda(frame), channel(frame), ...names];
	if (t < CHAPTERS.rest || granuleAt(frame).open > 0)
		return [granule(frame), trkb(frame), channel(frame), ...cut, ...names];
	return [ampa(frame), nmda(frame), eaat2, ...names];
}

function vesicle(frame: Frame): What {
	return {
		id: 'vesicle',
		text: 'Vesicles fuse',
		note: surges(frame) ? 'more often' : 'now and then',
		to: { x: SITES[0] - 16, y: 288 },
		essential: false
	};
}

function glutamate(frame: Frame): What {
	return {
		id: 'glutamate',
		entity: 'glutamate',
		text: surges(frame) ? 'More glutamate' : 'Glutamate',
		to: { x: 320, y: 326 },
		essential: true
	};
}

const eaat2: What = {
	id: 'eaat2',
	entity: 'astrocyte',
	text: 'EAAT2',
	note: 'clears glutamate',
	to: { x: TRANSPORTERS[2].x + 6, y: TRANSPORTERS[2].y - 14 },
	essential: true
};

function ampa(frame: Frame): What {
	return {
		id: 'ampa',
		entity: 'ampa',
		text: 'AMPA receptor',
		note: ampaNote(frame),
		to: { x: AMPA_AT[3] + 19, y: density(AMPA_AT[3]) - 16 },
		essential: true
	};
}

function ampaNote(frame: Frame): string {
	if (broken(frame, 'ampa')) return 'blocked';
	return passes(frame) ? 'lets Na⁺ in' : 'mostly shut';
}

function nmda(frame: Frame): What {
	return {
		id: 'nmda',
		entity: 'nmda',
		text: 'NMDA receptor',
		note: blocked(frame) > 0 ? 'ketamine inside' : 'Mg²⁺ inside',
		to: { x: NMDA_AT[0].x - 20, y: NMDA_AT[0].y - 14 },
		essential: true
	};
}

function channel(frame: Frame): What {
	return {
		id: 'channel',
		entity: 'calcium',
		text: 'Ca²⁺ channel',
		note: depolarised(frame) > 0.5 ? 'open' : 'shut',
		to: { x: CALCIUM_AT.x - 18, y: CALCIUM_AT.y + 14 },
		essential: true
	};
}

function granule(frame: Frame): What {
	const { docked, open } = granuleAt(frame);
	return {
		id: 'granule',
		entity: 'bdnf',
		text: open > 0.5 ? 'BDNF, released' : 'BDNF granule',
		to: { x: 660 + 34 * docked, y: 162 + 80 * docked },
		essential: true
	};
}

function trkb(frame: Frame): What {
	return {
		id: 'trkb',
		entity: 'trkb',
		text: 'TrkB',
		note: broken(frame, 'bdnf-trkb') ? 'blocked' : trkbNote(granuleAt(frame).bound),
		to: { x: TRKB_AT.x + 18, y: TRKB_AT.y + 20 },
		essential: true
	};
}

/** What the paired receptors do, as BDNF (0 none bound, 1 all) reaches them. */
function trkbNote(bound: number): string {
	if (bound > 0.5) return 'wakes Akt, ERK';
	return bound > 0 ? 'BDNF binds' : 'a pair, waiting';
}
