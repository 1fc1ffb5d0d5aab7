/**
 * Saves and ends the session as the page is hidden, left, kept by the browser, or simply stays
 * open long.
 */

import type { Timers } from './timers.ts';
import type { Tracker } from './tracker.ts';

/** What is needed of `window`. */
export interface Page extends Pick<EventTarget, 'addEventListener' | 'removeEventListener'> {
	document: Pick<EventTarget, 'addEventListener' | 'removeEventListener'> & {
		visibilityState: DocumentVisibilityState;
	};
}

export interface LifecycleParts {
	tracker: Pick<Tracker, 'flush' | 'close' | 'heartbeat'>;
	page: Page;
	timers: Timers;
	/** Hands the latest state and time to the tracker, just before it writes. */
	remember(): void;
}

const isPersisted = (event: Event): boolean => 'persisted' in event && event.persisted === true;

/**
 * Listens until the answer is called. Neither `unload` nor `beforeunload`: browsers skip the one
 * (Permissions-Policy) and players stumble over the other, and both keep the page out of the
 * back-forward cache.
 */
export function watchLifecycle({ tracker, page, timers, remember }: LifecycleParts): () => void {
	let stopHeart: (() => void) | undefined;

	const write = (): void => {
		remember();
		tracker.flush();
	};
	const beat = (): void => {
		stopHeart?.();
		stopHeart = timers.after(tracker.heartbeat, () => {
			write();
			beat();
		});
	};
	const onVisibility = (): void => {
		if (page.document.visibilityState !== 'hidden') return beat();
		stopHeart?.();
		// The last moment at which a closing tab still lets an LMS save with a synchronous request.
		write();
	};
	const onHide = (event: Event): void => {
		stopHeart?.();
		// A page kept in the back-forward cache may return: the session must be alive then.
		if (isPersisted(event)) return write();
		remember();
		tracker.close();
	};
	/** Back from the cache: the session was left open, so that nothing is initialised again. */
	const onShow = (event: Event): void => {
		if (isPersisted(event)) beat();
	};

	page.document.addEventListener('visibilitychange', onVisibility);
	page.addEventListener('pagehide', onHide);
	page.addEventListener('pageshow', onShow);
	if (page.document.visibilityState !== 'hidden') beat();

	return () => {
		stopHeart?.();
		page.document.removeEventListener('visibilitychange', onVisibility);
		page.removeEventListener('pagehide', onHide);
		page.removeEventListener('pageshow', onShow);
	};
}
