/** What the lab of routes draws: one curve a route over four hours, and the level at a time. */

import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { levelIfStopped, type RouteFacts } from '#domain/course/route-lab.ts';
import { INFUSION_MINUTES } from '#domain/pharmacology/plasma.ts';
import type { Route } from '#domain/pharmacology/regimen.ts';
import { STANDARD } from '#domain/pharmacology/regimen.ts';
import { simulate } from '#domain/pharmacology/simulate.ts';

/** Minutes shown. */
export const LAST = 240;

/** When the patient of the lab is distressed. */
export const STOP = 20;

export interface Run {
	route: Route;
	/** ng/mL */
	at(t: number): number;
	peak: { value: number; t: number };
	/** Its numbers are right in their order of magnitude only (model card). */
	rough: boolean;
}

export function runOf({ id: route, dose }: Pick<RouteFacts, 'id' | 'dose'>): Run {
	const trace = simulate({ ...STANDARD, route, dose });
	return {
		route,
		at: (t) => trace.at('plasma', t),
		peak: trace.peak('plasma'),
		rough: route === 'im' || route === 'oral'
	};
}

/** The infusion when it is stopped at `STOP`. */
export function stoppedRun(whole: Run): Run {
	const infused = (t: number): number => (t <= 0 ? 0 : whole.at(t));
	const at = (t: number): number => levelIfStopped(infused, INFUSION_MINUTES, STOP, t);
	return { ...whole, at, peak: { value: at(STOP), t: STOP } };
}

export interface Frame {
	x(t: number): number;
	y(level: number): number;
	yTicks: number[];
	xTicks: number[];
	path(run: Run): string;
}

/** Scales of a chart of this size in px, high enough for every run. */
export function frameOf(runs: readonly Run[], width: number, height: number): Frame {
	const margin = { left: 42, right: 10, top: 30, bottom: 44 };
	const x = scaleLinear([0, LAST], [margin.left, width - margin.right]);
	const highest = Math.max(1, ...runs.map(({ peak }) => peak.value));
	const y = scaleLinear([0, highest], [height - margin.bottom, margin.top]).nice(4);
	return {
		x: (t) => x(t),
		y: (level) => y(level),
		yTicks: y.ticks(4),
		xTicks: [0, INFUSION_MINUTES, 80, 120, 180, LAST],
		path: (run) =>
			line<number>()
				.x((t) => x(t))
				.y((t) => y(run.at(t)))(Array.from({ length: LAST + 1 }, (_, t) => t)) ?? ''
	};
}

/** px from a name above its curve to one below. */
export const BELOW = 28;

/** Where the name of a curve stands: the two highest at their tops, the others where they lie apart. */
export function placeOf(run: Run, runs: readonly Run[]): { t: number; below: boolean } {
	const rank = runs.filter(({ peak }) => peak.value > run.peak.value).length;
	return rank < 2 ? { t: run.peak.t, below: false } : { t: 100, below: rank > 2 };
}

export interface Name {
	text: string;
	x: number;
	y: number;
	/** Of the route shown in full. */
	main: boolean;
}

/** Half of a letter's width, px: names are laid out before they are drawn. */
const HALF_LETTER = 4.2;
const LINE = 17;

/** Names at the tops of their curves, lifted where they would cover each other. */
export function spread(names: readonly Name[], left: number, right: number): Name[] {
	const placed: Name[] = [];
	for (const name of [...names].sort((a, b) => b.y - a.y)) {
		const half = name.text.length * HALF_LETTER;
		const x = Math.min(Math.max(name.x, left + half), right - half);
		let y = name.y - 8;
		for (;;) {
			const hit = placed.find(
				(other) =>
					Math.abs(other.x - x) < half + other.text.length * HALF_LETTER + 4 &&
					Math.abs(other.y - y) < LINE
			);
			if (!hit) break;
			y = hit.y - LINE;
		}
		placed.push({ ...name, x, y });
	}
	return placed;
}
