/** A run of the model: every quantity over 14 days, memoised, read at any time. */

import { cascade, type Stage, type Stages } from './cascade.ts';
import type { Series } from './filter.ts';
import { nasalPlasma } from './nasal.ts';
import { racemicPlasma } from './plasma.ts';
import { mayShow, type Quantity } from './quantities.ts';
import { canonical, isStandard, legalDose, STANDARD, type Regimen } from './regimen.ts';
import { END, STEP, STEPS } from './span.ts';
import { mgPerKg, share } from './units.ts';

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
	/** Largest value of this run, clamped as in `at`, when it occurs (minutes), and whether the clamp cuts it flat. */
	peak(quantity: Quantity): { value: number; t: number; cut: boolean };
}

/** Absolute shares and concentrations; the other stages are shown relative to the standard run. */
const ABSOLUTE: ReadonlySet<Stage> = new Set<Stage>([
	'plasma',
	'effectSite',
	'occupancy',
	'directBrake'
]);

/** Weight of the early effect and of the spines in the response index (dossier C2, row 14). */
const RESPONSE_WEIGHT = 0.6;

/** As much over the clamp as is seen to be missing from a curve. */
const VISIBLY = 1.02;

/** Every step is kept for a day, when curves are fast; after that one in ten (5 min). */
const DENSE_STEPS = (24 * 60) / STEP;
const SPARSE = 10;

/** Traces kept: about 0.7 MB each; a slider over the teaching range makes a score of them. */
const REMEMBERED = 24;

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
	return peakOf(solve(regimen)[stage]).value / peakOf(standardStages()[stage]).value;
}

function run(regimen: Regimen): Trace {
	let plasma: Series | undefined;
	let solved: ReadonlyMap<Quantity, Series> | undefined;
	/** Charts of levels ask for plasma alone; all else, many times the work, is solved when it is first asked for. */
	function curve(quantity: Quantity): Series | undefined {
		if (quantity !== 'plasma') return (solved ??= curvesOf(regimen)).get(quantity);
		return (plasma ??= solved?.get('plasma') ?? thinned(plasmaSeries(regimen)));
	}
	const peaks = new Map<Quantity, ReturnType<typeof peakOf>>();
	return {
		regimen,
		shows: (quantity) => curve(quantity) !== undefined,
		at(quantity, t) {
			const values = curve(quantity);
			return values ? displayed(quantity, sample(values, t)) : NaN;
		},
		peak(quantity) {
			const values = curve(quantity);
			if (!values) return { value: NaN, t: NaN, cut: false };
			const { value, t } = peaks.get(quantity) ?? peakOf(values);
			peaks.set(quantity, { value, t });
			const shown = displayed(quantity, value);
			return { value: shown, t, cut: value > shown * VISIBLY };
		}
	};
}

function curvesOf(regimen: Regimen): ReadonlyMap<Quantity, Series> {
	const curves = new Map<Quantity, Series>();
	const stages = isStandard(regimen) ? standardStages() : solve(regimen);
	for (const [stage, values] of entries(stages)) {
		curves.set(stage, ABSOLUTE.has(stage) ? values : relative(values, standardStages()[stage]));
	}
	const [early, spines] = [curves.get('earlyEffect'), curves.get('spines')];
	if (mayShow('response', regimen) && early && spines) {
		curves.set(
			'response',
			early.map((value, i) => RESPONSE_WEIGHT * (value + (spines[i] ?? 0)))
		);
	}
	return curves;
}

/** Guard rail 1: whatever is not a concentration stays within 0 to 1; NaN stays NaN. */
function displayed(quantity: Quantity, value: number): number {
	if (quantity === 'plasma' || quantity === 'effectSite' || Number.isNaN(value)) return value;
	return share(value);
}

/** The values as multiples of the standard run's largest. */
function relative(values: Series, standard: Series): Series {
	const unit = peakOf(standard).value;
	return values.map((value) => value / unit);
}

/** The cascade over 14 days, not normalised, thinned out after a day. */
function solve(regimen: Regimen): Stages {
	const stages = cascade(regimen, plasmaSeries(regimen));
	for (const [stage, values] of entries(stages)) stages[stage] = thinned(values);
	return stages;
}

/** ng/mL at every step from 0 to 14 days. */
function plasmaSeries({ route, dose }: Regimen): Series {
	if (route === 'nasal') return nasalPlasma(dose, STEP, STEPS);
	const concentration = racemicPlasma(route, mgPerKg(dose));
	return new Float64Array(STEPS + 1).map((_, i) => concentration(i * STEP));
}

let standard: Stages | undefined;

/** The run after 0.5 mg/kg IV, solved once: its peaks are what "1" means on the schematic curves. */
function standardStages(): Stages {
	standard ??= solve(STANDARD);
	return standard;
}

function entries(stages: Stages): [Stage, Series][] {
	return Object.entries(stages) as [Stage, Series][];
}

function thinned(values: Series): Series {
	const kept = 1 + DENSE_STEPS + (STEPS - DENSE_STEPS) / SPARSE;
	const result = new Float64Array(kept);
	result.set(values.subarray(0, DENSE_STEPS + 1));
	for (let i = DENSE_STEPS + 1; i < kept; i++) {
		result[i] = values[DENSE_STEPS + (i - DENSE_STEPS) * SPARSE] ?? 0;
	}
	return result;
}

function peakOf(values: Series): { value: number; t: number } {
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
function sample(values: Series, t: number): number {
	const steps = Math.min(Math.max(t, 0), END) / STEP;
	const place = steps <= DENSE_STEPS ? steps : DENSE_STEPS + (steps - DENSE_STEPS) / SPARSE;
	const before = Math.floor(place);
	const low = values[before] ?? 0;
	const high = values[before + 1] ?? low;
	return low + (high - low) * (place - before);
}
