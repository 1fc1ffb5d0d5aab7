/** Esketamine in plasma after the nasal spray: the population model of Perez-Ruixo and colleagues. */

/** mg/L to ng/mL. */
const NG_PER_ML = 1000;

/** mg of esketamine in one device. */
export const DEVICE_MG = 28;

/** Minutes from one device to the next. */
export const DEVICE_INTERVAL = 5;

/** Hours, litres. Source: `perezruixo2021`, Table 3 (dossier B4). */
const HOUR = 60;
const KA_NASAL = 2.93 / HOUR;
const KA_SWALLOWED = 1.45 / HOUR;
/** Minutes during which the swallowed part enters the gut at a constant rate. */
const SWALLOWING = 0.53 * HOUR;
/** Share of the first 28 mg taken up through the nose, and its ratio for each further 28 mg. */
const NASAL_FIRST = 0.54;
const NASAL_FURTHER = 0.62;
/** Share of the swallowed part that passes the gut wall. */
const GUT = 0.64;
const V_CENTRAL = 192;
const V_SHALLOW = 143;
const V_DEEP = 417;
const V_LIVER = 101;
const Q_SHALLOW = 84.3 / HOUR;
const Q_DEEP = 37.6 / HOUR;
const Q_LIVER = 151 / HOUR;
/** Elimination and metabolism, both out of the liver. */
const K_LIVER = (1.11 + 2.77) / HOUR;

/** Amounts in mg, in this order: nose, gut, central, shallow, deep, liver. */
type Amounts = readonly [number, number, number, number, number, number];

const NOTHING: Amounts = [0, 0, 0, 0, 0, 0];

/** Amount of one device that takes each way, and when it is sprayed (minutes). */
interface Spray {
	at: number;
	nasal: number;
	swallowed: number;
}

/**
 * Plasma concentrations (ng/mL) of esketamine on the grid 0, step, 2·step, …, `count` values after the 0.
 * `dose`: mg, a multiple of 28; devices 5 minutes apart, so `step` (minutes) must divide 5.
 * The swallowed part enters at its mean rate over each step, so no drug is lost where swallowing ends
 * between two grid points.
 */
export function nasalPlasma(dose: number, step: number, count: number): Float64Array {
	const sprays = spraysOf(dose);
	const advance = propagator(step);
	let amounts = NOTHING;
	const series = new Float64Array(count + 1);
	const swallowed = Math.max(...sprays.map((spray) => spray.at)) + SWALLOWING;
	for (let i = 0; i < count; i++) {
		const from = i * step;
		if (from >= swallowed) {
			amounts = advance(amounts, 0);
		} else {
			const sprayed = sprays.find((spray) => spray.at === from)?.nasal ?? 0;
			amounts = plus(amounts, [sprayed, 0, 0, 0, 0, 0], 1);
			amounts = advance(amounts, swallowingRate(sprays, from, from + step));
		}
		series[i + 1] = (amounts[2] / V_CENTRAL) * NG_PER_ML;
	}
	return series;
}

/** Share of the whole dose that reaches the blood from the nose or passes the gut wall. */
export function sprayFractions(dose: number): { nasal: number; swallowed: number } {
	const sprays = spraysOf(dose);
	const sum = (amount: (spray: Spray) => number) =>
		sprays.reduce((total, spray) => total + amount(spray), 0) / dose;
	return { nasal: sum((spray) => spray.nasal), swallowed: sum((spray) => spray.swallowed) };
}

/** Share of a swallowed amount that survives its first pass: flow against elimination in the liver. */
export const FIRST_PASS_SURVIVAL = Q_LIVER / (Q_LIVER + K_LIVER * V_LIVER);

/** L/min; liver flow times extraction, 109 L/h. */
export const ESKETAMINE_CLEARANCE = Q_LIVER * (1 - FIRST_PASS_SURVIVAL);

