/**
 * The elements as the LMS has them from us: nothing is written twice, and a refusal stays where it
 * belongs.
 */

import type { CallResult, ScormApi } from './scorm-api.ts';
import type { Written } from './recorder.ts';

/**
 * Thrown inside one write when the LMS no longer answers: what is left of the batch is written at
 * the next attempt.
 */
export class LmsAway extends Error {}

export class Sheet {
	readonly #api: ScormApi;
	readonly #taken = new Map<string, string>();
	#refused: string | undefined;

	constructor(api: ScormApi) {
		this.#api = api;
	}

	/**
	 * Writes what the course stands for (status, score, state): a refusal fails the batch. True if
	 * the LMS has it.
	 */
	must(element: string, value: string): boolean {
		const result = this.#put(element, value);
		if (!result.ok) this.#refused ??= result.code;
		return result.ok;
	}

	/**
	 * Writes what an LMS may lack: a refusal only shows in the log. True if the LMS has the value.
	 */
	may(element: string, value: string): boolean {
		return this.#put(element, value).ok;
	}

	/** Writes even what was written before: the last words of a session. */
	again(element: string, value: string): void {
		this.#taken.delete(element);
		this.#put(element, value);
	}

	/**
	 * True when the LMS gives the value back; if not, it is written again next time. Undefined: no
	 * answer.
	 */
	holds(element: string, value: string): boolean | undefined {
		const result = this.#api.get(element);
		if (!result.ok && result.away) return undefined;
		const same = result.ok && result.value === value;
		if (!same) this.#taken.delete(element);
		return same;
	}

	/** The element's value; '' when it is empty, unknown or not supported. */
	read(element: string): string {
		const result = this.#api.get(element);
		if (!result.ok && result.away) throw new LmsAway();
		return result.ok ? result.value : '';
	}

	/** Runs one write that answers for itself; false when the LMS falls silent. */
	done(write: () => boolean): boolean {
		let done = false;
		this.written(() => (done = write()));
		return done;
	}

	/** Runs one write and says how its `must`s went. */
	written(write: () => void): Written {
		this.#refused = undefined;
		try {
			write();
		} catch (thrown) {
			if (thrown instanceof LmsAway) return { ok: false, code: 'away' };
			throw thrown;
		}
		return this.#refused === undefined ? { ok: true } : { ok: false, code: this.#refused };
	}

	#put(element: string, value: string): CallResult {
		if (this.#taken.get(element) === value) return { ok: true, value };
		const result = this.#api.set(element, value);
		if (!result.ok && result.away) throw new LmsAway();
		if (result.ok) this.#taken.set(element, value);
		return result;
	}
}
