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
		pyramidal: { x: 526, y: 366, width: 118, height: 24 }
	},
	vessel: 0,
	panel: { x: 14, y: 22, width: 282, height: 224 },
	words: [
		[14, 590, 250, 130],
		[640, 66, 230, 112],
		[510, 328, 200, 112],
		[20, 100, 290, 70],
		[735, 330, 135, 42],
		[720, 384, 150, 40],
		[735, 280, 135, 36]
	]
};

const SMALL: Layout = {
	scale: 1.3,
	strips: {
		pv: { x: 136, y: 148, width: 140, height: 26 },
		sst: { x: 664, y: 100, width: 138, height: 26 },
		pyramidal: { x: 526, y: 366, width: 118, height: 24 }
	},
	vessel: -10,
	panel: { x: 128, y: 46, width: 346, height: 236 },
	words: [
		[122, 56, 240, 210],
		[650, 66, 222, 140],
		[510, 328, 310, 150],
		[640, 478, 215, 60],
		[220, 360, 200, 50]
	]
};

export const LAYOUTS: Record<View['size'], Layout> = { wide: WIDE, small: SMALL };

export const layoutOf = ({ size }: View): Layout => LAYOUTS[size];
