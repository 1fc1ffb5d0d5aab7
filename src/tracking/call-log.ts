/** The last calls to the LMS, for the diagnostics: short and without names, also those of earlier visits. */

import type { CallRecord } from './tracker.ts';

/** Enough for hours of work; older calls fall out. */
const KEPT = 2_000;
/** As many stay in the browser after the page has gone: some ten kilobytes. */
const KEPT_LONGER = 300;
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

	/** The latest records as a text that `resume` understands. */
	kept(): string {
		return JSON.stringify(this.#records.slice(-KEPT_LONGER));
	}

	/** Puts what an earlier visit has kept before the records of this one; anything else is no record. */
	resume(text: string): void {
		try {
			const earlier: unknown = JSON.parse(text);
			if (Array.isArray(earlier)) this.#records.unshift(...earlier.filter(isRecord));
		} catch {
			// Cut off or foreign: this visit's own records do.
		}
	}
}

function isRecord(value: CallRecord | null): value is CallRecord {
	const { method, element = '', value: told = '', result, error } = value ?? {};
	return [method, element, told, result, error].every((part) => typeof part === 'string');
}
