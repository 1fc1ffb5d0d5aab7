import { describe, expect, test } from 'vitest';
import {
	days,
	doseInMg,
	mgPerKg,
	minutes,
	nanoMolar,
	ngPerMl,
	share,
	toNanoMolar,
	toNgPerMl
} from './units.ts';

describe('units', () => {
	test('100 ng/mL of ketamine is 0.42 µM', () => {
		expect(toNanoMolar(ngPerMl(100))).toBeCloseTo(420.6, 1);
	});

	test('nM and ng/mL undo each other', () => {
		expect(toNgPerMl(toNanoMolar(ngPerMl(177.3)))).toBeCloseTo(177.3, 10);
	});

	test('0.5 mg/kg is 35 mg at 70 kg', () => {
		expect(doseInMg(mgPerKg(0.5))).toBe(35);
	});

	test('14 days are 20 160 minutes', () => {
		expect(days(14)).toBe(20_160);
	});

	test('a share is clamped to 0–1 and a non-number counts as 0', () => {
		expect([-0.1, 0, 0.4, 1, 1.65, NaN].map(share)).toEqual([0, 0, 0.4, 1, 1, 0]);
	});

	test.each([mgPerKg, ngPerMl, nanoMolar])('%o refuses what is negative or no number', (make) => {
		expect(() => make(-1)).toThrow(RangeError);
		expect(() => make(NaN)).toThrow(RangeError);
		expect(() => make(Infinity)).toThrow(RangeError);
	});

	test('minutes may be negative but must be finite', () => {
		expect(minutes(-10)).toBe(-10);
		expect(() => minutes(NaN)).toThrow(RangeError);
	});
});
