import { describe, expect, test } from 'vitest';
import { canonical, isStandard, legalDose, parseRegimen, STANDARD } from './regimen.ts';

describe('legalDose', () => {
	test.each([
		['iv', 0.1, true],
		['iv', 1, true],
		['im', 0.5, true],
		['oral', 0.99, true],
		['iv', 0.09, false],
		['iv', 1.01, false],
		['iv', NaN, false],
		['nasal', 28, true],
		['nasal', 84, true],
		['nasal', 0.5, false],
		['nasal', 112, false],
		['iv', 56, false]
	] as const)('%s %d is legal: %s', (route, dose, legal) => {
		expect(legalDose(route, dose)).toBe(legal);
	});
});

describe('parseRegimen', () => {
	test('fills what is left out from 0.5 mg/kg IV', () => {
		expect(parseRegimen({})).toEqual({ regimen: STANDARD });
		expect(parseRegimen({ broken: ['ampa'] })).toEqual({
			regimen: { ...STANDARD, broken: ['ampa'] }
		});
	});

	test('puts broken steps in causal order', () => {
		expect(parseRegimen({ broken: ['mtorc1', 'ampa'] })).toMatchObject({
			regimen: { broken: ['ampa', 'mtorc1'] }
		});
	});

	test('does not let a nasal regimen inherit the dose of the infusion', () => {
		expect(parseRegimen({ route: 'nasal' })).toEqual({
			problems: ['dose: must be 28, 56, 84 (mg of esketamine)']
		});
	});

	test('reports all problems at once', () => {
		const parsed = parseRegimen({
			route: 'sc',
			dose: '0.5',
			broken: ['ampa', 'ampa'],
			hypothesis: 'x',
			toString: 70
		});
		const keys = 'problems' in parsed ? parsed.problems.map((p) => p.split(':')[0]) : [];
		expect(keys).toEqual(['toString', 'route', 'hypothesis', 'dose', 'broken']);
	});

	test.each([null, undefined, 3, 'iv', [STANDARD]])('refuses %j', (raw) => {
		expect(parseRegimen(raw)).toHaveProperty('problems');
	});
});

describe('canonical', () => {
	test('lists broken steps once, in causal order', () => {
		const broken = ['mtorc1', 'ampa', 'mtorc1'] as const;
		expect(canonical({ ...STANDARD, broken }).broken).toEqual(['ampa', 'mtorc1']);
	});
});

describe('isStandard', () => {
	test.each([
		[STANDARD, true],
		[{ ...STANDARD, dose: 0.4 }, false],
		[{ ...STANDARD, route: 'im' }, false],
		[{ ...STANDARD, broken: ['ampa'] }, false],
		[{ ...STANDARD, hypothesis: 'direct' }, false]
	] as const)('%o: %s', (regimen, standard) => {
		expect(isStandard(regimen)).toBe(standard);
	});
});
