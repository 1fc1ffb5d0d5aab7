/** The tour in eight stills: one shot of each segment, the middle one where there are several. */

import { STANDARD } from '#domain/pharmacology/regimen.ts';
import { simulate } from '#domain/pharmacology/simulate.ts';
import type { Frame } from './stages/stage.ts';
import { SEGMENTS, storyAt, type Shot } from './story.ts';

/** Model minutes at which each segment's event has happened; S6 is the last of its shot that reads "24 hours". */
const TIMES: Readonly<Record<string, number>> = {
	S0: -5,
	S1: 15,
	S2: 33.5,
	S3: 55,
	S4: 65,
	S5: 120,
	S6: 1439.6,
	S7: 10080
};

export interface Still {
	/** "S2". */
	id: string;
	shot: Shot;
	/** Model time, minutes. */
	t: number;
}

export const STILLS: readonly Still[] = SEGMENTS.flatMap(({ id, shots }) => {
	const shot = shots[Math.floor(shots.length / 2)];
	const t = TIMES[id];
	return shot && t !== undefined ? [{ id, shot, t }] : [];
});

/** What the scene draws for a still: the standard run at its time. */
export function frameOf({ t }: Still): Frame {
	return { trace: simulate(STANDARD), t, ...storyAt(t) };
}
