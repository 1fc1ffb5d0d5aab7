/** Cost of a year: every price is in the text of its claim; sums are computed and state nothing of their own. */

import type { CourseCost, Price } from '#domain/course/course-cost.ts';
import { courseCost } from '../schema/course-cost.ts';
import { fields, repeated, type Family } from './family.ts';

export const courseCosts: Family<CourseCost> = {
	file: 'lessons/costs.yaml',
	name: 'course cost',
	schema: courseCost,
	cited: (figure) =>
		prices(figure).map(({ path, price }) => ({ path: [...path, 'claim'], claim: price.claim })),
	printed: (figure) => [
		...fields(figure, ['title']),
		...prices(figure).flatMap(({ path, price }) =>
			fields(price, ['label', 'pounds'], path, { claims: [price.claim] })
		),
		...figure.options.flatMap(({ label, session }, index) => [
			{ path: ['options', index, 'label'], text: label, claims: [session.claim] }
		]),
		...figure.notes.map((text, index) => ({ path: ['notes', index], text }))
	],
	faults: ({ options }) => [
		...repeated(options, ['options'], 'treatment'),
		...options.flatMap(({ courses, upkeep }, index) => [
			...repeated(courses, ['options', index, 'courses'], 'course'),
			...repeated(upkeep, ['options', index, 'upkeep'], 'upkeep'),
			...courses.flatMap(({ weeks }, at) =>
				weeks.some((week, place) => week < (weeks[place - 1] ?? 0))
					? [{ path: ['options', index, 'courses', at], message: 'its weeks are not in order' }]
					: []
			)
		])
	],
	commitments: 0
};

function prices(figure: CourseCost): { path: PropertyKey[]; price: Price }[] {
	return [
		...figure.options.flatMap((option, index) =>
			(['assessment', 'session'] as const).map((key) => ({
				path: ['options', index, key],
				price: option[key]
			}))
		),
		{ path: ['budget'], price: figure.budget }
	];
}
