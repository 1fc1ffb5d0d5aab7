/** The shapes the cascade is built of, each from a whole series to a whole series on the model's grid. */

import { STEP } from './span.ts';

/** One value a step (see span.ts), from 0 to 14 days. */
export type Series = Float64Array;

/**
 * The series through a first-order filter with time constant `tau` (minutes), starting at rest. Each
 * value is held over the step that ends at it, for which the filter is exact (dossier C2).
 */
export function lagged(series: Series, tau: number): Series {
	const kept = Math.exp(-STEP / tau);
	const result = new Float64Array(series.length);
	let output = 0;
	for (let i = 0; i < series.length; i++) {
		output = output * kept + (1 - kept) * (series[i] ?? 0);
		result[i] = output;
	}
	return result;
}

/**
 * The level of a pool between 0 and 1 that starts empty, fills at `series`/`filling` and empties at
 * 1/`emptying` (minutes): d/dt = (input/filling)·(1 − level) − level/emptying, exact while input is held.
 */
export function pooled(series: Series, filling: number, emptying: number): Series {
	const result = new Float64Array(series.length);
	// For most of the fortnight nothing flows in.
	const kept = Math.exp(-(1 / emptying) * STEP);
	let level = 0;
	for (let i = 0; i < series.length; i++) {
		const rise = (series[i] ?? 0) / filling;
		if (rise === 0) {
			level *= kept;
			result[i] = level;
			continue;
		}
		const rate = rise + 1 / emptying;
		const settled = rise / rate;
		level = settled + (level - settled) * Math.exp(-rate * STEP);
		result[i] = level;
	}
	return result;
}

/** xⁿ/(xⁿ + halfⁿ) of every value x ≥ 0: 0 at 0, 0.5 at `half`, towards 1. */
export function saturated(series: Series, half: number, power: 1 | 2 | 3 | 4): Series {
	const result = new Float64Array(series.length);
	for (let i = 0; i < series.length; i++) {
		const one = (series[i] ?? 0) / half;
		if (one === 0) continue;
		// Products: a general power takes ten times as long.
		const two = one * one;
		const raised = power === 1 ? one : power === 2 ? two : power === 3 ? two * one : two * two;
		result[i] = raised / (raised + 1);
	}
	return result;
}

/** Every value times the room the other series leaves: x·(1 − y). */
export function braked(series: Series, brake: Series): Series {
	return series.map((value, i) => value * (1 - (brake[i] ?? 0)));
}

/** Every value times `factor`. */
export function scaled(series: Series, factor: number): Series {
	return series.map((value) => value * factor);
}

/** As long as `series`, all 0. */
export function silent(series: Series): Series {
	return new Float64Array(series.length);
}
