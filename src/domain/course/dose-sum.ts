/** Dose, volume and pump rate for fixed fictional patients, and the slips that give plausible numbers. */

export interface DoseSum {
	id: string;
	title: string;
	/** mg of the racemate per kilogram, and minutes of the infusion; the claim's text prints both. */
	dosePerKg: number;
	minutes: number;
	regimen: string;
	/** mg/mL of the solutions that exist; the claim's text prints them. */
	strengths: number[];
	strengthsClaim: string;
	patients: SumPatient[];
}

/** A fictional patient: no number of a real one can be entered. */
export interface SumPatient {
	id: string;
	label: string;
	/** kg */
	weight: number;
	/** mg/mL, one of the strengths. */
	strength: number;
	/** mL that the syringe is made up to. */
	syringe: number;
}

export const SUM_STEPS = ['dose', 'volume', 'rate'] as const;

/** mg, mL and mL/h. */
export type SumStep = (typeof SUM_STEPS)[number];

/** A slip by the name of what went wrong. */
export type Slip =
	| 'tenfold'
	| 'tenth'
	| 'not-multiplied'
	| 'divided'
	| 'pounds'
	| 'strength'
	| 'multiplied'
	| 'per-minute'
	| 'whole-syringe'
	| 'drug-volume'
	| 'upside-down';

/** Per cent by which a number may differ and still be meant: enough for pounds rounded to tenths. */
const TOLERANCE = 1;

const POUNDS_PER_KG = 2.205;

/** The right numbers, not rounded. */
export function rightNumbers(
	sum: Pick<DoseSum, 'dosePerKg' | 'minutes'>,
	{ weight, strength, syringe }: SumPatient
): Record<SumStep, number> {
	const dose = weight * sum.dosePerKg;
	return { dose, volume: dose / strength, rate: (syringe / sum.minutes) * 60 };
}

/** What a number at a step says: right, a slip with a name (and for a strength the one that was read), or neither. */
export type Reading =
	| { kind: 'right' }
	| { kind: 'slip'; slip: Slip; strength?: number }
	| { kind: 'other' };

export function readNumber(
	sum: DoseSum,
	patient: SumPatient,
	step: SumStep,
	entered: number
): Reading {
	const right = rightNumbers(sum, patient);
	if (near(entered, right[step])) return { kind: 'right' };
	const found = slips(sum, patient, right)[step].find(({ value }) => near(entered, value));
	if (!found) return { kind: 'other' };
	const { slip, strength } = found;
	return { kind: 'slip', slip, ...(strength === undefined ? {} : { strength }) };
}

interface Trap {
	slip: Slip;
	value: number;
	strength?: number;
}

/** The more telling reading of a number stands before "ten times". */
function slips(
	sum: DoseSum,
	{ weight, strength, syringe }: SumPatient,
	{ dose, volume, rate }: Record<SumStep, number>
): Record<SumStep, Trap[]> {
	const byTen = (value: number): Trap[] => [
		{ slip: 'tenfold', value: value * 10 },
		{ slip: 'tenth', value: value / 10 }
	];
	return {
		dose: [
			{ slip: 'pounds', value: dose * POUNDS_PER_KG },
			{ slip: 'not-multiplied', value: weight },
			{ slip: 'divided', value: weight / sum.dosePerKg },
			...byTen(dose)
		],
		volume: [
			...sum.strengths
				.filter((other) => other !== strength)
				.map((other): Trap => ({ slip: 'strength', value: dose / other, strength: other })),
			{ slip: 'multiplied', value: dose * strength },
			...byTen(volume)
		],
		rate: [
			{ slip: 'per-minute', value: syringe / sum.minutes },
			{ slip: 'drug-volume', value: (volume / sum.minutes) * 60 },
			{ slip: 'upside-down', value: (sum.minutes / syringe) * 60 },
			{ slip: 'whole-syringe', value: syringe },
			...byTen(rate)
		]
	};
}

function near(entered: number, value: number): boolean {
	return Math.abs(entered - value) <= (Math.abs(value) * TOLERANCE) / 100;
}
