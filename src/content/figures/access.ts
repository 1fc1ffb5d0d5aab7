/** Access over the years: one period for every nation, product and year, each with a dated claim. */

import type { AccessMap } from '#domain/course/access.ts';
import { accessMap } from '../schema/access.ts';
import { fields, type Family, type Fault } from './family.ts';

export const accessMaps: Family<AccessMap> = {
	file: 'lessons/access.yaml',
	name: 'access map',
	schema: accessMap,
	cited: ({ periods, events }) => [
		...periods.map(({ claim }, index) => ({ path: ['periods', index, 'claim'], claim })),
		...events.map(({ claim }, index) => ({ path: ['events', index, 'claim'], claim }))
	],
	printed: (figure) => [
		...fields(figure, ['title']),
		...figure.periods.flatMap((period, index) =>
			fields(period, ['text'], ['periods', index], { claims: [period.claim] })
		),
		...figure.events.flatMap((event, index) => [
			...fields(event, ['text'], ['events', index], { claims: [event.claim] }),
			{
				path: ['events', index, 'date'],
				text: event.date.slice(0, 4),
				claims: [event.claim]
			}
		]),
		...figure.notes.map((text, index) => ({ path: ['notes', index], text }))
	],
	faults: (map) => [
		...map.nations.flatMap((nation) =>
			map.products.flatMap((product) => holes(map, nation.id, product.id))
		),
		...map.periods.flatMap(({ nation, product }, index) =>
			map.nations.some(({ id }) => id === nation) && map.products.some(({ id }) => id === product)
				? []
				: [{ path: ['periods', index], message: `${nation}, ${product} is not on the map` }]
		)
	],
	commitments: 0
};

/** Years without a period, and years with two. */
function holes(map: AccessMap, nation: string, product: string): Fault[] {
	const faults: Fault[] = [];
	for (let year = map.from; year <= map.to; year++) {
		const held = map.periods.filter(
			(period) =>
				period.nation === nation &&
				period.product === product &&
				period.from <= year &&
				year <= period.to
		);
		if (held.length === 1) continue;
		const message = `${nation}, ${product}, ${year}: ${held.length} periods; there must be one`;
		faults.push({ path: ['periods'], message });
	}
	return faults;
}
