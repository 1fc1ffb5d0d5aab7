import { expect, test } from 'vitest';
import { readNumber, rightNumbers, type DoseSum, type SumPatient } from './dose-sum.ts';

const SUM: DoseSum = {
	id: 'sum',
	title: 'A sum',
	dosePerKg: 0.5,
	minutes: 40,
	regimen: 'claim',
	strengths: [10, 50, 100],
	strengthsClaim: 'claim',
	patients: []
};
const PATIENT: SumPatient = { id: 'a', label: 'A', weight: 70, strength: 10, syringe: 50 };

test('the numbers of the dossier: 35 mg, 3.5 mL, 75 mL/h for 70 kg', () => {
	expect(rightNumbers(SUM, PATIENT)).toEqual({ dose: 35, volume: 3.5, rate: 75 });
});

test.each([
	['dose', 35, 'right'],
	['dose', 350, 'tenfold'],
	['dose', 3.5, 'tenth'],
	['dose', 70, 'not-multiplied'],
	['dose', 140, 'divided'],
	['dose', 77, 'pounds'],
	['dose', 41, 'other'],
	['volume', 3.5, 'right'],
	['volume', 0.7, 'strength 50'],
	['volume', 0.35, 'strength 100'],
	['volume', 35, 'tenfold'],
	['volume', 350, 'multiplied'],
	['rate', 75, 'right'],
	['rate', 1.25, 'per-minute'],
	['rate', 50, 'whole-syringe'],
	['rate', 5.25, 'drug-volume'],
	['rate', 48, 'upside-down'],
	['rate', 750, 'tenfold'],
	['rate', 7.5, 'tenth']
] as const)('%s %d reads as %s', (step, entered, reading) => {
	const read = readNumber(SUM, PATIENT, step, entered);
	const words =
		read.kind === 'slip' ? [read.slip, read.strength].filter(Boolean).join(' ') : read.kind;
	expect(words).toBe(reading);
});

test('a right number is right whatever slip would give the same', () => {
	const hour = { ...PATIENT, syringe: 40 };
	expect(readNumber({ ...SUM, minutes: 60 }, hour, 'rate', 40)).toEqual({ kind: 'right' });
});
