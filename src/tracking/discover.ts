/** Finds the API object that the LMS left in a window above us or in the window that opened us. */

import type { Edition } from './edition.ts';
import { API_NAMES, METHODS } from './edition.ts';
import type { Timers } from './timers.ts';

/** An LMS's API: foreign code, so that nothing is known but that its methods can be called. */
export type ApiObject = Record<string, (...args: string[]) => unknown>;

/** The chain of windows in which the LMS was found, and how many windows up from its start. */
export interface Whereabouts {
	from: 'window' | 'opener' | 'top-opener';
	up: number;
}

export interface Found {
	edition: Edition;
	api: ApiObject;
	where: Whereabouts;
	/** The window that has the API. */
	holder: Frame;
}

/**
 * What is needed of a window. `object`, because any property of a window of another origin may
 * throw.
 */
export type Frame = object;

/** Frames climbed at most; the samples of the standards take 7 and 500. */
const MOST_FRAMES = 50;
const POLL_EVERY = 250;
const POLL_FOR = 5_000;
/**
 * An LMS may show the other edition's API first; after this the declared one is taken to be
 * absent.
 */
const OTHER_EDITION_AFTER = 1_000;

/** A property of a window; nothing where the browser forbids to look, which ends that chain. */
function peek(frame: Frame, name: string): { value: unknown } | undefined {
	try {
		return { value: Reflect.get(frame, name) };
	} catch {
		// A window of another origin. What it throws is its own affair: it only has to be left alone.
		return undefined;
	}
}

const isFrame = (value: unknown): value is Frame => typeof value === 'object' && value !== null;

function isApi(value: unknown, edition: Edition): value is ApiObject {
	if ((typeof value !== 'object' && typeof value !== 'function') || value === null) return false;
	const initialize = peek(value, METHODS[edition].initialize)?.value;
	// 'object': methods of host objects.
	return (
		typeof initialize === 'function' || (typeof initialize === 'object' && initialize !== null)
	);
}

type Place = Omit<Found, 'edition'>;

/** The window itself first: players for phones put the API there. */
function climb(start: Frame, edition: Edition, from: Whereabouts['from']): Place | undefined {
	let frame = start;
	for (let hop = 0; hop < MOST_FRAMES; hop += 1) {
		const candidate = peek(frame, API_NAMES[edition]);
		if (!candidate) return undefined;
		if (isApi(candidate.value, edition)) {
			return { api: candidate.value, where: { from, up: hop }, holder: frame };
		}
		const parent = peek(frame, 'parent')?.value;
		if (!isFrame(parent) || parent === frame) return undefined;
		frame = parent;
	}
	return undefined;
}

/**
 * One search: own window and its parents, then the opener and its parents, then the opener of the
 * top window. `top` comes last, for some LMSs put a window of another origin there.
 */
export function search(start: Frame, edition: Edition): Place | undefined {
	const here = climb(start, edition, 'window');
	if (here) return here;
	const opener = peek(start, 'opener')?.value;
	const there = isFrame(opener) ? climb(opener, edition, 'opener') : undefined;
	if (there) return there;
	const top = peek(start, 'top')?.value;
	const topOpener = isFrame(top) ? peek(top, 'opener')?.value : undefined;
	return isFrame(topOpener) ? climb(topOpener, edition, 'top-opener') : undefined;
}

/**
 * The window that opened the course was closed: its API still answers, and reaches nobody. A window around the course
 * is never asked, for it closes together with the course and takes the last words.
 */
export function isClosed({ where, holder }: Found): boolean {
	return where.from !== 'window' && peek(holder, 'closed')?.value === true;
}

/**
 * Searches every 250 ms for up to 5 s, for some players attach the API late. The edition the
 * package was built for wins; the other one is taken only when the declared one stays away.
 */
export function discover(
	start: Frame,
	declared: Edition,
	timers: Timers
): Promise<Found | undefined> {
	const began = timers.now();
	const other: Edition = declared === 'scorm12' ? 'scorm2004' : 'scorm12';
	return new Promise((resolve) => {
		const look = (): void => {
			const waited = timers.now() - began;
			const own = search(start, declared);
			if (own) return resolve({ edition: declared, ...own });
			const foreign = waited >= OTHER_EDITION_AFTER ? search(start, other) : undefined;
			if (foreign) return resolve({ edition: other, ...foreign });
			if (waited >= POLL_FOR) return resolve(undefined);
			timers.after(POLL_EVERY, look);
		};
		look();
	});
}
