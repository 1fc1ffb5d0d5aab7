/** What one NMDA receptor does, moment by moment: dock, depolarise, unplug, open, conduct, be blocked, trap, let go. */

import { noise } from '#domain/random.ts';
import { bump, ramp } from '../shape.ts';
import { timeAt } from '../story.ts';
import type { Frame } from './stage.ts';

/** All shares from 0 to 1. */
export interface Receptor {
	/** Way of each agonist to its clamshell. */
	glutamate: number;
	glycine: number;
	/** How far the clamshells have closed on them. */
	clasp: number;
	depolarised: number;
	/** Way of Mg²⁺ from the filter back out to the cleft. */
	magnesium: number;
	/** How far the gate is open. */
	gate: number;
	/** Way of the one ketamine molecule from the cleft into the vestibule. */
	drug: number;
	/** The cations now passing, each by its number. */
	passing: readonly { ion: number; way: number }[];
}

/** Length of one opening outside the two shots that are played slowly, story seconds. */
const CYCLE = 3.2;

/** A run of events in the channel's life: its state at any share of it, and the share passed now. */
export interface Act {
	now: number;
	at: (share: number) => Receptor;
}

/** May a molecule enter this receptor in this run: are the interneurons' not spared? */
export const isOpenToDrug = ({ trace }: Frame): boolean =>
	!trace.regimen.broken.includes('interneuron-nmda');

/** The act that the frame falls into: S2a and S2b are played slowly, every other time is routine. */
export function actAt(frame: Frame): Act {
	const entered = isOpenToDrug(frame);
	const slowly = entered ? opening : unhindered;
	switch (frame.shot) {
		case 'S2a':
			return { now: frame.u, at: slowly };
		case 'S2b':
			return entered ? { now: frame.u, at: trapping } : routine(frame);
		case 'S2c':
			return { now: 1, at: slowly };
		default:
			return routine(frame);
	}
}

export function receptorAt(frame: Frame): Receptor {
	const { now, at } = actAt(frame);
	return at(now);
}

/** Share of its full current that the channel carries: nothing while shut, plugged by Mg²⁺ or blocked. */
export function conductance({ gate, magnesium, drug }: Receptor): number {
	return gate * ramp(magnesium, 0.5, 1) * (1 - ramp(drug, 0.8, 0.97));
}

/** S2a, share `u` of the shot: from rest to block. */
function opening(u: number): Receptor {
	return {
		glutamate: ramp(u, 0.03, 0.16),
		glycine: ramp(u, 0.07, 0.2),
		clasp: ramp(u, 0.16, 0.24),
		depolarised: ramp(u, 0.25, 0.33),
		magnesium: ramp(u, 0.32, 0.46),
		gate: 0.75 * ramp(u, 0.29, 0.36) + 0.25 * ramp(u, 0.4, 0.46),
		drug: ramp(u, 0.64, 0.84),
		passing: passes(u, 0.45, 0.68, 0.12, 14)
	};
}

/** The same when the interneuron's receptors are spared: nothing enters, the current goes on. */
function unhindered(u: number): Receptor {
	return { ...opening(u), drug: 0, passing: passes(u, 0.45, 0.95, 0.12, 28) };
}

/** S2b, share `u` of the shot: the gate shuts on the molecule, opens again, and lets it go. */
function trapping(u: number): Receptor {
	const bound = 1 - bump(u, 0.18, 0.3, 0.38, 0.47);
	return {
		glutamate: bound,
		glycine: 1 - bump(u, 0.2, 0.32, 0.39, 0.48),
		clasp: 1 - bump(u, 0.1, 0.2, 0.47, 0.53),
		depolarised: 1 - bump(u, 0.22, 0.33, 0.5, 0.57),
		magnesium: 1,
		gate: 1 - bump(u, 0.08, 0.17, 0.55, 0.62),
		drug: 1 - ramp(u, 0.64, 0.8),
		passing: passes(u, 0.78, 0.95, 0.17, 8)
	};
}

/** Any other time: one opening after the other; how many find a molecule inside follows the modelled occupancy. */
function routine(frame: Frame): Act {
	const { trace, s } = frame;
	const k = Math.floor(s / CYCLE);
	const blocked = (cycle: number) =>
		isOpenToDrug(frame) &&
		noise(cycle, 71) < trace.at('occupancy', timeAt(Math.max(0, cycle) * CYCLE));
	const was = blocked(k - 1);
	const is = blocked(k);
	return { now: s / CYCLE - k, at: (share) => cycle(share, was, is) };
}

/** Share `c` of one opening that found a molecule inside (`was`) or not, and leaves one inside (`is`) or not. */
function cycle(c: number, was: boolean, is: boolean): Receptor {
	const entering = is ? ramp(c, 0.5, 0.66) : 0;
	const leaving = is ? 1 : 1 - ramp(c, 0.42, 0.56);
	const unplugged = was ? 1 : ramp(c, 0.3, 0.4);
	return {
		glutamate: bump(c, 0.04, 0.2, 0.84, 0.97),
		glycine: bump(c, 0.06, 0.22, 0.86, 0.98),
		clasp: bump(c, 0.18, 0.27, 0.76, 0.86),
		depolarised: bump(c, 0.22, 0.32, 0.74, 0.84),
		magnesium: is ? unplugged : unplugged * (1 - ramp(c, 0.72, 0.8)),
		gate: bump(c, 0.28, 0.36, 0.74, 0.82),
		drug: was ? leaving : entering,
		passing: was && is ? [] : passes(c, was ? 0.54 : 0.38, is ? 0.48 : 0.6, 0.2, 6)
	};
}

/** Those of `n` cations under way that set out one by one between `from` and `to` and take `lasting`. */
function passes(
	u: number,
	from: number,
	to: number,
	lasting: number,
	n: number
): Receptor['passing'] {
	return Array.from({ length: n }, (_, ion) => ({
		ion,
		way: (u - (from + ((to - from) * ion) / n)) / lasting
	})).filter(({ way }) => way > 0 && way < 1);
}
