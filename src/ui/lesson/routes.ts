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
	// On the right the names of the curves.
	const margin = { left: 42, right: 96, top: 30, bottom: 28 };
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

/** A name at the end of a curve. */
export interface Name {
	lines: readonly string[];
	/** y of the curve's end, px. */
	end: number;
	/** Of the route shown in full. */
	main: boolean;
}

/** Height of a line of a name, px. */
export const LINE = 17;

/** Names beside the ends of their curves with the middle of their first line, lifted where they would cover each other. */
export function besideEnds(names: readonly Name[], floor: number): (Name & { y: number })[] {
	let below = floor + LINE / 2;
	return [...names]
		.sort((a, b) => b.end - a.end)
		.map((name) => {
			const height = name.lines.length * LINE;
			below = Math.min(name.end + LINE / 2, below) - height;
			return { ...name, y: below + LINE / 2 };
		});
}