function spraysOf(dose: number): Spray[] {
	return Array.from({ length: dose / DEVICE_MG }, (_, device) => {
		const share = device === 0 ? NASAL_FIRST : NASAL_FIRST * NASAL_FURTHER;
		return {
			at: device * DEVICE_INTERVAL,
			nasal: DEVICE_MG * share,
			swallowed: DEVICE_MG * (1 - share) * GUT
		};
	});
}

/** Mean mg/min entering the gut between two times. */
function swallowingRate(sprays: readonly Spray[], from: number, to: number): number {
	return sprays.reduce((rate, { at, swallowed }) => {
		const overlap = Math.max(0, Math.min(to, at + SWALLOWING) - Math.max(from, at));
		return rate + (swallowed / SWALLOWING) * (overlap / (to - from));
	}, 0);
}

/** mg/min into each compartment (the equations of dossier B4). */
function change([nose, gut, central, shallow, deep, liver]: Amounts, swallowing: number): Amounts {
	const absorbedNose = KA_NASAL * nose;
	const absorbedGut = KA_SWALLOWED * gut;
	const toShallow = (Q_SHALLOW / V_CENTRAL) * central - (Q_SHALLOW / V_SHALLOW) * shallow;
	const toDeep = (Q_DEEP / V_CENTRAL) * central - (Q_DEEP / V_DEEP) * deep;
	const toLiver = (Q_LIVER / V_CENTRAL) * central - (Q_LIVER / V_LIVER) * liver;
	return [
		-absorbedNose,
		swallowing - absorbedGut,
		absorbedNose - toShallow - toDeep - toLiver,
		toShallow,
		toDeep,
		absorbedGut + toLiver - K_LIVER * liver
	];
}

/** One step of the fourth-order Runge–Kutta method. */
function rungeKutta(a: Amounts, swallowing: number, step: number): Amounts {
	const k1 = change(a, swallowing);
	const k2 = change(plus(a, k1, step / 2), swallowing);
	const k3 = change(plus(a, k2, step / 2), swallowing);
	const k4 = change(plus(a, k3, step), swallowing);
	return plus(a, plus(plus(plus(k1, k2, 2), k3, 2), k4, 1), step / 6);
}

/**
 * The Runge–Kutta step as a matrix. The equations are linear, so its effect on any amounts is the sum of
 * its effects on one mg in each compartment; this is the same step, a good deal faster.
 */
function propagator(step: number): (a: Amounts, swallowing: number) => Amounts {
	const [n, g, c, s, d, l] = [
		rungeKutta([1, 0, 0, 0, 0, 0], 0, step),
		rungeKutta([0, 1, 0, 0, 0, 0], 0, step),
		rungeKutta([0, 0, 1, 0, 0, 0], 0, step),
		rungeKutta([0, 0, 0, 1, 0, 0], 0, step),
		rungeKutta([0, 0, 0, 0, 1, 0], 0, step),
		rungeKutta([0, 0, 0, 0, 0, 1], 0, step)
	] as const;
	const input = rungeKutta(NOTHING, 1, step);
	const row = (into: 0 | 1 | 2 | 3 | 4 | 5, a: Amounts, swallowing: number) =>
		n[into] * a[0] +
		g[into] * a[1] +
		c[into] * a[2] +
		s[into] * a[3] +
		d[into] * a[4] +
		l[into] * a[5] +
		input[into] * swallowing;
	return (a, swallowing) => [
		row(0, a, swallowing),
		row(1, a, swallowing),
		row(2, a, swallowing),
		row(3, a, swallowing),
		row(4, a, swallowing),
		row(5, a, swallowing)
	];
}

/** a + by·b, compartment by compartment. */
function plus(a: Amounts, b: Amounts, by: number): Amounts {
	return [
		a[0] + by * b[0],
		a[1] + by * b[1],
		a[2] + by * b[2],
		a[3] + by * b[3],
		a[4] + by * b[4],
		a[5] + by * b[5]
	];
}
