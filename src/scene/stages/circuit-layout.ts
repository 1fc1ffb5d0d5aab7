/** Where strips and the receptor panel stand in each view of the circuit, and how much larger its small things are. */

import { circle } from '../shape.ts';
import type { View } from './stage.ts';
import type { Firing } from './circuit-traces.ts';

/** x, y, width, height; view units. */
export type Box = readonly [number, number, number, number];

type Place = { x: number; y: number };

/** The cells whose receptors are compared. */
export type Row = 'interneuron' | 'pyramidal';

/** Two receptors side by side; all but `from` and `ties` is measured from its corner, view units. */
export interface Panel {
	corner: Place;
	/** Paper that they stand on, and a line between them. */
	card: string;
	rule: string;
	/** Middle of each receptor, and where its words begin. */
	rows: Record<Row, Place>;
	words: Record<Row, Place>;
	/** Place on the cell that each is from, and the lines to it. */
	from: Record<Row, Place>;
	ties: string;
}

export interface Layout {
	/** Size of spines, molecules and boutons against the wide view. */
	scale: number;
	strips: Record<Firing, { x: number; y: number; width: number; height: number }>;
	/** Shift of the capillary, view units. */
	vessel: number;
	panel: Panel;
	/** The panel takes the place of the interneurons' strips and names. */
	crowded: boolean;
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
	panel: {
		corner: { x: 14, y: 22 },
		card: 'M10,0H272q10,0 10,10V214q0,10 -10,10H10q-10,0 -10,-10V10q0,-10 10,-10Z',
		rule: 'M14,112H268',
		rows: { interneuron: { x: 54, y: 72 }, pyramidal: { x: 54, y: 180 } },
		words: { interneuron: { x: 108, y: 42 }, pyramidal: { x: 108, y: 150 } },
		from: { interneuron: { x: 207, y: 344 }, pyramidal: { x: 352, y: 309 } },
		ties: 'M207,344L186,246M352,309L296,232'
	},
	crowded: false,
	words: [
		[14, 590, 250, 130],
		[640, 66, 230, 112],
		[510, 328, 200, 112],
		[20, 100, 290, 70],
		[735, 350, 135, 42],
		[244, 360, 176, 50],
		[720, 384, 150, 40],
		[735, 280, 135, 36]
	]
};

/** Round, one on each side of the tuft: a card for both would cover it. */
export const LENS = 54;
const LENSES = { interneuron: { x: 182, y: 76 }, pyramidal: { x: 774, y: 176 } } as const;

const SMALL: Layout = {
	scale: 1.3,
	strips: {
		pv: { x: 128, y: 91, width: 140, height: 26 },
		sst: { x: 648, y: 36, width: 138, height: 26 },
		pyramidal: { x: 524, y: 364, width: 118, height: 24 }
	},
	vessel: -4,
	panel: {
		corner: { x: 0, y: 0 },
		card:
			circle(LENSES.interneuron.x, LENSES.interneuron.y, LENS) +
			circle(LENSES.pyramidal.x, LENSES.pyramidal.y, LENS),
		rule: '',
		rows: LENSES,
		words: { interneuron: { x: 160, y: 164 }, pyramidal: { x: 646, y: 31 } },
		from: { interneuron: { x: 146, y: 290 }, pyramidal: { x: 617, y: 247 } },
		ties: 'M146,290L150,119M617,247L725,199'
	},
	crowded: true,
	words: [
		[122, 56, 250, 200],
		[640, 10, 230, 192],
		[510, 334, 314, 146],
		[216, 334, 236, 58]
	]
};

export const LAYOUTS: Record<View['size'], Layout> = { wide: WIDE, small: SMALL };

export const layoutOf = ({ size }: View): Layout => LAYOUTS[size];
