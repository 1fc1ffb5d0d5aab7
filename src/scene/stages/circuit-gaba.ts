/** GABA as it leaves the interneurons' boutons: the number of squares follows how active these cells are. */

import { noise } from '#domain/random.ts';
import { mix, ramp } from '../shape.ts';
import { timeAt } from '../story.ts';
import type { Bouton } from './circuit-cells.ts';
import { inhibition } from './circuit-traces.ts';
import type { Frame } from './stage.ts';

/** From release to the membrane and uptake, story seconds. */
const LIFE = 1.15;

/** Squares that one bouton may have on their way at a time. */
const SLOTS = 3;

/** Share of its life after which a square has arrived. */
const ARRIVED = 0.6;

/** Places of all squares (x0, y0, x1, y1, …); `seed` tells boutons of different cells apart. */
export function gaba(boutons: readonly Bouton[], frame: Frame, seed: number): number[] {
	const squares: number[] = [];
	boutons.forEach(({ x, y, to: [tx, ty] }, b) => {
		for (let slot = 0; slot < SLOTS; slot++) {
			const phase = frame.s / LIFE + slot / SLOTS + noise(b, seed);
			const k = Math.floor(phase);
			const age = phase - k;
			const released = timeAt(frame.s - age * LIFE);
			if (noise((b * SLOTS + slot) * 4096 + k, seed + 1) >= 0.85 * inhibition(frame, released))
				continue;
			const way = ramp(age, 0, ARRIVED);
			const fan = (noise((b * SLOTS + slot) * 4096 + k, seed + 2) - 0.5) * 16 * way;
			const [dx, dy] = [tx - x, ty - y];
			const length = Math.hypot(dx, dy) || 1;
			squares.push(mix(x, tx, way) - (dy / length) * fan, mix(y, ty, way) + (dx / length) * fan);
		}
	});
	return squares;
}
