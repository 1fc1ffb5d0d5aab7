/** Time as the trackers see it: handed in, so that a test owns the clock. */

export interface Timers {
	/** ms since 1970. */
	now(): number;
	/** Runs once after `ms` milliseconds; the answer cancels it. */
	after(ms: number, run: () => void): () => void;
}

/** Runs something once, when what is on the screen has been painted. */
export type AfterPaint = (run: () => void) => void;

/**
 * Longest wait for a frame, ms: a hidden page gets none, and an answer must not wait for the
 * learner to return.
 */
const FRAME_AT_MOST = 500;

export const browserTimers: Timers = {
	now: () => Date.now(),
	after(ms, run) {
		const id = setTimeout(run, ms);
		return () => clearTimeout(id);
	}
};

/** A task queued from a frame callback runs after that frame is painted. */
export function afterBrowserPaint(run: () => void): void {
	let done = false;
	const once = (): void => {
		if (done) return;
		done = true;
		run();
	};
	setTimeout(once, FRAME_AT_MOST);
	requestAnimationFrame(() => setTimeout(once, 0));
}
