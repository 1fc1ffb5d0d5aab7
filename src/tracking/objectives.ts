/**
 * Finds the record of a lesson among `cmi.objectives`, which the LMS may have filled from the
 * manifest.
 */

import { identifier, readCount } from './formats.ts';
import type { Sheet } from './sheet.ts';

export interface ObjectivePlace {
	/** `cmi.objectives.n` */
	at: string;
	/** It was there before us, so that it may hold a state that must not be lowered. */
	old: boolean;
}

export class Objectives {
	readonly #sheet: Sheet;
	/** Indices by LMS id; nothing until the LMS's records were read. */
	#indices: Map<string, number> | undefined;
	readonly #appended = new Set<string>();
	#count = 0;

	constructor(sheet: Sheet) {
		this.#sheet = sheet;
	}

	/** The lesson's record, appended if there is none; nothing if the LMS refuses one. */
	place(lesson: string): ObjectivePlace | undefined {
		const id = identifier(lesson);
		const indices = (this.#indices ??= this.#readAll());
		const known = indices.get(id);
		if (known !== undefined) {
			return { at: `cmi.objectives.${known}`, old: !this.#appended.has(id) };
		}
		const index = this.#count;
		if (!this.#sheet.may(`cmi.objectives.${index}.id`, id)) return undefined;
		this.#count += 1;
		indices.set(id, index);
		this.#appended.add(id);
		return { at: `cmi.objectives.${index}`, old: false };
	}

	#readAll(): Map<string, number> {
		this.#count = readCount(this.#sheet.read('cmi.objectives._count')) ?? 0;
		const indices = new Map<string, number>();
		for (let index = 0; index < this.#count; index += 1) {
			const id = this.#sheet.read(`cmi.objectives.${index}.id`);
			if (id !== '') indices.set(id, index);
		}
		return indices;
	}
}
