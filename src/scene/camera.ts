/** The camera: one continuous dive between scales, so that nothing is cut. A pure function of story time. */

import type { StageName } from '#domain/pharmacology/moment.ts';
import { mix, ramp, round } from './shape.ts';
import type { Stage, View } from './stages/stage.ts';
import { shotAt, timeAt } from './story.ts';

/** Every stage is drawn into this window, whatever its own box. */
export const CANVAS = { width: 960, height: 720 } as const;

/** From its middle to a corner. */
const CORNER = Math.hypot(CANVAS.width, CANVAS.height) / 2;

/** How long a move takes, story seconds: the last ones of a shot, so that wherever the tour stops the camera rests. */
export const MOVE = 0.8;

/** How much larger the inner scale appears inside the outer one. */
const DIVE = 9;

const DEPTH: Record<StageName, number> = { circuit: 0, synapse: 1, receptor: 2, spine: 2 };

/** What the camera must know of a stage. */
export type Place = Pick<Stage, 'focus' | 'focusOn'> & { box: View['box'] };

/** A stage on screen: outer before inner, so that the inner one grows over it. */
export interface Layer {
	stage: StageName;
	/** World units of the stage to the window, as at rest: an SVG transform. */
	fit: string;
	/** While the camera moves: where the window at rest has come to, as a whole, window units. */
	moved?: { x: number; y: number; zoom: number };
	opacity: number;
	/** Seen through a round lens in the window's middle that opens: its radius, window units at rest. */
	lens?: number;
	/** While the camera moves: nothing else does. Both stages stand at this instant, minutes, the one left at its last picture and the one to come at its first. */
	t?: number;
	/** The stage to come. */
	coming?: true;
}

/** The stage alone, filling the window. */
export function resting(stage: StageName, place: Place): Layer {
	return { stage, fit: fitted(place), opacity: 1 };
}

/** Layers at story second `s`: two during the last `MOVE` seconds before a shot on another stage, else one. */
export function cameraAt(s: number, placeOf: (stage: StageName) => Place): Layer[] {
	const { shot, start, next } = shotAt(s);
	const moved = 1 - (start + shot.seconds - s) / MOVE;
	if (!next || next.stage === shot.stage || moved <= 0) {
		return [resting(shot.stage, placeOf(shot.stage))];
	}
	const inward = DEPTH[next.stage] > DEPTH[shot.stage];
	const [outer, inner] = inward ? [shot.stage, next.stage] : [next.stage, shot.stage];
	return dive(outer, inner, ramp(inward ? moved : 1 - moved, 0, 1), placeOf).map((layer) =>
		layer.stage === next.stage
			? { ...layer, t: next.from, coming: true }
			: { ...layer, t: timeAt(start + shot.seconds - MOVE) }
	);
}

/**
 * `p` = 0: the outer stage fills the window; 1: the inner one does. In between the inner window hangs at the outer
 * stage's focus, `DIVE` times smaller, behind a lens, and both are scaled together; the pan keeps pace with the zoom.
 */
function dive(
	outer: StageName,
	inner: StageName,
	p: number,
	placeOf: (stage: StageName) => Place
): Layer[] {
	const around = placeOf(outer);
	const within = placeOf(inner);
	const target = around.focusOn?.[inner] ?? around.focus;
	const k = CANVAS.width / around.box[2];
	const fx = (target.x - around.box[0]) * k;
	const fy = (target.y - around.box[1]) * k;
	const zoom = DIVE ** p;
	const pan = (1 - 1 / zoom) / (1 - 1 / DIVE);
	const cx = fx + (CANVAS.width / 2 - fx) * pan;
	const cy = fy + (CANVAS.height / 2 - fy) * pan;
	/** A window so many times as large whose point (x, y) lies at the target; no negative zero. */
	const moved = (x: number, y: number, k: number) => ({
		x: round(cx - x * k) || 0,
		y: round(cy - y * k) || 0,
		zoom: share(k)
	});
	return [
		{ ...resting(outer, around), moved: moved(fx, fy, zoom) },
		{
			...resting(inner, within),
			moved: moved(CANVAS.width / 2, CANVAS.height / 2, zoom / DIVE),
			opacity: share(ramp(p, 0.04, 0.3)),
			lens: round(mix(CANVAS.height * 0.46, CORNER * 1.02, ramp(p, 0.45, 1)))
		}
	];
}

/** World units of a stage to the window. */
function fitted({ box }: Place): string {
	const k = CANVAS.width / box[2];
	return `translate(${round(-box[0] * k)} ${round(-box[1] * k)}) scale(${Math.round(k * 1e4) / 1e4})`;
}

/** To a thousandth. */
function share(value: number): number {
	return Math.round(value * 1000) / 1000;
}
