/** The two shapes the cascade is built of: the first-order lag and the Hill curve. */

import { STEP } from './span.ts';

/**
 * A first-order filter with time constant `tau` (minutes), one call a step: takes the input held over
 * the step that ends now, returns the output now. Exact for such piecewise-constant input (dossier C2).
 */
export function lag(tau: number): (input: number) => number {
	const kept = Math.exp(-STEP / tau);
	let output = 0;
	return (input) => (output = output * kept + (1 - kept) * input);
}

/**
 * A pool between 0 and 1 that fills at `input`/`filling` and empties at 1/`emptying` (minutes), one
 * call a step; exact while `input` is held: d/dt = (input/filling)·(1 − level) − level/emptying.
 */
export function pool(filling: number, emptying: number): (input: number) => number {
	let level = 0;
	return (input) => {
		const rise = input / filling;
		const rate = rise + 1 / emptying;
		const kept = Math.exp(-rate * STEP);
		level = level * kept + (1 - kept) * (rise / rate);
		return level;
	};
}

/** xⁿ/(xⁿ + halfⁿ): 0 at 0, 0.5 at `half`, towards 1. `x` ≥ 0. */
export function hill(x: number, half: number, power: 1 | 2 | 3 | 4): number {
	const ratio = raised(x / half, power);
	return ratio / (ratio + 1);
}

/** Products instead of `**`: this runs some hundred thousand times a trace. */
function raised(x: number, power: 1 | 2 | 3 | 4): number {
	const square = x * x;
	if (power === 1) return x;
	if (power === 2) return square;
	return power === 3 ? square * x : square * square;
}
