/** Two receptors side by side in S2c: the busy interneuron's, often open, and the quiet pyramidal cell's, plugged by Mg²⁺. */

import { noise } from '#domain/random.ts';
import type { Mark } from '../mark.ts';
import { bump, circle, diamond, hexagon, mix, ramp, round } from '../shape.ts';
import { NMDA } from './channel-glyphs.ts';
import { broken } from './barred.ts';
import type { Layout, Row } from './circuit-layout.ts';
import type { Frame } from './stage.ts';

const SCALE = 0.94;

/** Where the molecule waits, outside and to the right of the mouth. */
const WAITS = { x: 34, y: -34 } as const;

/** Cations in the stream through an open channel. */
const STREAM = 7;

/** Drawn, unseen, while the panel is away: marks keep their elements. */
const RESTING = { u: 0, s: 0 } as const;

/** How visible the panel is, 0 to 1: it draws what disinhibition claims, and no other account does. */
export function panelOpacity({ shot, u, trace }: Frame): number {
	const claimed = trace.regimen.hypothesis === 'disinhibition';
	return shot === 'S2c' && claimed ? round(bump(u, 0, 0.1, 0.94, 1)) : 0;
}

export function panel(
	frame: Frame,
	{ panel: { corner, card, rule, rows, from, ties } }: Layout
): Mark[] {
	const opacity = panelOpacity(frame);
	const seen = opacity > 0 ? frame : RESTING;
	return [
		{
			kind: 'path',
			id: 'panel-ties',
			look: 'm-ink hair',
			d: ties,
			opacity
		},
		{
			kind: 'path',
			id: 'panel-spots',
			look: 'm-ink hair',
			d:
				circle(from.interneuron.x, from.interneuron.y, 8) +
				circle(from.pyramidal.x, from.pyramidal.y, 8),
			opacity
		},
		{
			kind: 'group',
			id: 'panel',
			look: '',
			transform: `translate(${corner.x} ${corner.y})`,
			opacity,
			marks: [
				{
					kind: 'path',
					id: 'panel-card',
					look: 'm-card context',
					d: card
				},
				{
					kind: 'path',
					id: 'panel-rule',
					look: 'm-ink hair faint',
					d: rule
				},
				...receptor('interneuron', rows, busy(seen.u, broken(frame, 'interneuron-nmda')), seen.s),
				...receptor('pyramidal', rows, { open: 0, magnesium: 0, drug: 0 }, seen.s)
			]
		}
	];
}

interface State {
	open: number;
	/** Way of Mg²⁺ out of the filter. */
	magnesium: number;
	/** Way of the molecule into the vestibule. */
	drug: number;
}

/** Three openings in one shot; the molecule enters during the second and stays, unless these receptors are spared. */
function busy(u: number, spared: boolean): State {
	const open = Math.max(
		bump(u, 0.08, 0.14, 0.24, 0.3),
		bump(u, 0.36, 0.42, 0.66, 0.72),
		bump(u, 0.8, 0.86, 2, 3)
	);
	const drug = spared ? 0 : ramp(u, 0.48, 0.6);
	const plugged = 1 - Math.max(drug, bump(u, 0.06, 0.13, 0.25, 0.31), ramp(u, 0.34, 0.41));
	return { open, magnesium: 1 - plugged, drug };
}

function receptor(
	row: Row,
	rows: Layout['panel']['rows'],
	{ open, magnesium, drug }: State,
	s: number
): Mark[] {
	const { x, y } = rows[row];
	const ions: number[] = [];
	if (open > 0.5 && drug < 0.5) {
		for (let i = 0; i < STREAM; i++) {
			const phase = s * 1.6 + i / STREAM;
			const way = phase - Math.floor(phase);
			const fan = (noise(i + 16 * Math.floor(phase), 87) - 0.5) * 44 * ramp(way, 0.6, 1);
			ions.push(fan, mix(-44, 46, way));
		}
	}
	return [
		{
			kind: 'group',
			id: `panel-${row}`,
			look: '',
			transform: `translate(${x} ${y}) scale(${SCALE})`,
			marks: [
				{
					kind: 'path',
					id: `${row}-membrane`,
					entity: row === 'interneuron' ? 'pv' : 'pyramidal',
					look: 'context',
					d: 'M-48,-12H48V12H-48Z'
				},
				{
					kind: 'group',
					id: `${row}-receptor`,
					entity: 'nmda',
					look: 'deep',
					transform: `scale(${round((1 + 0.14 * open) * 100) / 100} 1)`,
					marks: [
						{ kind: 'path', id: `${row}-stem`, look: 'organelle', d: NMDA.stem },
						{ kind: 'path', id: `${row}-heads`, look: 'organelle', d: NMDA.heads }
					]
				},
				{
					kind: 'swarm',
					id: `${row}-ions`,
					entity: 'calcium',
					look: 'swarm filled',
					shape: 'dot',
					points: ions,
					r: 3.6
				},
				{
					kind: 'path',
					id: `${row}-mg`,
					entity: 'magnesium',
					look: 'solid plug',
					d: diamond(0, 0, 7.5),
					transform: `translate(${round(-30 * magnesium)} ${round(mix(NMDA.filter.y, -34, magnesium))})`
				},
				{
					kind: 'path',
					id: `${row}-drug`,
					entity: 'ketamine',
					look: 'solid',
					d: hexagon(0, 0, 8.5),
					transform: `translate(${round(mix(WAITS.x, NMDA.vestibule.x, drug))} ${round(mix(WAITS.y, NMDA.vestibule.y, drug))})`
				}
			]
		}
	];
}
