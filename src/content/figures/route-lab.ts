/** Routes side by side: facts with their claims, and doses that are legal in the model and were studied. */

import { ROUTE_FACTS, type RouteLab } from '#domain/course/route-lab.ts';
import { legalDose } from '#domain/pharmacology/regimen.ts';
import { routeLab } from '../schema/route-lab.ts';
import { fields, repeated, type Family } from './family.ts';

export const routeLabs: Family<RouteLab> = {
	file: 'lessons/routes.yaml',
	name: 'route lab',
	schema: routeLab,
	cited: ({ routes }) =>
		routes.flatMap((route, at) =>
			ROUTE_FACTS.map((key) => ({
				path: ['routes', at, key, 'claim'],
				claim: route[key].claim
			}))
		),
	printed: (figure) => [
		...fields(figure, ['title']),
		...figure.routes.flatMap((route, at) => [
			...fields(route, ['label'], ['routes', at]),
			// The dose drawn is one that was studied.
			...fields(route, ['dose'], ['routes', at], { claims: [route.studied.claim] }),
			...ROUTE_FACTS.flatMap((key) =>
				fields(route[key], ['text'], ['routes', at, key], { claims: [route[key].claim] })
			)
		]),
		...figure.notes.map((text, index) => ({ path: ['notes', index], text }))
	],
	faults: ({ routes }) => [
		...repeated(routes, ['routes'], 'route'),
		...routes.flatMap(({ id, dose }, at) =>
			legalDose(id, dose)
				? []
				: [{ path: ['routes', at, 'dose'], message: `${dose} is not a legal dose for ${id}` }]
		)
	],
	commitments: 1
};
