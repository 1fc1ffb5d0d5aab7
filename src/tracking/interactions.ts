/**
 * Journals answers as `cmi.interactions`: one new record for each attempt at an item, whatever the
 * edition.
 */

import { identifier, readCount } from './formats.ts';
import type { Answered } from './recorder.ts';
import type { Sheet } from './sheet.ts';

/** One element of a record, below `cmi.interactions.n.`, in the order it must be written. */
export type Field = readonly [name: string, value: string];

/**
 * Unique for each attempt, for several LMSs reject or merge repeated ids: `l2_block_peak_a1`. Practice has no attempts:
 * there the second it was answered in tells records apart, `l2_draw_practice_t2k4zs`.
 */
export function recordId({ item, attempt, scored, at }: RecordName): string {
	const second = Math.floor(at / 1000).toString(36);
	return identifier(scored ? `${item}-a${attempt}` : `${item}-practice-${second}`);
}

type RecordName = Pick<Answered, 'item' | 'attempt' | 'scored' | 'at'>;

/** Records written in this attempt, earlier sessions included. */
export interface Journal {
	told: number;
}

export class Interactions {
	readonly #sheet: Sheet;
	readonly #fields: (answer: Answered) => Field[];
	readonly #done = new Set<string>();
	/** Where a record begun is standing, so that a second try does not begin another. */
	readonly #places = new Map<string, number>();
	#next = 0;
	readonly #journal: Journal;

	/**
	 * @param fields all elements after the id, in writing order.
	 * @param journal how many records there are by our own count
	 */
	constructor(sheet: Sheet, fields: (answer: Answered) => Field[], journal: Journal) {
		this.#journal = journal;
		this.#sheet = sheet;
		this.#fields = fields;
	}

	/**
	 * Writes the record unless it is there. A refused element is left out; nothing else depends on
	 * it.
	 */
	write(answer: Answered): void {
		const id = recordId(answer);
		if (this.#done.has(id)) return;
		const index = this.#places.get(id) ?? this.#begun(id);
		if (index !== undefined) {
			const at = `cmi.interactions.${index}`;
			this.#places.set(id, index);
			this.#next = Math.max(this.#next, index + 1);
			this.#journal.told = Math.max(this.#journal.told, this.#next);
			for (const [name, value] of this.#fields(answer)) this.#sheet.may(`${at}.${name}`, value);
		}
		this.#done.add(id);
	}

	/**
	 * Begins a record and says where; nothing when it is refused. ILIAS counts from 0 again at every launch of a 1.2
	 * course and would overwrite its first records: there our own count is tried first.
	 */
	#begun(id: string): number | undefined {
		const next = this.#nextIndex();
		const doubtful = next === 0 && this.#journal.told > 0;
		const places = doubtful ? [this.#journal.told, next] : [next];
		return places.find((index) => this.#sheet.may(`cmi.interactions.${index}.id`, id));
	}

	/** From the LMS each time; where it cannot be read or lags behind (1.2), our own count holds. */
	#nextIndex(): number {
		const count = readCount(this.#sheet.read('cmi.interactions._count'));
		return Math.max(count ?? 0, this.#next);
	}
}
