/** Ladders: every place names a rung that is there, and every reason its claims. */

import type { Ladder } from '#domain/course/ladder.ts';
import { ladder } from '../schema/ladder.ts';
import { fields, repeated, type Family } from './family.ts';

export const ladders: Family<Ladder> = {
	file: 'lessons/ladders.yaml',
	name: 'ladder',
	schema: ladder,
	cited: ({ places }) =>
		places.flatMap(({ claims }, index) =>
			claims.map((claim, at) => ({ path: ['places', index, 'claims', at], claim }))
		),
	printed: (figure) => [
		...fields(figure, ['title', 'task', 'insight']),
		...figure.rungs.flatMap((rung, index) => fields(rung, ['label', 'meaning'], ['rungs', index])),
		...figure.places.flatMap((place, index) =>
			fields(place, ['label', 'why'], ['places', index], { claims: place.claims })
		)
	],
	faults: ({ rungs, places }) => [
		...repeated(rungs, ['rungs'], 'rung'),
		...repeated(places, ['places'], 'place'),
		...places.flatMap(({ rung }, index) =>
			rungs.some(({ id }) => id === rung)
				? []
				: [{ path: ['places', index, 'rung'], message: `there is no rung "${rung}"` }]
		)
	],
	commitments: 1
};
