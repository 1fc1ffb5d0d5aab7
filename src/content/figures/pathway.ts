/** Pathways: every option has a place for every patient, with a reason that its claim vouches for. */

import type { Pathway, PathwayPatient } from '#domain/course/pathway.ts';
import { pathway } from '../schema/pathway.ts';
import { fields, repeated, type Family, type Fault } from './family.ts';

export const pathways: Family<Pathway> = {
	file: 'lessons/pathways.yaml',
	name: 'pathway',
	schema: pathway,
	cited: ({ patients }) =>
		patients.flatMap(({ placements }, at) =>
			placements.map(({ claim }, index) => ({
				path: ['patients', at, 'placements', index, 'claim'],
				claim
			}))
		),
	printed: (figure) => [
		...fields(figure, ['title']),
		...figure.places.flatMap((place, at) => fields(place, ['label'], ['places', at])),
		...figure.options.flatMap((option, at) => fields(option, ['label'], ['options', at])),
		...figure.patients.flatMap((patient, at) => [
			...fields(patient, ['label', 'text', 'lesson'], ['patients', at]),
			...patient.placements.flatMap((placement, index) =>
				fields(placement, ['why'], ['patients', at, 'placements', index], {
					claims: [placement.claim]
				})
			)
		])
	],
	faults: (figure) => [
		...repeated(figure.places, ['places'], 'place'),
		...repeated(figure.options, ['options'], 'option'),
		...repeated(figure.patients, ['patients'], 'patient'),
		...figure.patients.flatMap((patient, at) => placementFaults(figure, patient, at))
	],
	commitments: 1
};

function placementFaults(
	{ places, options }: Pathway,
	{ placements }: PathwayPatient,
	at: number
): Fault[] {
	const wanted = options.map(({ id }) => id).join(', ');
	const placed = placements.map(({ option }) => option).join(', ');
	const order =
		wanted === placed
			? []
			: [
					{
						path: ['patients', at, 'placements'],
						message: `places ${placed}; the options are ${wanted}, in this order`
					}
				];
	return [
		...order,
		...placements.flatMap(({ place, arguable }, index) =>
			(['place', 'arguable'] as const).flatMap((key) => {
				const letter = key === 'place' ? place : arguable;
				return letter === undefined || places.some(({ id }) => id === letter)
					? []
					: [
							{
								path: ['patients', at, 'placements', index, key],
								message: `there is no place "${letter}"`
							}
						];
			})
		)
	];
}
