import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeState, encodeState, type SceneState } from './code.ts';
import { STAGE_NAMES } from './moment.ts';
import { HYPOTHESES, NASAL_DOSES, STANDARD, STEPS_TO_BREAK } from './regimen.ts';

const given = fc.oneof(
	fc.record({
		route: fc.constantFrom('iv' as const, 'im' as const, 'oral' as const),
		dose: fc.integer({ min: 100, max: 1000 }).map((thousandths) => thousandths / 1000)
	}),
	fc.record({ route: fc.constant('nasal' as const), dose: fc.constantFrom(...NASAL_DOSES) })
);
const states: fc.Arbitrary<SceneState> = fc
	.tuple(
		fc.integer({ min: -1000, max: 2_016_000 }),
		given,
		fc.subarray([...STEPS_TO_BREAK]),
		fc.constantFrom(...HYPOTHESES),
		fc.constantFrom(...STAGE_NAMES)
	)
	.map(([hundredths, drug, broken, hypothesis, stage]) => ({
		t: hundredths / 100,
		regimen: { ...drug, broken, hypothesis },
		stage
	}));

describe('state codes', () => {
	test('are readable', () => {
		const regimen = { ...STANDARD, broken: ['ampa', 'interneuron-nmda'] as const };
		expect(encodeState({ t: 40, regimen, stage: 'circuit' })).toBe(
			'1_iv_0.5_40_circuit_disinhibition_ia'
		);
	});

	test('survive the way there and back', () => {
		fc.assert(
			fc.property(states, (state) => {
				expect(decodeState(encodeState(state))).toEqual(state);
			})
		);
	});

	test('have at most 60 characters, all safe in a URL', () => {
		fc.assert(
			fc.property(states, (state) => {
				expect(encodeState(state)).toMatch(/^[A-Za-z0-9._-]{1,60}$/);
			})
		);
	});

	test('the longest one still fits', () => {
		const longest: SceneState = {
			t: 20_159.99,
			regimen: { ...STANDARD, dose: 0.999, route: 'oral', broken: STEPS_TO_BREAK },
			stage: 'receptor'
		};
		expect(encodeState(longest).length).toBeLessThanOrEqual(60);
	});

	test('a time between two hundredths is rounded', () => {
		const code = encodeState({ t: -0.001, regimen: STANDARD, stage: 'spine' });
		expect(decodeState(code)?.t).toBe(0);
	});

	test.each([
		'',
		'L2-24H',
		'2_iv_0.5_40_circuit_disinhibition',
		'1_iv_5_40_circuit_disinhibition',
		'1_iv_0.5_99999_circuit_disinhibition',
		'1_iv_0.5_NaN_circuit_disinhibition',
		'1_iv_0.5__circuit_disinhibition',
		'1_iv_0.50_40_circuit_disinhibition',
		'1_iv_0.5_4e1_circuit_disinhibition',
		'1_iv_0.5_40_circuit_disinhibition_ai',
		'1_iv_0.5_40_circuit_disinhibition_x',
		'1_iv_0.5_40_circuit_disinhibition_i_',
		'1_nasal_0.5_40_circuit_disinhibition',
		'1_iv_0.5_40_moon_disinhibition'
	])('"%s" is no state', (text) => {
		expect(decodeState(text)).toBeUndefined();
	});

	test('decoding never throws', () => {
		fc.assert(
			fc.property(fc.string(), (text) => {
				expect(decodeState(text)).toBeUndefined();
			})
		);
	});
});
