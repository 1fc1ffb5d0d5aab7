import fc from 'fast-check';
import { expect, test } from 'vitest';
import { often } from '../../often.test-data.ts';
import { spelled, unspelled } from './spelling.ts';

test('every text comes back, in characters that every LMS stores', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme' }), (text) => {
			expect(spelled(text)).toMatch(/^[A-Za-z0-9._~-]*$/);
			expect(unspelled(spelled(text))).toBe(text);
		}),
		{ seed: 31, numRuns: often(500) }
	);
});

test('nothing else is read: every spelling has one text', () => {
	fc.assert(
		fc.property(fc.stringMatching(/^[A-Za-z0-9._~-]{0,12}$/), (written) => {
			const text = unspelled(written);
			if (text !== null) expect(spelled(text)).toBe(written);
		}),
		{ seed: 32, numRuns: often(1000) }
	);
	for (const odd of ['~', 'a~', '~_', '~_zzzz.', '~_2p.', '~__', 'a b', 'é']) {
		expect(unspelled(odd)).toBeNull();
	}
});

test('plain English takes few characters more than it has', () => {
	const text =
		'Before the next infusion I will ask about bladder symptoms, and I’ll write the plan down: who drives home?';
	expect(spelled(text).length).toBeLessThan(text.length * 1.05);
	expect(spelled('Ask – “why?”\n')).toBe('Ask_~e_~iwhy~F~j~A');
});
