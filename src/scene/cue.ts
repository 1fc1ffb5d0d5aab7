/** A ring that leads the eye to where something is about to happen, and is gone when it has. */

import type { Mark } from './mark.ts';
import { bump, circle, mix, ramp, round } from './shape.ts';
import type { Frame } from './stages/stage.ts';
import { shotAt } from './story.ts';

export interface Cue {
	/** Share of the shot at which the event begins. */
	at: number;
	x: number;
	y: number;
	/** Radius of the ring as it closes in, view units. */
	r: number;
	/** Is there something to be seen in this run? Without it, in every run. */
	happens?: (frame: Frame) => boolean;
}

/** A stage's cues, by shot. */
export type Cues = Partial<Record<string, readonly Cue[]>>;

/** How long before its event a ring appears, and how long after it has gone, seconds. */
const LEAD = 0.5;
const TAIL = 0.25;

/** The ring to be seen in this frame; unseen when nothing is imminent. */
export function cueMark(cues: Cues, frame: Frame): Mark {
	const { seconds } = shotAt(frame.s).shot;
	const since = ({ at }: Cue) => (frame.u - at) * seconds;
	const cue = cues[frame.shot]?.find(
		(one) => since(one) > -LEAD && since(one) < TAIL && (one.happens?.(frame) ?? true)
	);
	const now = cue ? since(cue) : 0;
	return {
		kind: 'path',
		id: 'cue',
		look: 'cue',
		d: cue ? circle(cue.x, cue.y, cue.r * mix(1.5, 1, ramp(now, -LEAD, -LEAD / 3))) : '',
		opacity: cue ? round(bump(now, -LEAD, -LEAD / 2, 0, TAIL)) : 0
	};
}
