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
/** Events during which a page can no longer wait for an answer. */
const DISMISSALS: readonly string[] = ['beforeunload', 'pagehide', 'unload'];

export class Transport {
	readonly #options: TransportOptions;
	/** Set while the course or this page is being closed. */
	#leaving = false;
	readonly #windows = new Set<Window>();
	#timer: ReturnType<typeof setTimeout> | undefined;
	#pending = Promise.resolve();

	constructor(options: TransportOptions) {
		this.#options = options;
		options.log.onCall(() => this.#sendSoon());
	}

	/** Watches a window whose end may be the end of the session: ours, or the course's after each load. */
	watch(window: Window): void {
		this.#leaving = false;
		this.#windows.add(window);
		window.addEventListener('pagehide', () => (this.#leaving = true));
		window.addEventListener('pageshow', () => (this.#leaving = false));
	}

	leaving(): void {
		this.#leaving = true;
	}

	/**
	 * True while a window goes away. The course's handler may run before ours, so the event under way
	 * counts, too.
	 */
	get #closing(): boolean {
		const dismissing = (window: Window): boolean =>
			!window.closed && DISMISSALS.includes(window.event?.type ?? '');
		return this.#leaving || [...this.#windows].some(dismissing);
	}

	/** Stores what the course committed; true when the server has it (or, while closing, the browser took it). */
	commit(cmi: FlatCmi, terminated: boolean): boolean {
		const { log, session, delay } = this.#options;
		const calls = log.unsent();
		const body: CommitBody = { session, cmi, calls, terminated };
		const request = new XMLHttpRequest();
		request.open('POST', this.#address('commit') + (delay > 0 ? `?delay=${delay}` : ''), false);
		request.setRequestHeader('Content-Type', 'application/json');
		try {
			request.send(JSON.stringify(body));
		} catch (error) {
			// Chromium refuses synchronous requests of a page that goes away; beacons get through.
			if (this.#closing) return this.#beacon('commit', { ...body, calls: [] });
			console.warn('The server cannot be reached.', error);
			return false;
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
