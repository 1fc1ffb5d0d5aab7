/** Routes side by side: facts with their claims, and doses that are legal in the model and were studied. */

import { ROUTE_FACTS, type RouteFacts, type RouteLab } from '#domain/course/route-lab.ts';
import { ABSORPTION } from '#domain/pharmacology/plasma.ts';
import { legalDose } from '#domain/pharmacology/regimen.ts';
import { numbersIn } from '../prose/numbers.ts';
import { routeLab } from '../schema/route-lab.ts';
import { fields, repeated, type Family, type Fault } from './family.ts';

/** The share that arrives is printed beside a curve: the curve must be drawn with it. */
function shareFaults({ id, share }: RouteFacts, at: number): Fault[] {
	if (id !== 'im' && id !== 'oral') return [];
	const drawn = 100 * ABSORPTION[id].bioavailability;
	const printed = numbersIn(share.text).map(Number);
	if (drawn >= Math.min(...printed) && drawn <= Math.max(...printed)) return [];
	const message = `"${share.text}", but the model draws ${drawn}%; change one of them`;
	return [{ path: ['routes', at, 'share', 'text'], message }];
}

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
		...routes.flatMap(shareFaults),
		...routes.flatMap(({ id, dose }, at) =>
			legalDose(id, dose)
				? []
				: [{ path: ['routes', at, 'dose'], message: `${dose} is not a legal dose for ${id}` }]
		)
	],
	commitments: 1
};
