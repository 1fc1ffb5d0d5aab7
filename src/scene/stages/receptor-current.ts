/** The current through the one channel, as an electrode would write it: inward is down. */

import type { Mark } from '../mark.ts';
import { round } from '../shape.ts';
import { conductance, type Act } from './receptor-cycle.ts';

/** Window of the trace, view units. */
export const TRACE = { x: 28, y: 62, width: 210, depth: 44 } as const;

/** Points along the whole act. */
const SAMPLES = 70;

export function current({ now, at }: Act): Mark[] {
	const end = Math.round(now * SAMPLES);
	let d = '';
	for (let i = 0; i <= end; i++) {
		const share = i / SAMPLES;
		d += `${i === 0 ? 'M' : 'L'}${round(TRACE.x + share * TRACE.width)},${round(TRACE.y + TRACE.depth * conductance(at(share)))}`;
	}
	return [
		{
			kind: 'path',
			id: 'current-zero',
			look: 'm-ink hair dotted',
			d: `M${TRACE.x},${TRACE.y}h${TRACE.width}`
		},
		{ kind: 'path', id: 'current', entity: 'calcium', look: 'line', d }
	];
}
