import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { often } from '../../often.test-data.ts';
import { ABSORPTION, CLEARANCE, DISPOSITION, racemicPlasma } from './plasma.ts';
import { doseInMg, mgPerKg } from './units.ts';

const racemate = fc.constantFrom('iv' as const, 'im' as const, 'oral' as const);
const dose = fc.double({ min: 0.1, max: 1, noNaN: true });
const time = fc.double({ min: -10, max: 20_160, noNaN: true });

/** Within 0.5 % of a printed value, or half a unit of its last digit if that is more. */
function expectPrinted(value: number, printed: number, unit: number): void {
	expect(Math.abs(value - printed)).toBeLessThanOrEqual(Math.max(0.005 * printed, unit / 2));
}

describe('constants of Clements and Nimmo', () => {
	test('derive to the printed rates and coefficients (dossier B1)', () => {
		const [fast, slow] = DISPOSITION;
		expectPrinted(fast.rate, 0.039411, 1e-6);
		expectPrinted(slow.rate, 0.003789, 1e-6);
		expectPrinted(fast.coefficient, 0.00588463, 1e-8);
		expectPrinted(slow.coefficient, 0.00226838, 1e-8);
		expectPrinted(CLEARANCE * 60, 80.2, 0.1);
	});
});

describe('test vectors, 0.5 mg/kg', () => {
	test.each([
		[0, 0],
		[10, 62.0],
		[20, 109.5],
		[30, 146.9],
		[40, 177.3],
		[60, 115.4],
		[80, 84.7],
		[90, 75.4],
		[110, 63.1],
		[120, 58.8],
		[180, 43.8],
		[240, 34.6],
		[360, 21.9],
		[720, 5.6],
		[1440, 0.4]
	])('IV, %d min: %d ng/mL (B2)', (t, printed) => {
		expectPrinted(racemicPlasma('iv', mgPerKg(0.5))(t), printed, 0.1);
	});

	test.each([
		[10, 119],
		[22, 148],
		[40, 126],
		[60, 95],
		[120, 53],
		[240, 31]
	])('IM, %d min: %d ng/mL (B3)', (t, printed) => {
		expectPrinted(racemicPlasma('im', mgPerKg(0.5))(t), printed, 1);
	});

	test.each([
		['im', 148, 22],
		['oral', 30, 25]
	] as const)('%s peaks at %d ng/mL near %d min (B3)', (route, peak, at) => {
		const level = racemicPlasma(route, mgPerKg(0.5));
		const times = Array.from({ length: 481 }, (_, i) => i / 4);
		const top = times.reduce((best, t) => (level(t) > level(best) ? t : best));
		expectPrinted(level(top), peak, 1);
		expect(Math.abs(top - at)).toBeLessThanOrEqual(0.75);
	});
});

describe('invariants', () => {
	test('twice the dose is twice the concentration', () => {
		fc.assert(
			fc.property(racemate, fc.double({ min: 0.1, max: 0.5, noNaN: true }), time, (route, d, t) => {
				const [once, twice] = [mgPerKg(d), mgPerKg(2 * d)].map((x) => racemicPlasma(route, x)(t));
				expect(twice).toBeCloseTo(2 * once!, 9);
			})
		);
	});

	test('the area under the curve is F · dose / clearance', () => {
		fc.assert(
			fc.property(racemate, dose, (route, d) => {
				const level = racemicPlasma(route, mgPerKg(d));
				const bioavailability = route === 'iv' ? 1 : ABSORPTION[route].bioavailability;
				const expected = (bioavailability * doseInMg(mgPerKg(d)) * 1000) / CLEARANCE;
				let area = 0;
				for (let t = 0; t < 6000; t += 0.5) area += (level(t) + level(t + 0.5)) / 4;
				expect(area / expected).toBeCloseTo(1, 4);
			}),
			{ numRuns: often(12) }
		);
	});

	test('0.5 mg/kg IV: 436 ng·h/mL (B2)', () => {
		expectPrinted((35 * 1000) / CLEARANCE / 60, 436, 1);
	});

	test('never negative, and 0 before the start', () => {
		fc.assert(
			fc.property(racemate, dose, time, (route, d, t) => {
				const level = racemicPlasma(route, mgPerKg(d))(t);
				expect(level).toBeGreaterThanOrEqual(0);
				if (t <= 0) expect(level).toBe(0);
			})
		);
	});
});
