import { describe, expect, test } from 'vitest';
import { violations, type Moment } from './moment.ts';
import { STANDARD } from './regimen.ts';

const moment = (t: number, ...asserts: string[]): Moment => ({
	id: 'm',
	code: 'M',
	t,
	regimen: STANDARD,
	stage: 'circuit',
	focus: [],
	caption: '',
	asserts
});

describe('the moments of the storyboard are true of the model', () => {
	test.each([
		['L2-BASE', 0, 'plasma <= 0 and glutamate <= 0'],
		['L2-RISE', 20, 'plasma > effectSite and occupancy < 0.7 * peak(occupancy)'],
		['L2-BLOCK', 40, 'plasma >= peak(plasma) and t >= peakTime(plasma)'],
		['L2-BLOCK', 40, 'occupancy > 0.9 * peak(occupancy) and occupancy < 0.35'],
		['L2-SURGE', 55, 'glutamate > 0.95 * peak(glutamate) and slope(occupancy) < 0'],
		['L2-AMPA', 65, 'ampa > 0.95 * peak(ampa)'],
		['L2-BDNF', 95, 'bdnf > 0.95 * peak(bdnf) and glutamate < 0.8 * peak(glutamate)'],
		['L2-MTOR', 120, 'mtorc1 > 0.95 * peak(mtorc1)'],
		['L2-3H', 180, 'earlyEffect > 0.9 * peak(earlyEffect) and spines < 0.05 * peak(spines)'],
		['L2-3H', 180, 'plasma < 0.3 * peak(plasma)'],
		['L2-24H', 1440, 'plasma < 0.01 * peak(plasma) and spines > 0.9 * peak(spines)'],
		['L2-24H', 1440, 'response > 0.98 * peak(response)'],
		['L2-DAY3', 4320, 'spines > 0.8 and slope(response) < 0'],
		['L2-DAY7', 10_080, 'response > 0.4 * peak(response) and response < 0.6 * peak(response)']
	])('%s at %d min: %s', (_code, t, text) => {
		expect(violations(moment(t, text))).toEqual([]);
	});

	test('L2-DIP: 0.1 mg/kg blocks under a tenth of the channels at 40 min', () => {
		const dip = { ...moment(40, 'occupancy < 0.1'), regimen: { ...STANDARD, dose: 0.1 } };
		expect(violations(dip)).toEqual([]);
	});
});

describe('violations', () => {
	test('says which comparison is false, and by how much', () => {
		expect(violations(moment(40, 'occupancy > 0.1 and plasma > 2 * peak(plasma)'))).toEqual([
			'"plasma > 2 * peak ( plasma )" is false at 40 min: 177.3 against 354.6'
		]);
	});

	test('reports every assertion', () => {
		expect(violations(moment(0, 'plasma > 0', 'ampa > 0', 'bdnf <= 0'))).toHaveLength(2);
	});

	test('quotes an assertion that cannot be read', () => {
		expect(violations(moment(0, 'plasma = 0'))).toEqual([
			'"plasma = 0" cannot be read: expected <, <=, > or >=, found = after "plasma"'
		]);
	});

	test('refuses an assertion about a quantity that this regimen does not show', () => {
		const oral = {
			...moment(1440, 'response > 0.5'),
			regimen: { ...STANDARD, route: 'oral' as const }
		};
		expect(violations(oral)).toEqual([
			'"response > 0.5" rests on a quantity that this regimen does not show'
		]);
	});

	test('standard() compares with the intact 0.5 mg/kg run at the same time', () => {
		const broken = { ...STANDARD, broken: ['ampa'] as const };
		const noAmpa = moment(
			1440,
			'standard(spines) > 0.9 and spines <= 0 and standard(response) > 0.7'
		);
		expect(violations({ ...noAmpa, regimen: broken })).toEqual([]);
	});

	test.each([-11, 20_161, NaN])('refuses %d min', (t) => {
		expect(violations(moment(t))).toEqual([`t: ${t} is outside the model, -10 to 20160 minutes`]);
	});

	test('refuses a dose outside the teaching range', () => {
		const heavy = { ...moment(0), regimen: { ...STANDARD, dose: 2 } };
		expect(violations(heavy)).toEqual(['regimen: 2 is not a legal dose for iv']);
	});
});
