/** A clock that a test turns by hand. */

import type { AfterPaint, Timers } from '../timers.ts';

interface Alarm {
	at: number;
	run: () => void;
}

export class FakeClock implements Timers {
	#now: number;
	#alarms: Alarm[] = [];
	#frame: (() => void)[] = [];

	/** @param now ms since 1970. */
	constructor(now = Date.UTC(2026, 0, 5, 9, 30, 0, 123)) {
		this.#now = now;
	}

	now(): number {
		return this.#now;
	}

	after(ms: number, run: () => void): () => void {
		const alarm = { at: this.#now + ms, run };
		this.#alarms.push(alarm);
		return () => {
			this.#alarms = this.#alarms.filter((other) => other !== alarm);
		};
	}

	readonly afterPaint: AfterPaint = (run) => {
		this.#frame.push(run);
	};

	/** Shows the frame and runs what waited for it. */
	paint(): void {
		this.#frame.splice(0).forEach((run) => run());
	}

	/** Time passes inside a call, as it does while an LMS answers: nothing else runs meanwhile. */
	block(ms: number): void {
		this.#now += ms;
	}

	/** Turns the clock; alarms ring in order, each at its time. */
	advance(ms: number): void {
		const end = this.#now + ms;
		for (;;) {
			const next = this.#alarms
				.filter(({ at }) => at <= end)
				.reduce<Alarm | undefined>((a, b) => (a && a.at <= b.at ? a : b), undefined);
			if (!next) break;
			this.#alarms = this.#alarms.filter((alarm) => alarm !== next);
			this.#now = Math.max(this.#now, next.at);
			next.run();
		}
		this.#now = Math.max(this.#now, end);
	}
}
