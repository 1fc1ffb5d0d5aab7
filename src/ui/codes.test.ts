import { expect, test } from 'vitest';
import { encodeState } from '#domain/pharmacology/code.ts';
import { STANDARD } from '#domain/pharmacology/regimen.ts';
import { pictureOf } from './codes.ts';

const moment = {
	id: 'l2-24h',
	code: 'L2-24H',
	t: 1440,
	regimen: STANDARD,
	stage: 'circuit',
	focus: [],
	caption: 'A day later.',
	asserts: []
} as const;
const course = { moments: { [moment.id]: { ...moment, focus: [], asserts: [] } } };

test.each(['L2-24H', ' l2-24h ', 'l2 24H', 'L2–24H'])('“%s” is the moment L2-24H', (typed) => {
	expect(pictureOf(course, typed)).toMatchObject({ moment: { id: 'l2-24h' } });
});

test('a state code leads to its state, typed by hand or pasted', () => {
	const state = {
		t: 95.25,
		stage: 'synapse',
		regimen: { ...STANDARD, broken: ['ampa'], hypothesis: 'direct' }
	} as const;
	const code = encodeState(state);
	expect(pictureOf(course, code)).toEqual({ state, code });
	expect(pictureOf(course, `  ${code.toUpperCase()}\n`)).toEqual({ state, code });
});

test.each(['', 'L2', 'L9-24H', '1_iv_9_40_circuit_direct', '__proto__', '%E0%A4%A', '1_iv'])(
	'“%s” is the code of nothing',
	(typed) => {
		expect(pictureOf(course, typed)).toBeUndefined();
	}
);
