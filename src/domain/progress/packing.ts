/** Numbers and short texts as characters, each piece telling where it ends, and a reader that cannot overrun. */

import { unspelled } from './spelling.ts';

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Length of a key, in characters: 24 bits. */
export const KEY_LENGTH = 4;

/** One character for 0 to 63. @throws RangeError outside */
export function digit(value: number): string {
	const character = DIGITS[value];
	if (character === undefined) throw new RangeError(`${value} is no digit`);
	return character;
}

/** A whole number from 0, in base 36, closed by a full stop. @throws RangeError for anything else */
export function int(value: number): string {
	if (!Number.isSafeInteger(value) || value < 0) throw new RangeError(`${value} cannot be packed`);
	return `${value.toString(36)}.`;
}

/** A text of at most 63 characters after its length. @throws RangeError when it is longer */
export function short(text: string): string {
	return digit(text.length) + text;
}

export interface AnswerRecord {
	response: string;
	/** 1 to 3; 0: not asked. */
	certainty: number;
}

/** Most responses are one of these letters: they take one character with their certainty. */
const LETTERS = ['a', 'b', 'c', 'd'];

/** A letter, a length from 1, or `LONG`: the response carries its length itself. The longest number has 11 characters. */
const HEADS = 16;
const LONG = HEADS - 1;

/** A response and its certainty. @throws RangeError when too long */
export function answer({ response, certainty }: AnswerRecord): string {
	const letter = LETTERS.indexOf(response);
	if (letter >= 0) return digit(letter + certainty * HEADS);
	const { length } = response;
	const own = LETTERS.length + length - 1;
	const long = length === 0 || own >= LONG;
	return digit((long ? LONG : own) + certainty * HEADS) + (long ? short(response) : response);
}

/** The lower 24 bits of a hash. */
export function key(hash: number): string {
	const folded = (hash ^ (hash >>> 24)) & 0xffffff;
	return [18, 12, 6, 0].map((shift) => digit((folded >>> shift) & 63)).join('');
}

/** A list after its length. */
export function list<T>(items: readonly T[], packed: (item: T) => string): string {
	return int(items.length) + items.map(packed).join('');
}

/** Reads what the functions above wrote. After a failure it yields zeros and empty texts and stays failed. */
export class Reader {
	readonly #text: string;
	#at = 0;
	#failed = false;

	constructor(text: string) {
		this.#text = text;
	}

	/** Everything was read, and all of it made sense. */
	get done(): boolean {
		return !this.#failed && this.#at === this.#text.length;
	}

	take(length: number): string {
		const piece = this.#text.slice(this.#at, this.#at + length);
		if (this.#failed || piece.length < length) return this.#fail('');
		this.#at += length;
		return piece;
	}

	digit(): number {
		const value = DIGITS.indexOf(this.take(1) || ' ');
		return value < 0 ? this.#fail(0) : value;
	}

	int(): number {
		const end = this.#text.indexOf('.', this.#at);
		const text = end < 0 ? '' : this.take(end - this.#at);
		this.take(1);
		const value = parseInt(text, 36);
		const odd = !Number.isSafeInteger(value) || value < 0 || value.toString(36) !== text;
		if (odd) return this.#fail(0);
		return this.#failed ? 0 : value;
	}

	short(): string {
		return this.take(this.digit());
	}

	key(): string {
		return this.take(KEY_LENGTH);
	}

	answer(): AnswerRecord {
		const head = this.digit();
		const certainty = Math.floor(head / HEADS);
		const code = head % HEADS;
		const letter = LETTERS[code];
		if (letter !== undefined) return { response: letter, certainty };
		const response = code === LONG ? this.short() : this.take(code - LETTERS.length + 1);
		return { response, certainty };
	}

	/** A text of the learner's, after the length of its spelling. */
	spelled(): string {
		return unspelled(this.take(this.int())) ?? this.#fail('');
	}

	/** Every item takes at least one character, so that a wrong length cannot make this long. */
	list<T>(read: () => T): T[] {
		const length = this.int();
		if (length > this.#text.length - this.#at) return this.#fail([]);
		const items: T[] = [];
		for (let i = 0; i < length && !this.#failed; i++) items.push(read());
		return items;
	}

	#fail<T>(value: T): T {
		this.#failed = true;
		return value;
	}
}
