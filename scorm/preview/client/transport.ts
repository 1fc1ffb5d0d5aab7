/** The way from the run-time to the server, synchronous as the SCORM API is. */

import type { CommitBody, FlatCmi } from '../wire.ts';
import type { CallLog } from '../runtime/call-log.ts';

export interface TransportOptions {
	attempt: number;
	session: number;
	log: CallLog;
	/** Milliseconds the server holds every commit back. */
	delay: number;
}

/** Browsers take about this many bytes of beacons at a time. */
const BEACON_LIMIT = 60_000;
/** Calls between commits are sent after this pause, in milliseconds. */
const PAUSE = 250;

export class Transport {
	readonly #options: TransportOptions;
	/** Set while the course or this page is being closed: then only beacons arrive. */
	#leaving = false;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#pending = Promise.resolve();

	constructor(options: TransportOptions) {
		this.#options = options;
		options.log.onCall(() => this.#sendSoon());
	}

	/** Watches a window whose end is the end of the session; asks for beacons from there on. */
	watch(window: Window): void {
		// In the capture phase, to be there before the course's own handler writes its last data.
		window.addEventListener('pagehide', () => (this.#leaving = true), { capture: true });
	}

	leaving(): void {
		this.#leaving = true;
	}

	/** Stores what the course committed; true when the server has it (or, while closing, the browser took it). */
	commit(cmi: FlatCmi, terminated: boolean): boolean {
		const { log, session, delay } = this.#options;
		const calls = log.unsent();
		const body: CommitBody = { session, cmi, calls, terminated };
		if (this.#leaving) return this.#beacon('commit', { ...body, calls: [] });
		const request = new XMLHttpRequest();
		request.open('POST', this.#address('commit') + (delay > 0 ? `?delay=${delay}` : ''), false);
		request.setRequestHeader('Content-Type', 'application/json');
		try {
			request.send(JSON.stringify(body));
		} catch (error) {
			// Some closings are announced to nobody; only the refused request tells.
			console.warn('The synchronous request was refused.', error);
			return (
				document.visibilityState === 'hidden' && this.#beacon('commit', { ...body, calls: [] })
			);
		}
		if (request.status !== 200) return false;
		log.sent(calls.at(-1)?.n ?? 0);
		return true;
	}

	/** Says good-bye to the server, with the calls it has not heard of. */
	leave(): void {
		const { log, session } = this.#options;
		this.#leaving = true;
		this.#beacon('calls', { session, calls: log.unsent(), left: true });
	}

	/** Resolves when everything recorded so far was sent. */
	async flush(): Promise<void> {
		clearTimeout(this.#timer);
		this.#pending = this.#pending.then(() => this.#sendCalls());
		await this.#pending;
	}

	#sendSoon(): void {
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => void this.flush(), PAUSE);
	}

	async #sendCalls(): Promise<void> {
		const { log, session } = this.#options;
		const calls = log.unsent();
		const last = calls.at(-1);
		if (!last) return;
		try {
			const body = JSON.stringify({ session, calls });
			const response = await fetch(this.#address('calls'), { method: 'POST', body });
			if (response.ok) log.sent(last.n);
		} catch (error) {
			console.warn('The call log was not stored; it goes with the next commit.', error);
		}
	}

	#beacon(part: 'commit' | 'calls', body: unknown): boolean {
		const text = JSON.stringify(body);
		if (text.length > BEACON_LIMIT)
			console.warn(`A beacon of ${text.length} characters may be lost.`);
		return navigator.sendBeacon(this.#address(part), text);
	}

	#address(part: string): string {
		return `/api/attempts/${this.#options.attempt}/${part}`;
	}
}
