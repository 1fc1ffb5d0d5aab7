/** Where strips and the receptor panel stand in each view of the circuit, and how much larger its small things are. */

import type { View } from './stage.ts';
import type { Firing } from './circuit-traces.ts';

/** x, y, width, height; view units. */
export type Box = readonly [number, number, number, number];

export interface Layout {
	/** Size of spines, molecules and boutons against the wide view. */
	scale: number;
	strips: Record<Firing, { x: number; y: number; width: number; height: number }>;
	/** Shift of the capillary, view units. */
	vessel: number;
	/** Two receptors side by side; top left corner and size. */
	panel: { x: number; y: number; width: number; height: number };
	/** Where words and strips stand: molecules keep clear of them. */
	words: readonly Box[];
}

const WIDE: Layout = {
	scale: 1,
	strips: {
		pv: { x: 28, y: 632, width: 190, height: 26 },
		sst: { x: 660, y: 104, width: 190, height: 26 },
		pyramidal: { x: 526, y: 366, width: 140, height: 24 }
	},
	vessel: 0,
	panel: { x: 14, y: 56, width: 300, height: 224 },
	words: [
		[14, 590, 250, 130],
		[640, 66, 230, 112],
		[510, 328, 200, 112],
		[20, 100, 290, 70],
		[720, 384, 150, 54],
		[735, 280, 135, 36]
	]
};

const SMALL: Layout = {
	scale: 1.3,
	strips: {
		pv: { x: 144, y: 188, width: 140, height: 26 },
		sst: { x: 702, y: 100, width: 138, height: 26 },
		pyramidal: { x: 526, y: 366, width: 140, height: 24 }
	},
	vessel: -26,
	panel: { x: 136, y: 92, width: 310, height: 224 },
	words: [
		[130, 84, 210, 210],
		[690, 70, 190, 130],
		[510, 328, 250, 120],
		[600, 530, 300, 60],
		[690, 300, 150, 60],
		[220, 360, 200, 50]
	]
};

export const LAYOUTS: Record<View['size'], Layout> = { wide: WIDE, small: SMALL };

export const layoutOf = ({ size }: View): Layout => LAYOUTS[size];
