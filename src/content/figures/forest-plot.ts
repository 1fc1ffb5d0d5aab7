/** Forest plots: estimate, interval and size of every row are in the text of its claim. */

import type { Difference, ForestPlot } from '#domain/course/figure.ts';
import { forestPlot } from '../schema/figure.ts';
import { fields, repeated, type Family, type Printed } from './family.ts';

export const forestPlots: Family<ForestPlot> = {
	file: 'lessons/figures.yaml',
	name: 'forest plot',
	schema: forestPlot,
	cited: ({ rows }) => rows.map(({ claim }, index) => ({ path: ['rows', index, 'claim'], claim })),
	printed: (figure) => [
		...figure.rows.flatMap(row),
		...fields(figure, ['title', 'unit', 'below', 'above']),
		...figure.notes.map((text, index) => ({ path: ['notes', index], text }))
	],
	faults: ({ rows }) => [
		...repeated(rows, ['rows'], 'row'),
		...rows.flatMap(({ difference, low, high }, index) =>
			low > difference || difference > high
				? [
						{
							path: ['rows', index, 'difference'],
							message: `${difference} is outside its interval ${low} to ${high}`
						}
					]
				: []
		)
	],
	commitments: 0
};

function row(row: Difference, index: number): Printed[] {
	const claims = [row.claim];
	return [
		// A minus sign is no part of a printed number.
		...(['difference', 'low', 'high', 'n'] as const).map((key) => ({
			path: ['rows', index, key],
			text: String(Math.abs(row[key])),
			claims
		})),
		...fields(row, ['label', 'measure', 'active', 'comparator'], ['rows', index], { claims })
	];
}
