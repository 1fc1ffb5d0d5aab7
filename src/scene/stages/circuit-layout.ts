/** Where strips and the receptor panel stand in each view of the circuit, and how much larger its small things are. */

import type { View } from './stage.ts';
import type { Firing } from './circuit-traces.ts';

export interface Layout {
	/** Size of spines, molecules and boutons against the wide view. */
	scale: number;
	strips: Record<Firing, { x: number; y: number; width: number; height: number }>;
	/** Shift of the capillary, view units. */
	vessel: number;
	/** Two receptors side by side; top left corner and size. */
	panel: { x: number; y: number; width: number; height: number };
}

const WIDE: Layout = {
	scale: 1,
	strips: {
		pv: { x: 28, y: 632, width: 190, height: 26 },
		sst: { x: 660, y: 104, width: 190, height: 26 },
		pyramidal: { x: 560, y: 428, width: 150, height: 26 }
	},
	vessel: 0,
	panel: { x: 20, y: 62, width: 300, height: 214 }
};

const SMALL: Layout = {
	scale: 1.3,
	strips: {
		pv: { x: 142, y: 592, width: 150, height: 26 },
		sst: { x: 700, y: 92, width: 130, height: 26 },
		pyramidal: { x: 560, y: 420, width: 150, height: 26 }
	},
	vessel: -26,
	panel: { x: 142, y: 70, width: 300, height: 214 }
};

export function layoutOf({ size }: View): Layout {
	return size === 'wide' ? WIDE : SMALL;
}
