/** What the circuit says of spines: lost, unchanged, come back, shrinking. */

import { WORTH_A_WORD } from '../labels.ts';
import type { Label } from '../mark.ts';
import { grown, type Changing, type Site, type Spines } from './circuit-spines.ts';
import type { Frame } from './stage.ts';

/** From this value of the modelled spines on, some have changed on the picture. */
const FIRST_SPINE = 0.08;

/** Do spines change on the picture, sooner or later, in this run? */
export const comes = ({ trace }: Frame): boolean => trace.peak('spines').value >= FIRST_SPINE;

/** After the infusion: what the modelled spines have come to. */
export function spinesNow(frame: Frame, spines: Spines, small: boolean): Label {
	const value = frame.trace.at('spines', frame.t);
	return value < FIRST_SPINE
		? unchanged(frame, spines, small)
		: changedSpines(frame, spines, small);
}

/** Where words about spines stand: left of the tuft. */
const BESIDE_TUFT = (small: boolean) =>
	({ x: small ? 364 : 300, y: small ? 232 : 116, anchor: 'end' }) as const;

/**
 * May a leader reach this spine without crossing a dendrite: left of the tuft, or above the left oblique's end.
 */
function exposed({ root: [x, y], out: [ox, oy] }: Site): boolean {
	const left = x < 400 && y < 200 && ox < -0.4;
	return left || (x < 340 && y > 240 && y < 310 && oy < -0.4);
}

/** The head of the exposed member nearest to where such words end, if there is one. */
function nearest(sites: readonly Site[], small: boolean): Pick<Label, 'to'> {
	const words = BESIDE_TUFT(small);
	/** Right of the words or, in the small view, below them. */
	const reached = ({ x, y }: { x: number; y: number }) =>
		x > words.x + LEAST || (small && y > words.y);
	const far = ({ root: [x, y] }: Site) => Math.hypot(x - 345, y - words.y);
	const [first] = sites
		.filter((site) => exposed(site) && reached(head(site)))
		.sort((a, b) => far(a) - far(b));
	return first ? { to: head(first) } : {};
}

/** Least way from these words to a spine, view units: nearer ones need no leader. */
const LEAST = 14;

/** Just outside a spine's head. */
function head({ root: [x, y], out: [ox, oy] }: Site): { x: number; y: number } {
	return { x: x + 17 * ox, y: y + 17 * oy };
}

/** Before the infusion: a spine that stress took. */
export function lostSpine({ sites }: Spines, small: boolean): Label {
	return {
		id: 'spines',
		entity: 'spine',
		text: small ? 'Lost spine' : 'A lost spine',
		note: small ? '' : 'dotted outline',
		...BESIDE_TUFT(small),
		...nearest(
			sites.filter(({ kind }) => kind === 'lost' || kind === 'returning'),
			small
		),
		essential: true
	};
}

function unchanged(frame: Frame, { sites }: Spines, small: boolean): Label {
	const early = frame.trace.at('earlyEffect', frame.t) > WORTH_A_WORD;
	return {
		id: 'spines',
		entity: 'spine',
		text: small ? 'Unchanged' : `No new spines${comes(frame) ? ' yet' : ''}`,
		note: small ? '' : early ? 'effect already there' : 'little or no effect',
		...BESIDE_TUFT(small),
		...nearest(
			sites.filter(({ kind }) => kind === 'lost' || kind === 'returning'),
			small
		),
		essential: true
	};
}

function changedSpines(frame: Frame, { changing }: Spines, small: boolean): Label {
	const value = frame.trace.at('spines', frame.t);
	const peak = frame.trace.peak('spines');
	const fading = frame.t > peak.t && value < 0.9 * peak.value;
	const shrunk = (site: Changing) => grown(site, value) < 0.5 && grown(site, peak.value) === 1;
	const back = changing.filter((site) => grown(site, value) > 0.5);
	const gone = changing.filter(shrunk);
	const shown = fading && gone.length > 0 ? gone : back;
	return {
		id: 'spines',
		entity: 'spine',
		text: fading
			? small
				? 'Shrinking'
				: 'Some shrink back'
			: small
				? 'New spines'
				: 'Spines come back',
		note: small ? '' : fading ? 'others stay' : 'dark: new or grown',
		...BESIDE_TUFT(small),
		...nearest(shown, small),
		essential: true
	};
}
