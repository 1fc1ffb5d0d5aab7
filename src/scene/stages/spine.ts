/** Inside the spine, about 1 µm: from TrkB in the membrane to new proteins at the density (evidence F1.6–F1.8). */

import type { Mark } from '../mark.ts';
import { closed, points } from '../shape.ts';
import type { Stage } from './stage.ts';

function still(): Mark[] {
	return [
		{
			kind: 'path',
			id: 'head',
			entity: 'spine',
			look: 'body wide-rim',
			d: closed(points('200,120 700,120 800,300 640,500 560,760 400,760 340,500 140,300')),
			rim: true
		}
	];
}

export const spine: Stage = {
	name: 'spine',
	title: 'Inside the spine, 1 µm',
	views: {
		wide: { size: 'wide', box: [0, 0, 960, 720] },
		small: { size: 'small', box: [170, 90, 620, 465] }
	},
	focus: { x: 480, y: 300 },
	still,
	moving: () => [],
	labels: () => []
};
