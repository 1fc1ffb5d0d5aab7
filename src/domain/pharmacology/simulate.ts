/** A run of the model: every quantity over 14 days, memoised, read at any time. */

import { cascade, type Stage, type Stages } from './cascade.ts';
import { nasalPlasma } from './nasal.ts';
import { racemicPlasma } from './plasma.ts';
import { mayShow, QUANTITIES, type Quantity } from './quantities.ts';
import { canonical, legalDose, STANDARD, type Regimen } from './regimen.ts';
import { END, STEP, STEPS } from './span.ts';
import { mgPerKg, ngPerMl, share } from './units.ts';

export interface Trace {
	readonly regimen: Regimen;
	/** May this quantity be shown for this regimen? Guard rails live here, not in views. */
	shows(quantity: Quantity): boolean;
	/**
	 * Value at `t` minutes (0 to 20 160; clamped outside, so 0 before the start). plasma and effectSite in
	 * ng/mL; occupancy as a share of channels, directBrake of its possible maximum, response of trial
	 * participants; every other quantity as a share of its peak after 0.5 mg/kg IV. All but the first two
	 * are clamped to 0–1. NaN when not shown: there is no number to draw.
	 */
	at(quantity: Quantity, t: number): number;
	/** Largest value of this run, clamped as in `at`, and when it occurs (minutes). */
	peak(quantity: Quantity): { value: number; t: number };
}

/** Absolute shares and concentrations; the other stages are shown relative to the standard run. */
const ABSOLUTE: readonly Stage[] = ['plasma', 'effectSite', 'occupancy', 'directBrake'];

/** Weight of the early effect and of the spines in the response index (dossier C2, row 14). */
const RESPONSE_WEIGHT = 0.6;

/** Every step is kept for a day, when curves are fast; after that one in ten (5 min). */
const DENSE_STEPS = (24 * 60) / STEP;
const SPARSE = 10;

/** Traces kept: about 0.7 MB each; a slider over the teaching range makes a score of them. */
const REMEMBERED = 24;

type Curves = Record<Stage, Float64Array>;
interface Peak {
	value: number;
	t: number;
}

const traces = new Map<string, Trace>();

/**
 * The run for this regimen; the same object for the same regimen while it is remembered. Throws a
 * RangeError for a dose that is not legal for the route (see `parseRegimen` for foreign data).
 */
export function simulate(regimen: Regimen): Trace {
	const { route, dose, broken, hypothesis } = canonical(regimen);
	if (!legalDose(route, dose)) throw new RangeError(`${dose} is not a legal dose for ${route}`);
	const key = [route, dose, hypothesis, ...broken].join(' ');
	const trace = traces.get(key) ?? run({ route, dose, broken, hypothesis });
	traces.delete(key);
	traces.set(key, trace);
	for (const oldest of traces.keys()) {
		if (traces.size <= REMEMBERED) break;
		traces.delete(oldest);
	}
	return trace;
}

/**
 * Largest value of a stage in this run as a multiple of that after 0.5 mg/kg IV, not clamped: for
 * checking the model, never for display.
 */
export function relativePeak(regimen: Regimen, stage: Stage): number {
	return peakOf(solve(regimen)[stage]).value / standardPeak(stage);
}

function run(regimen: Regimen): Trace {
	const curves: Record<string, Float64Array> = { ...solve(regimen) };
	for (const [stage, values] of Object.entries(curves)) {
		if (ABSOLUTE.some((absolute) => absolute === stage)) continue;
		const norm = standardPeak(stage as Stage);
		curves[stage] = values.map((value) => value / norm);
	}
	if (mayShow('response', regimen)) {
		const { earlyEffect, spines } = curves as Curves;
		curves['response'] = earlyEffect.map(
			(early, i) => RESPONSE_WEIGHT * (early + (spines[i] ?? 0))
		);
	}
	const clamped = (quantity: Quantity, value: number) =>
		quantity === 'plasma' || quantity === 'effectSite' ? value : share(value);
	const peaks = new Map<Quantity, Peak>();
	for (const quantity of QUANTITIES) {
		const values = curves[quantity];
		const { value, t } = values ? peakOf(values) : { value: NaN, t: NaN };
		peaks.set(quantity, { value: values ? clamped(quantity, value) : NaN, t });
	}
	return {
		regimen,
		shows: (quantity) => mayShow(quantity, regimen),
		at(quantity, t) {
			const values = curves[quantity];
			return values ? clamped(quantity, sample(values, t)) : NaN;
		},
		peak: (quantity) => ({ ...(peaks.get(quantity) ?? { value: NaN, t: NaN }) })
	};
}

/** The cascade over 14 days, not normalised, thinned out after a day. */
function solve(regimen: Regimen): Curves {
	const plasma = plasmaSeries(regimen);
	const step = cascade(regimen);
	const first = step(ngPerMl(plasma[0] ?? 0));
	const stages = Object.keys(first) as Stage[];
	const kept = 1 + DENSE_STEPS + (STEPS - DENSE_STEPS) / SPARSE;
	const curves = Object.fromEntries(stages.map((s) => [s, new Float64Array(kept)])) as Curves;
	const keep = (at: number, now: Stages) => {
		for (const stage of stages) curves[stage][at] = now[stage];
	};
	keep(0, first);
	let at = 1;
	for (let i = 1; i <= STEPS; i++) {
		const now = step(ngPerMl(plasma[i] ?? 0));
		if (i <= DENSE_STEPS || i % SPARSE === 0) keep(at++, now);
	}
	return curves;
}

/** ng/mL at every step from 0 to 14 days. */
function plasmaSeries({ route, dose }: Regimen): Float64Array {
	if (route === 'nasal') return nasalPlasma(dose, STEP, STEPS);
	const concentration = racemicPlasma(route, mgPerKg(dose));
	return new Float64Array(STEPS + 1).map((_, i) => concentration(i * STEP));
}

const standardPeaks = new Map<Stage, number>();

/** Largest value of a stage after 0.5 mg/kg IV: what "1" means on every schematic curve. */
function standardPeak(stage: Stage): number {
	if (standardPeaks.size === 0) {
		for (const [name, values] of Object.entries(solve(STANDARD))) {
			standardPeaks.set(name as Stage, peakOf(values).value);
		}
	}
	return standardPeaks.get(stage) ?? NaN;
}

function peakOf(values: Float64Array): Peak {
	let best = 0;
	let value = values[0] ?? 0;
	for (let i = 1; i < values.length; i++) {
		const here = values[i] ?? 0;
		if (here > value) [best, value] = [i, here];
	}
	return { value, t: timeAt(best) };
}

function timeAt(index: number): number {
	const sparse = Math.max(0, index - DENSE_STEPS);
	return (index - sparse + sparse * SPARSE) * STEP;
}

/** Straight line between the two kept values around `t`. */
function sample(values: Float64Array, t: number): number {
	const steps = Math.min(Math.max(t, 0), END) / STEP;
	const place = steps <= DENSE_STEPS ? steps : DENSE_STEPS + (steps - DENSE_STEPS) / SPARSE;
	const before = Math.floor(place);
	const low = values[before] ?? 0;
	const high = values[before + 1] ?? low;
	return low + (high - low) * (place - before);
}
