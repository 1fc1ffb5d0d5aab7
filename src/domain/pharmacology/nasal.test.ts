import { describe, expect, test } from 'vitest';
import { ESKETAMINE_CLEARANCE, FIRST_PASS_SURVIVAL, nasalPlasma, sprayFractions } from './nasal.ts';

const STEP = 0.5;
const DAY = 1440;

function expectPrinted(value: number, printed: number, unit: number): void {
	expect(Math.abs(value - printed)).toBeLessThanOrEqual(Math.max(0.005 * printed, unit / 2));
}

/** ng·h/mL by trapezia. */
function area(series: Float64Array, step: number): number {
	return series.reduce((sum, value) => sum + value, 0) * (step / 60);
}

const TIMES = [10, 20, 40, 60, 90, 120, 180, 240, 480, 1440];
const VECTORS = [
	{
		dose: 56,
		levels: [37.1, 60.7, 72.6, 67.6, 52.7, 39.7, 24.4, 17.0, 6.9, 1.4],
		peak: 72.6,
		at: 41,
		auc: 254
	},
	{
		dose: 84,
		levels: [37.1, 77.6, 100.7, 96.6, 76.8, 58.2, 35.6, 24.7, 9.9, 2.0],
		peak: 101.2,
		at: 45,
		auc: 361
	}
];

describe.each(VECTORS)('$dose mg of nasal esketamine (dossier B4)', (vector) => {
	const series = nasalPlasma(vector.dose, STEP, DAY / STEP);

	test.each(TIMES.map((t, i) => [t, vector.levels[i]!] as const))(
		'%d min: %d ng/mL',
		(t, level) => {
			expectPrinted(series[t / STEP]!, level, 0.1);
		}
	);

	test('peak and when', () => {
		const peak = Math.max(...series);
		expectPrinted(peak, vector.peak, 0.1);
		expect(Math.abs(series.indexOf(peak) * STEP - vector.at)).toBeLessThanOrEqual(0.5);
	});

	test('area under the curve in 24 h', () => {
		expectPrinted(area(series, STEP), vector.auc, 1);
	});
});

describe('invariants of the spray', () => {
	test('two devices agree with the published peak and area within 0.5 %', () => {
		const series = nasalPlasma(56, STEP, DAY / STEP);
		expect(Math.max(...series) / 72.5).toBeCloseTo(1, 2);
		expect(area(series, STEP) / 254.7).toBeCloseTo(1, 2);
	});

	test.each([
		[28, 0.62],
		[56, 0.54],
		[84, 0.51]
	])('%d mg: %d of the dose reaches the circulation', (dose, bioavailability) => {
		const { nasal, swallowed } = sprayFractions(dose);
		expect(nasal + swallowed * FIRST_PASS_SURVIVAL).toBeCloseTo(bioavailability, 2);
	});

	test('clearance is 109 L/h', () => {
		expectPrinted(ESKETAMINE_CLEARANCE * 60, 109, 1);
	});

	test.each([28, 56, 84])('%d mg: the whole area is F · dose / clearance', (dose) => {
		const { nasal, swallowed } = sprayFractions(dose);
		const bioavailability = nasal + swallowed * FIRST_PASS_SURVIVAL;
		const whole = area(nasalPlasma(dose, STEP, (14 * DAY) / STEP), STEP);
		const expected = (bioavailability * dose * 1000) / (ESKETAMINE_CLEARANCE * 60);
		expect(whole / expected).toBeCloseTo(1, 3);
	});

	test('a step ten times finer changes nothing that is printed', () => {
		const coarse = nasalPlasma(84, STEP, 240);
		const fine = nasalPlasma(84, STEP / 10, 2400);
		coarse.forEach((value, i) => expect(Math.abs(value - fine[i * 10]!)).toBeLessThan(0.02));
	});

	test('the second device is not felt before it is given', () => {
		const [one, two] = [nasalPlasma(28, STEP, 20), nasalPlasma(56, STEP, 20)];
		expect([...two.slice(0, 11)]).toEqual([...one.slice(0, 11)]);
		expect(two[12]!).toBeGreaterThan(one[12]!);
	});
});
