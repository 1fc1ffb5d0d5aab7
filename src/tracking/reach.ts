/** Is the server that keeps the record still there? Some LMSs answer "true" to a save that never leaves the browser. */

import type { Timers } from './timers.ts';

/** What came back for a tiny file of the package. `foreign`: something else, as a page to sign in. */
export type Pong = 'here' | 'foreign' | 'silent';

/** Asks for the file; never rejects. */
export type Ping = () => Promise<Pong>;

/** Not asked more often, ms, while all is well. */
const ASK_EVERY = 30_000;
/** One lost request is no lost network: asked again after this, ms. */
const ASK_AGAIN_AFTER = 3_000;

export class Reach {
	readonly #ping: Ping;
	readonly #timers: Timers;
	readonly #changed: () => void;
	/** Where the file never came, as from other hosts or through odd players, its absence tells nothing. */
	#trusted = false;
	#asking = false;
	#lastAsked: number;
	#trouble: string | undefined;

	/** @param changed called when the server goes or comes back */
	constructor(ping: Ping, timers: Timers, changed: () => void) {
		this.#ping = ping;
		this.#timers = timers;
		this.#changed = changed;
		// The launch has requests enough.
		this.#lastAsked = timers.now();
	}

	/** `offline` or `signed-out` while the server is away. */
	get trouble(): string | undefined {
		return this.#trouble;
	}

	/** Asks unless it was asked just now; the answer comes later. */
	check(): void {
		const now = this.#timers.now();
		const due = this.#trouble !== undefined || now - this.#lastAsked >= ASK_EVERY;
		if (this.#asking || !due) return;
		this.#asking = true;
		this.#lastAsked = now;
		void this.#ping().then((pong) => {
			if (pong === 'here' || !this.#trusted || this.#trouble !== undefined) return this.#hear(pong);
			this.#timers.after(ASK_AGAIN_AFTER, () => {
				void this.#ping().then((again) => this.#hear(again));
			});
		});
	}

	#hear(pong: Pong): void {
		this.#asking = false;
		if (pong === 'here') this.#trusted = true;
		if (!this.#trusted) return;
		const trouble = { here: undefined, silent: 'offline', foreign: 'signed-out' }[pong];
		if (trouble === this.#trouble) return;
		this.#trouble = trouble;
		this.#changed();
	}
}

const FILE = 'ping.txt';
const CONTENT = 'pong';

export const browserPing: Ping = async () => {
	try {
		const answer = await fetch(`${FILE}?${Date.now()}`, { cache: 'no-store' });
		const text = answer.ok ? await answer.text() : '';
		return text.trim() === CONTENT ? 'here' : 'foreign';
	} catch {
		// Whatever stands in the way, nothing came through.
		return 'silent';
	}
};
