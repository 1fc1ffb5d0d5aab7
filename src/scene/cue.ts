/** A ring that leads the eye to where something is about to happen, and is gone when it has. */

import type { Mark } from './mark.ts';
import { bump, circle, mix, ramp, round } from './shape.ts';

export interface Cue {
	/** Share of the shot at which the event begins. */
	at: number;
	x: number;
	y: number;
	/** Radius of the ring as it closes in, view units. */
	r: number;
}

/** How long before its event a ring appears, and how long after it has gone, seconds. */
const LEAD = 0.5;
const TAIL = 0.25;

/** The ring to be seen at share `u` of a shot that takes `seconds`; unseen when nothing is imminent. */
export function cueMark(cues: readonly Cue[], u: number, seconds: number): Mark {
	const cue = cues.find(({ at }) => u > at - LEAD / seconds && u < at + TAIL / seconds);
	const since = cue ? (u - cue.at) * seconds : 0;
	return {
		kind: 'path',
		id: 'cue',
		look: 'cue',
		d: cue ? circle(cue.x, cue.y, cue.r * mix(1.5, 1, ramp(since, -LEAD, -LEAD / 3))) : '',
		opacity: cue ? round(bump(since, -LEAD, -LEAD / 2, 0, TAIL)) : 0
	};
}
