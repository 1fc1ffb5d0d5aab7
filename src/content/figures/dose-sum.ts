/** Sums: dose per kilogram, minutes and strengths are in the text of their claims; weights are of fictional patients. */

import { rightNumbers, type DoseSum } from '#domain/course/dose-sum.ts';
import { doseSum } from '../schema/dose-sum.ts';
import { fields, repeated, type Family } from './family.ts';

export const doseSums: Family<DoseSum> = {
	file: 'lessons/sums.yaml',
	name: 'dose sum',
	schema: doseSum,
	cited: ({ regimen, strengthsClaim }) => [
		{ path: ['regimen'], claim: regimen },
		{ path: ['strengthsClaim'], claim: strengthsClaim }
	],
	printed: (figure) => [
		...fields(figure, ['title']),
		...fields(figure, ['dosePerKg', 'minutes'], [], { claims: [figure.regimen] }),
		...figure.strengths.map((strength, at) => ({
			path: ['strengths', at],
			text: String(strength),
			claims: [figure.strengthsClaim]
		})),
		...figure.patients.flatMap((patient, at) => fields(patient, ['label'], ['patients', at]))
	],
	faults: (figure) => [
		...repeated(figure.patients, ['patients'], 'patient'),
		...figure.patients.flatMap((patient, at) => {
			const { volume } = rightNumbers(figure, patient);
			const unknown = !figure.strengths.includes(patient.strength);
			const full = volume > patient.syringe;
			return [
				...(unknown
					? [{ path: ['patients', at, 'strength'], message: 'is none of the strengths' }]
					: []),
				...(full
					? [{ path: ['patients', at, 'syringe'], message: `holds less than ${volume} mL of drug` }]
					: [])
			];
		})
	],
	commitments: 1
};
