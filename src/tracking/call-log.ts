/** The last calls to the LMS, for the diagnostics: short and without names. */

import type { CallRecord } from './tracker.ts';

/** Enough for hours of work; older calls fall out. */
const KEPT = 2_000;
const LONGEST_VALUE = 80;
const PERSONAL =
	/\b(?:student|learner)_(?:id|name)$|^cmi\.comments(?:_from_learner\.\d+\.comment)?$/;

export class CallLog {
	readonly #records: CallRecord[] = [];

	get records(): readonly CallRecord[] {
		return this.#records;
	}

	add(record: CallRecord): void {
		const personal = record.element !== undefined && PERSONAL.test(record.element);
		const shown = (text: string): string =>
			personal && text !== '' && text !== 'true' ? '(left out)' : text.slice(0, LONGEST_VALUE);
		this.#records.push({
			...record,
			...(record.value === undefined ? {} : { value: shown(record.value) }),
			result: shown(record.result)
		});
		if (this.#records.length > KEPT) this.#records.shift();
	}
}
