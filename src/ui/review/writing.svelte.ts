/** What a reviewer writes, kept in this browser where it allows that; no part of the learning record. */

import { NOTHING_WRITTEN, restored, type Written } from './export.ts';

export class Writing {
	/** False where the browser keeps nothing. */
	kept = $state(true);
	written: Written = $state(NOTHING_WRITTEN);
	readonly #name: string;

	/** @param course id */
	constructor(course: string) {
		this.#name = `${course}-review`;
		try {
			this.written = restored(localStorage.getItem(this.#name));
		} catch {
			// Storage is blocked in this frame; the page says so.
			this.kept = false;
		}
	}

	/** @param on `claim:<id>` or `item:<id>` */
	comment(on: string, text: string): void {
		this.written.comments[on] = text;
		this.#keep();
	}

	/** @param n 0 to 100; nothing takes the rating back */
	rate(item: string, n: number | undefined): void {
		if (n === undefined) delete this.written.ratings[item];
		else this.written.ratings[item] = Math.min(100, Math.max(0, Math.round(n)));
		this.#keep();
	}

	sign(rater: string): void {
		this.written.rater = rater;
		this.#keep();
	}

	#keep(): void {
		if (!this.kept) return;
		try {
			localStorage.setItem(this.#name, JSON.stringify(this.written));
		} catch {
			// Full or withdrawn: the page says so from now on.
			this.kept = false;
		}
	}
}
