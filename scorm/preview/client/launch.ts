/** How a course is launched: the choices, and the address that carries them. */

import { profileId, type ProfileId } from '../runtime/profiles.ts';
import type { Mode } from '../wire.ts';

export interface Launch {
	profile: ProfileId;
	/** After how many calls `vanishes`, `expired` and `opener-closed` begin. */
	after: number;
	mode: Mode;
	/** In a frame of the page, or in a window of its own; see `placeOf`. */
	place: 'frame' | 'popup';
	/** Content policy: ours, or none to speak of for packages that need inline scripts; `fitting` decides by package. */
	policy: 'fitting' | 'strict' | 'open';
}

/** Other people's packages are full of inline scripts, and would not run under our policy. */
export const launchFor = (launch: Launch, uploaded: boolean): Launch => {
	const fitting = uploaded ? 'open' : 'strict';
	return launch.policy === 'fitting' ? { ...launch, policy: fitting } : launch;
};

export const DEFAULT_LAUNCH: Launch = {
	profile: 'none',
	after: 40,
	mode: 'normal',
	place: 'frame',
	policy: 'strict'
};

function among<T extends string>(allowed: readonly T[], text: string | null, otherwise: T): T {
	if (text === null) return otherwise;
	const found = allowed.find((each) => each === text);
	if (found === undefined) throw new Error(`"${text}" is none of: ${allowed.join(', ')}`);
	return found;
}

/** Reads `?profile=…&after=…&mode=…&place=…&policy=…`; throws on a word it does not know. */
export function launchFrom(query: URLSearchParams): Launch {
	const after = Number(query.get('after') ?? DEFAULT_LAUNCH.after);
	if (!Number.isInteger(after) || after < 0) throw new Error('"after" must be a number of calls');
	return {
		profile: profileId(query.get('profile') ?? DEFAULT_LAUNCH.profile),
		after,
		mode: among(['normal', 'review', 'browse'], query.get('mode'), DEFAULT_LAUNCH.mode),
		place: among(['frame', 'popup'], query.get('place'), DEFAULT_LAUNCH.place),
		policy: among(['strict', 'open'], query.get('policy'), DEFAULT_LAUNCH.policy)
	};
}

/** The address of an attempt; what is as usual is left out. */
export function playAddress(attempt: number, launch: Launch): string {
	const query = new URLSearchParams();
	for (const key of ['profile', 'after', 'mode', 'place', 'policy'] as const) {
		const value = String(launch[key]);
		if (value !== String(DEFAULT_LAUNCH[key])) query.set(key, value);
	}
	const text = query.toString();
	return `/play/${attempt}${text && `?${text}`}`;
}

/** Where the course opens: only a window of its own outlives the window of the LMS. */
export const placeOf = ({ profile, place }: Launch): Launch['place'] =>
	profile === 'opener-closed' ? 'popup' : place;

/** This machine's other name: the same server, and another origin for the browser. */
export function otherOrigin({ protocol, hostname, port }: Location): string {
	const other = hostname === 'localhost' ? '127.0.0.1' : 'localhost';
	return `${protocol}//${other}:${port}`;
}

/** Attempt number of an address like `/play/12`. */
export function attemptIn(path: string): number {
	const number = /^\/play\/(\d+)$/.exec(path)?.[1];
	if (number === undefined) throw new Error(`${path} names no attempt`);
	return Number(number);
}
