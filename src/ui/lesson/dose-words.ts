/** Numbers of the sums in words: no needless digits, and the working of each step. */

import {
	rightNumbers,
	type DoseSum,
	type SumPatient,
	type SumStep
} from '#domain/course/dose-sum.ts';
import { sums as words } from '../strings/figures-giving.ts';

/** At most three decimals, none that is zero. */
export function plain(value: number): string {
	return String(Number(value.toFixed(3)));
}

/** The step as a line of arithmetic. */
export function working(sum: DoseSum, patient: SumPatient, step: SumStep): string {
	const { dose, volume, rate } = rightNumbers(sum, patient);
	const { weight, strength, syringe } = patient;
	switch (step) {
		case 'dose':
			return words.working.dose(weight, sum.dosePerKg, plain(dose));
		case 'volume':
			return words.working.volume(plain(dose), strength, plain(volume));
		case 'rate':
			return words.working.rate(syringe, sum.minutes, plain(rate));
	}
}
