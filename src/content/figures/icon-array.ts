/** Icon arrays: every arm's number is in the text of its claim. */

import type { IconArray } from '#domain/course/figure.ts';
import { iconArray } from '../schema/figure.ts';
import { fields, type Family } from './family.ts';

export const iconArrays: Family<IconArray> = {
	file: 'lessons/figures.yaml',
	name: 'icon array',
	schema: iconArray,
	cited: ({ arms }) => arms.map(({ claim }, index) => ({ path: ['arms', index, 'claim'], claim })),
	printed: (figure) => [
		...figure.arms.flatMap((arm, index) =>
			fields(arm, ['n', 'label'], ['arms', index], { claims: [arm.claim] })
		),
		...fields(figure, ['title', 'outcome', 'source', 'certainty'])
	],
	commitments: 1
};
