/** What this browser keeps for one learner beside the LMS: a copy of the state, how much was told, and the last calls. */

import { fingerprint } from './fingerprint.ts';
import type { Store } from './store.ts';

export class KeptHere {
	readonly #store: Store;
	/** Absent without a learner's id: the next one at this computer would get this one's work. */
	readonly #owner: string | undefined;

	/** @param learner the LMS's id of the learner; kept only as a fingerprint, for others use this browser too */
	constructor(store: Store, learner: string | undefined) {
		this.#store = store;
		this.#owner = learner === undefined ? undefined : fingerprint(learner);
	}

	/** The state at its last change. */
	get mirror(): string | undefined {
		return this.#read('mirror');
	}

	set mirror(snapshot: string) {
		this.#write('mirror', snapshot);
	}

	/** A state of which the LMS knew nothing, until the learner has decided about it. */
	get aside(): string | undefined {
		return this.#read('aside');
	}

	/** Of two that wait for a decision the longer stays: it holds more work. */
	putAside(snapshot: string): void {
		if (snapshot.length > (this.aside ?? '').length) this.#write('aside', snapshot);
	}

	forgetAside(): void {
		if (this.#owner !== undefined) this.#store.remove(`aside:${this.#owner}`);
	}

	/** The last calls of earlier visits. */
	get calls(): string {
		return this.#read('calls') ?? '';
	}

	set calls(text: string) {
		this.#write('calls', text);
	}

	/** Records of answers written in earlier sessions of this attempt. */
	get told(): number {
		const count = Number(this.#read('told') ?? '0');
		return Number.isSafeInteger(count) && count > 0 ? count : 0;
	}

	set told(count: number) {
		this.#write('told', String(count));
	}

	#read(what: string): string | undefined {
		return this.#owner === undefined ? undefined : this.#store.read(`${what}:${this.#owner}`);
	}

	#write(what: string, value: string): void {
		if (this.#owner !== undefined) this.#store.write(`${what}:${this.#owner}`, value);
	}
}
