/** Racemic ketamine in plasma: the two-compartment model of Clements and Nimmo in closed form. */

import { doseInMg, type MgPerKg, type NgPerMl } from './units.ts';
import type { Route } from './regimen.ts';

export type RacemicRoute = Exclude<Route, 'nasal'>;

/** Micro-constants for 70 kg: litres and min⁻¹. Source: `clements1981` (dossier B1). */
const V1 = 122.65;
const K10 = 0.0109;
const K12 = 0.0186;
const K21 = 0.0137;

/** L/min: 80.2 L/h. */
export const CLEARANCE = V1 * K10;

/** Minutes of the infusion; the route `iv` knows no other. */
export const INFUSION_MINUTES = 40;

/** One exponential of the unit-dose response: coefficient (per litre) and rate (per minute). */
interface Exponential {
	coefficient: number;
	rate: number;
}

/** α and β are the roots of λ² − (k10 + k12 + k21) λ + k10·k21 = 0. */
export const DISPOSITION: readonly [Exponential, Exponential] = (() => {
	const sum = K10 + K12 + K21;
	const root = Math.sqrt(sum * sum - 4 * K10 * K21);
	const alpha = (sum + root) / 2;
	const beta = (sum - root) / 2;
	return [
		{ coefficient: (alpha - K21) / (alpha - beta) / V1, rate: alpha },
		{ coefficient: (K21 - beta) / (alpha - beta) / V1, rate: beta }
	];
})();

/**
 * First-order absorption: share absorbed, and rate per minute. Source: dossier B3. The rates are
 * illustrative: set so that the peak falls at 22 min (IM) and about 25 min (oral).
 */
export const ABSORPTION = {
	im: { bioavailability: 0.93, rate: 0.0744 },
	oral: { bioavailability: 0.2, rate: 0.06 }
} as const;

/** mg/L to ng/mL. */
const NG_PER_ML = 1000;

/**
 * Plasma concentration (ng/mL) of racemic ketamine after one dose as a function of time in minutes;
 * 0 up to the start. `iv` runs over 40 minutes.
 */
export function racemicPlasma(route: RacemicRoute, dose: MgPerKg): (t: number) => NgPerMl {
	const [fast, slow] = DISPOSITION;
	const amount = doseInMg(dose) * NG_PER_ML;
	if (route === 'iv') {
		const rate = amount / INFUSION_MINUTES;
		const [x, y] = [infused(fast, rate), infused(slow, rate)];
		return (t) => (t <= 0 ? 0 : x(t) + y(t)) as NgPerMl;
	}
	const { bioavailability, rate } = ABSORPTION[route];
	const [x, y] = [
		absorbed(fast, bioavailability * amount, rate),
		absorbed(slow, bioavailability * amount, rate)
	];
	return (t) => (t <= 0 ? 0 : x(t) + y(t)) as NgPerMl;
}

/** One exponential's part of the level during and after an infusion; `rate` in µg/min. */
function infused({ coefficient, rate: lambda }: Exponential, rate: number): (t: number) => number {
	const plateau = (rate * coefficient) / lambda;
	const atEnd = plateau * (1 - Math.exp(-lambda * INFUSION_MINUTES));
	return (t) =>
		t <= INFUSION_MINUTES
			? plateau * (1 - Math.exp(-lambda * t))
			: atEnd * Math.exp(-lambda * (t - INFUSION_MINUTES));
}

/** One exponential's part of the level after first-order absorption of `amount` µg at `ka` per minute. */
function absorbed(
	{ coefficient, rate: lambda }: Exponential,
	amount: number,
	ka: number
): (t: number) => number {
	const size = (amount * coefficient * ka) / (ka - lambda);
	return (t) => size * (Math.exp(-lambda * t) - Math.exp(-ka * t));
}
