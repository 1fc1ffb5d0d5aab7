/** A stage of the scene: one scale of the world, drawn as a pure function of the frame. */

import type { Trace } from '#domain/pharmacology/simulate.ts';
import type { StageName } from '#domain/pharmacology/moment.ts';
import type { Label, Mark } from '../mark.ts';

/** One instant of one run: everything a stage may look at. */
export interface Frame {
	trace: Trace;
	/** Model time, minutes after the start of administration; −10 to 0 is "before". */
	t: number;
	/**
	 * Story time in seconds, a fixed function of `t` (see story.ts): motion that is too fast to show in model time
	 * (a spike, a fusing vesicle) takes its phase from here, so that it looks the same at minutes and at days.
	 */
	s: number;
	/** The shot of the story that `t` falls into, and how far through it, 0 to 1. */
	shot: string;
	u: number;
}

/** View of a stage. Both are designed, the small one is re-composed, not shrunk. */
export interface View {
	size: 'wide' | 'small';
	/** Visible window in world units: `x y width height`. */
	box: readonly [number, number, number, number];
}

/**
 * Marks that lie together between others and are painted together: what stands still once a view, what moves anew for
 * each frame in which one of them has changed. A run's frames all have the same marks in the same order.
 */
export type Sheet =
	| { still(view: View): readonly Mark[] }
	| { moving(frame: Frame, view: View): readonly Mark[] };

export interface Stage {
	name: StageName;
	/** "synapse, about 2 µm across": said in the inset and when the camera moves. */
	title: string;
	views: Record<View['size'], View>;
	/** Where the camera dives to reach a smaller scale, world units; `focusOn` where a certain stage lies elsewhere. */
	focus: { x: number; y: number };
	focusOn?: Partial<Record<StageName, { x: number; y: number }>>;
	/** From back to front. */
	sheets: readonly Sheet[];
	labels(frame: Frame, view: View): Label[];
}

/** All that a stage draws of a frame, from back to front. */
export function marksOf({ sheets }: Stage, frame: Frame, view: View): Mark[] {
	return sheets.flatMap((sheet) =>
		'still' in sheet ? sheet.still(view) : sheet.moving(frame, view)
	);
}
