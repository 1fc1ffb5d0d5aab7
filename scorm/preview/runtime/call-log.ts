/** The record of every call, in order, as the course saw it answered. */

import type { CallRecord } from '../wire.ts';

const spelled = (argument: unknown): string =>
	typeof argument === 'string' ? argument : `${typeof argument} ${String(argument)}`;

export class CallLog {
	readonly records: CallRecord[] = [];
	#taken = 0;
	#listeners: ((record: CallRecord) => void)[] = [];

	add(call: Omit<CallRecord, 'n' | 'args'> & { args: readonly unknown[] }): void {
		const record = { ...call, n: this.records.length + 1, args: call.args.map(spelled) };
		this.records.push(record);
		for (const listener of this.#listeners) listener(record);
	}

	onCall(listener: (record: CallRecord) => void): void {
		this.#listeners.push(listener);
	}

	/** The records nobody has stored yet. */
	unsent(): readonly CallRecord[] {
		return this.records.slice(this.#taken);
	}

	/** Marks the records up to and including number `n` as stored. */
	sent(n: number): void {
		this.#taken = Math.max(this.#taken, n);
	}
}
