/** One tab at a time writes an attempt: two would overwrite each other's state, the older often last. */

/** Resolves to the way to give the right to write back, or to nothing while another tab of this browser has it. */
export type TabLock = (name: string) => Promise<(() => void) | undefined>;

/** A page that is being closed or reloaded gives its lock back a moment later: asked again, ms, so many times. */
const ASK_EVERY = 300;
const ASK_AT_MOST = 12;
/** Time for another tab to answer where there are no locks (pages without https), ms. */
const ANSWER_WITHIN = 250;

export const browserTabLock: TabLock = (name) =>
	'locks' in navigator ? byLock(name) : byChannel(name);

/** Asked again a few times: only definite refusals count, however slow the browser is. */
async function byLock(name: string): ReturnType<TabLock> {
	for (let asked = 0; asked < ASK_AT_MOST; asked += 1) {
		const release = await granted(name);
		if (release) return release;
		await new Promise((resolve) => setTimeout(resolve, ASK_EVERY));
	}
	return undefined;
}

function granted(name: string): ReturnType<TabLock> {
	return new Promise((resolve) => {
		// Held until it is released or the page goes: the browser lets go of it then, even after a crash.
		const answer = (lock: Lock | null): Promise<void> | void =>
			lock ? new Promise<void>((end) => resolve(() => end())) : resolve(undefined);
		// A browser that forbids locks, as in some frames, must not stop the learner.
		navigator.locks.request(name, { ifAvailable: true }, answer).catch(() => resolve(() => {}));
	});
}

/** The tab that was there first answers; of two that open at once the one with the larger number gives way. */
function byChannel(name: string): ReturnType<TabLock> {
	if (typeof BroadcastChannel === 'undefined') return Promise.resolve(() => {});
	const channel = new BroadcastChannel(name);
	const own = crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
	let ours = false;
	return new Promise((resolve) => {
		const settle = (free: boolean): void => {
			ours = free;
			if (!free) channel.close();
			resolve(free ? () => channel.close() : undefined);
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
