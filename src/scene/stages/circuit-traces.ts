/** Spike traces: what each cell fires, on a short strip that moves with story time; rates follow the modelled curves. */

import { noise } from '#domain/random.ts';
import { round } from '../shape.ts';
import { timeAt } from '../story.ts';
import type { Frame } from './stage.ts';

/** Story seconds that a strip shows, newest at its right end. */
const WINDOW = 3.6;

/**
 * Silencing is modelled as a share of its own peak, not of firing: how much of their firing and release interneurons
 * lose at that peak is ours, so that "quieter" can be seen and "silent" is not claimed.
 */
const LOSS = 0.78;

export type Firing = 'pv' | 'sst' | 'pyramidal';

interface Pattern {
	/** Length of a slot that may hold one spike, story seconds. */
	slot: number;
	/** How far a spike may stand from its slot's middle, share of the slot. */
	jitter: number;
	/** Share of slots that hold one. */
	share: (frame: Frame, t: number) => number;
	/** Steady cells thin out evenly: the golden ratio spreads their misses; the others fire by chance. */
	steady: boolean;
}

const GOLDEN = (Math.sqrt(5) - 1) / 2;

/** How active interneurons are at `t`, 1 at rest. */
export function inhibition({ trace }: Pick<Frame, 'trace'>, t: number): number {
	return 1 - LOSS * trace.at('interneuronBlock', t);
}

const PATTERNS: Record<Firing, Pattern> = {
	pv: { slot: 0.19, jitter: 0.3, share: inhibition, steady: true },
	sst: { slot: 0.42, jitter: 0.16, share: inhibition, steady: true },
	pyramidal: {
		slot: 0.3,
		jitter: 0.6,
		share: ({ trace }, t) => 0.16 + 0.6 * trace.at('glutamate', t),
		steady: false
	}
};

const SEED: Record<Firing, number> = { pv: 31, sst: 32, pyramidal: 33 };

/** Story seconds before `frame.s`, oldest first, at which the cell fired within the window. */
export function spikes(cell: Firing, frame: Frame): number[] {
	const { slot, jitter, share, steady } = PATTERNS[cell];
	const ages: number[] = [];
	for (let k = Math.floor((frame.s - WINDOW) / slot); k <= Math.floor(frame.s / slot); k++) {
		const when = (k + 0.5 + jitter * (noise(k, SEED[cell]) - 0.5)) * slot;
		const age = frame.s - when;
		if (age < 0 || age > WINDOW) continue;
		const draw = steady ? (((k * GOLDEN) % 1) + 1) % 1 : noise(k, SEED[cell] + 10);
		if (draw < share(frame, timeAt(when))) ages.push(age);
	}
	return ages;
}

/** Path of the strip whose baseline runs from (x, y) over `width`; a spike is about `height` tall. */
export function strip(
	cell: Firing,
	frame: Frame,
	{ x, y, width, height }: { x: number; y: number; width: number; height: number }
): string {
	const w = height * 0.1;
	let d = `M${x},${y}`;
	for (const age of spikes(cell, frame)) {
		const at = x + width * (1 - age / WINDOW);
		if (at - 1.5 * w < x || at + 2.2 * w > x + width) continue;
		d +=
			`H${round(at - 1.5 * w)}l${round(1.5 * w)},${round(-height)}` +
			`l${round(1.3 * w)},${round(height * 1.22)}l${round(0.9 * w)},${round(-height * 0.22)}`;
	}
	return `${d}H${x + width}`;
}
