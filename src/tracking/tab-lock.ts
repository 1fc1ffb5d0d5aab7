/** One tab at a time writes an attempt: two would overwrite each other's state, the older often last. */

/** Resolves true when this tab may write until it closes; false when another tab of this browser does. */
export type TabLock = (name: string) => Promise<boolean>;

/** A page that is being reloaded gives its lock back a moment later, ms. */
const PATIENCE = 1_500;
/** Time for another tab to answer where there are no locks (pages without https), ms. */
const ANSWER_WITHIN = 250;

export const browserTabLock: TabLock = (name) =>
	'locks' in navigator ? byLock(name) : byChannel(name);

function byLock(name: string): Promise<boolean> {
	return new Promise((resolve) => {
		const held = (): Promise<never> => {
			resolve(true);
			// Held until the page goes: the browser lets go of it then, even after a crash.
			return new Promise(() => {});
		};
		navigator.locks
			.request(name, { signal: AbortSignal.timeout(PATIENCE) }, held)
			.catch((error: unknown) => {
				// Only the time-out means that another tab has it; a browser that forbids locks must not stop the learner.
				resolve(!(error instanceof DOMException && error.name === 'TimeoutError'));
			});
	});
}

/** The tab that was there first answers; of two that open at once the one with the larger number gives way. */
function byChannel(name: string): Promise<boolean> {
	if (typeof BroadcastChannel === 'undefined') return Promise.resolve(true);
	const channel = new BroadcastChannel(name);
	const own = crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
	let ours = false;
	return new Promise((resolve) => {
		const settle = (free: boolean): void => {
			ours = free;
			if (!free) channel.close();
			resolve(free);
		};
		const timer = setTimeout(() => settle(true), ANSWER_WITHIN);
		channel.onmessage = ({ data }: MessageEvent<unknown>) => {
			if (typeof data === 'number' && (ours || own < data)) channel.postMessage('taken');
			if (data !== 'taken' || ours) return;
			clearTimeout(timer);
			settle(false);
		};
		channel.postMessage(own);
	});
}
