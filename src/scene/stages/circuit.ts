/** The circuit, about 500 µm: one pyramidal cell, the two interneurons on it, their astrocyte and the nearest capillary (evidence F1.1). */

import type { Mark } from '../mark.ts';
import { closed, points } from '../shape.ts';
import type { Stage } from './stage.ts';

function still(): Mark[] {
	return [
		{
			kind: 'path',
			id: 'soma',
			entity: 'pyramidal',
			look: 'body',
			d: closed(points('452,420 470,470 500,530 452,540 404,530 434,470')),
			rim: true
		}
	];
}

export const circuit: Stage = {
	name: 'circuit',
	title: 'The circuit, 500 µm',
	views: {
		wide: { size: 'wide', box: [0, 0, 960, 720] },
		small: { size: 'small', box: [130, 0, 720, 540] }
	},
	focus: { x: 300, y: 300 },
	still,
	moving: () => [],
	labels: () => []
};
