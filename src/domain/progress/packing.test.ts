import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answer, digit, int, key, list, Reader, short } from './packing.ts';

test('numbers, texts and lists come back as they were', () => {
	const text = fc.stringMatching(/^[a-z0-9-]{0,40}$/);
	fc.assert(
		fc.property(fc.maxSafeNat(), fc.nat(63), text, fc.array(text), (number, bit, word, words) => {
			const reader = new Reader(int(number) + digit(bit) + short(word) + list(words, short));
			expect(reader.int()).toBe(number);
			expect(reader.digit()).toBe(bit);
			expect(reader.short()).toBe(word);
			expect(reader.list(() => reader.short())).toEqual(words);
			expect(reader.done).toBe(true);
		}),
		{ seed: 1 }
	);
});

test('answers come back as they were, and a letter takes one character with its certainty', () => {
	const response = fc.oneof(
		fc.constantFrom('a', 'b', 'c', 'd', 'e', '7', ''),
		fc.stringMatching(/^[a-z0-9.-]{0,63}$/)
	);
	fc.assert(
		fc.property(fc.array(fc.record({ response, certainty: fc.nat(3) })), (answers) => {
			const reader = new Reader(answers.map(answer).join(''));
			expect(answers.map(() => reader.answer())).toEqual(answers);
			expect(reader.done).toBe(true);
		}),
		{ seed: 2 }
	);
	expect(answer({ response: 'd', certainty: 3 })).toHaveLength(1);
	expect(answer({ response: 'e', certainty: 0 })).toHaveLength(2);
});

test('what cannot be packed is refused', () => {
	for (const value of [-1, 0.5, NaN, Infinity, 2 ** 53])
		expect(() => int(value)).toThrow(RangeError);
	for (const value of [-1, 64, 0.5]) expect(() => digit(value)).toThrow(RangeError);
	expect(() => short('x'.repeat(64))).toThrow(RangeError);
});

test('a key has four characters and uses all of the hash', () => {
	expect(key(0)).toBe('AAAA');
	expect(key(0xffffffff)).toHaveLength(4);
	expect(key(0x01000000)).not.toBe(key(0));
});

test('a reader that has failed stays failed and harmless', () => {
	const reader = new Reader('zz');
	expect([reader.int(), reader.take(5), reader.digit(), reader.short()]).toEqual([0, '', 0, '']);
	expect(reader.list(() => reader.take(1))).toEqual([]);
	expect(reader.done).toBe(false);
});

test('a reader is not done before the last character, nor by an odd spelling of a number', () => {
	const early = new Reader('1.2.');
	early.int();
	expect(early.done).toBe(false);
	for (const text of ['01.', 'A.', '.', '1', ' 1.', '-1.', '1e+5.']) {
		const reader = new Reader(text);
		reader.int();
		expect(reader.done).toBe(false);
	}
});

test('a list that claims more items than there are characters is not begun', () => {
	const reader = new Reader('zzzzz.abc');
	let reads = 0;
	expect(reader.list(() => reads++)).toEqual([]);
	expect([reads, reader.done]).toEqual([0, false]);
});
