import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sha256, utf8 } from './sha256.ts';

// FIPS 180-4 examples and NIST's short message of zero length.
test.each([
	['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
	['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
	[
		'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
		'248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1'
	],
	['a'.repeat(1_000_000), 'cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0']
])('the standard examples come out as published', (text, digest) => {
	expect(sha256(text)).toBe(digest);
});

test('any text has the digest that Node gives it, at every length around a block', () => {
	const digest = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');
	for (let length = 0; length < 140; length++) {
		expect(sha256('x'.repeat(length))).toBe(digest('x'.repeat(length)));
	}
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), (text) => {
			expect(sha256(text)).toBe(digest(text));
		})
	);
});

test('a lone surrogate counts as the replacement character, as in every encoder', () => {
	expect(utf8('a\ud800b')).toEqual([...Buffer.from('a\ud800b', 'utf8')]);
	expect(utf8('£½€😀')).toEqual([...Buffer.from('£½€😀', 'utf8')]);
});
