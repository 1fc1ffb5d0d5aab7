/** The tour in eight stills: one shot of each segment, the middle one where there are several. */

import { STANDARD } from '#domain/pharmacology/regimen.ts';
import { simulate } from '#domain/pharmacology/simulate.ts';
import type { Frame } from './stages/stage.ts';
import { SEGMENTS, storyAt, type Shot } from './story.ts';

/** Share of a shot at which its event has happened and the camera has not yet left. */
const TELLING = 0.72;

export interface Still {
	/** "S2". */
	id: string;
	shot: Shot;
	/** Model time, minutes. */
	t: number;
}

export const STILLS: readonly Still[] = SEGMENTS.flatMap(({ id, shots }) => {
	const shot = shots[Math.floor(shots.length / 2)];
	if (!shot) return [];
	return [{ id, shot, t: shot.from + TELLING * (shot.to - shot.from) }];
});

/** What the scene draws for a still: the standard run at its time. */
export function frameOf({ t }: Still): Frame {
	return { trace: simulate(STANDARD), t, ...storyAt(t) };
}
