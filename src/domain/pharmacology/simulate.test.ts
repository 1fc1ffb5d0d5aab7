import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { often } from '../../often.test-data.ts';
import { racemicPlasma } from './plasma.ts';
import { QUANTITIES, type Quantity } from './quantities.ts';
import { HYPOTHESES, NASAL_DOSES, STANDARD, STEPS_TO_BREAK, type Regimen } from './regimen.ts';
import { simulate, type Trace } from './simulate.ts';
import { mgPerKg } from './units.ts';

const standard = simulate(STANDARD);

const regimens: fc.Arbitrary<Regimen> = fc
	.tuple(
		fc.oneof(
			fc.record({
				route: fc.constantFrom('iv' as const, 'im' as const, 'oral' as const),
				dose: fc.constantFrom(0.1, 0.25, 0.5, 0.8, 1)
			}),
			fc.record({ route: fc.constant('nasal' as const), dose: fc.constantFrom(...NASAL_DOSES) })
		),
		fc.record({
			broken: fc.subarray([...STEPS_TO_BREAK]),
			hypothesis: fc.constantFrom(...HYPOTHESES)
		})
	)
	.map(([given, assumed]) => ({ ...given, ...assumed }));
const times = fc.array(fc.double({ min: -10, max: 20_160, noNaN: true }), {
	minLength: 1,
	maxLength: 30
});

describe('test vectors, 0.5 mg/kg IV (dossier C2)', () => {
	const minutes = [10, 20, 40, 60, 80, 110, 120, 180, 240, 360, 720, 1440, 2880, 4320, 7200, 10080];
	const rows: Partial<Record<Quantity, number[]>> = {
		dissociation: [0.02, 0.22, 0.96, 0.73, 0.36, 0.15, 0.12, 0.05, 0.02, 0.01, 0, 0, 0, 0, 0, 0],
		interneuronBlock: [0.11, 0.49, 0.98, 0.86, 0.62, 0.4, 0.36, 0.22, 0.15, 0.06, 0, 0, 0, 0, 0, 0],
		glutamate: [0.03, 0.22, 0.8, 1.0, 0.83, 0.54, 0.48, 0.27, 0.18, 0.08, 0.01, 0, 0, 0, 0, 0],
		ampa: [0.01, 0.09, 0.58, 0.97, 0.95, 0.66, 0.58, 0.31, 0.21, 0.09, 0.01, 0, 0, 0, 0, 0],
		bdnf: [0, 0.05, 0.42, 0.79, 0.97, 0.97, 0.94, 0.68, 0.5, 0.27, 0.02, 0, 0, 0, 0, 0],
		trkb: [0, 0.01, 0.25, 0.63, 0.9, 1.0, 0.98, 0.73, 0.54, 0.29, 0.03, 0, 0, 0, 0, 0],
		mtorc1: [0, 0, 0.1, 0.4, 0.72, 0.98, 1.0, 0.82, 0.6, 0.33, 0.03, 0, 0, 0, 0, 0],
		earlyEffect: [
			0, 0.02, 0.17, 0.38, 0.56, 0.75, 0.79, 0.94, 0.99, 0.98, 0.71, 0.27, 0.04, 0, 0, 0
		],
		spines: [0, 0, 0, 0, 0, 0, 0, 0, 0.01, 0.05, 0.36, 0.92, 0.96, 0.86, 0.69, 0.55],
		response: [
			0, 0.01, 0.1, 0.23, 0.34, 0.45, 0.48, 0.57, 0.6, 0.62, 0.64, 0.71, 0.6, 0.52, 0.41, 0.33
		]
	};

	const cells = Object.entries(rows).flatMap(([quantity, values]) =>
		values.map((value, i) => [quantity as Quantity, minutes[i]!, value] as const)
	);

	test.each(cells)('%s at %d min: %d', (quantity, t, value) => {
		expect(Math.abs(standard.at(quantity, t) - value)).toBeLessThanOrEqual(0.02);
	});

	const absolute = {
		plasma: [62.0, 109.5, 177.3, 115.4, 84.7, 63.1, 58.8, 43.8, 34.6, 21.9, 5.6, 0.4, 0, 0, 0, 0],
		occupancy: [
			0.052, 0.121, 0.216, 0.189, 0.144, 0.107, 0.099, 0.074, 0.059, 0.038, 0.01, 0.001, 0, 0, 0, 0
		]
	};

	test.each(minutes)('plasma and occupancy at %d min', (t) => {
		const i = minutes.indexOf(t);
		const [plasma, occupancy] = [absolute.plasma[i]!, absolute.occupancy[i]!];
		expect(Math.abs(standard.at('plasma', t) - plasma)).toBeLessThanOrEqual(
			Math.max(0.05, 0.005 * plasma)
		);
		expect(Math.abs(standard.at('occupancy', t) - occupancy)).toBeLessThanOrEqual(
			Math.max(0.0005, 0.005 * occupancy)
		);
	});

	test.each([
		['plasma', 40 / 60],
		['interneuronBlock', 0.7],
		['glutamate', 0.9],
		['ampa', 1.1],
		['bdnf', 1.6],
		['trkb', 1.8],
		['mtorc1', 2.0],
		['earlyEffect', 4.8],
		['spines', 35],
		['response', 23]
	] as const)('%s peaks at %d h', (quantity, printed) => {
		const unit = printed >= 10 ? 1 : 0.1;
		expect(Math.abs(standard.peak(quantity).t / 60 - printed)).toBeLessThanOrEqual(unit / 2 + 0.05);
	});

	test.each([
		['effectSite', 160.25],
		['occupancy', 0.22168]
	] as const)('largest raw %s: %d', (quantity, printed) => {
		expect(standard.peak(quantity).value / printed).toBeCloseTo(1, 4);
	});
});

describe('guard rails', () => {
	test('the response index is shown for 0.5 mg/kg IV, unbroken, disinhibition, and nothing else', () => {
		fc.assert(
			fc.property(regimens, (regimen) => {
				const { route, dose, broken, hypothesis } = regimen;
				const isTheTrial =
					route === 'iv' && dose === 0.5 && broken.length === 0 && hypothesis === 'disinhibition';
				const trace = simulate(regimen);
				expect(trace.shows('response')).toBe(isTheTrial);
				expect(Number.isNaN(trace.at('response', 1440))).toBe(!isTheTrial);
				expect(Number.isNaN(trace.peak('response').value)).toBe(!isTheTrial);
			}),
			{ numRuns: often(20) }
		);
		expect(standard.shows('response')).toBe(true);
	});

	test('everything but a concentration stays within 0 to 1, and nothing is negative', () => {
		fc.assert(
			fc.property(regimens, times, (regimen, ts) => {
				const trace = simulate(regimen);
				for (const quantity of QUANTITIES.filter((q) => trace.shows(q))) {
					for (const value of [
						...ts.map((t) => trace.at(quantity, t)),
						trace.peak(quantity).value
					]) {
						expect(value).toBeGreaterThanOrEqual(0);
						if (quantity !== 'plasma' && quantity !== 'effectSite') {
							expect(value).toBeLessThanOrEqual(1);
						}
					}
				}
			}),
			{ numRuns: often(20) }
		);
	});

	test('1 mg/kg would exceed the scale and is clamped', () => {
		const trace = simulate({ ...STANDARD, dose: 1 });
		expect(trace.peak('spines').value).toBe(1);
		expect(trace.at('spines', 1440)).toBe(1);
	});

	test('a dose outside the teaching range is refused', () => {
		expect(() => simulate({ ...STANDARD, dose: 1.5 })).toThrow(RangeError);
		expect(() => simulate({ ...STANDARD, route: 'nasal' })).toThrow(RangeError);
	});
});

describe('reading a trace', () => {
	test('before the start everything is at baseline', () => {
		for (const quantity of QUANTITIES) expect(standard.at(quantity, -10)).toBe(0);
	});

	test('after 14 days it keeps its last value', () => {
		for (const quantity of QUANTITIES) {
			expect(standard.at(quantity, 1e9)).toBe(standard.at(quantity, 20_160));
		}
		expect(standard.at('spines', 20_160)).toBeGreaterThan(0);
	});

	test('the order of seeking does not matter, nor does a run in between', () => {
		const runs: Regimen[] = [
			STANDARD,
			{ ...STANDARD, route: 'nasal', dose: 84 },
			{ ...STANDARD, broken: ['mtorc1'], hypothesis: 'direct' }
		];
		const used = runs.map(simulate);
		forgetAll();
		const fresh = runs.map(simulate);
		fc.assert(
			fc.property(fc.nat({ max: runs.length - 1 }), times, (run, ts) => {
				const read = (traces: Trace[], t: number) =>
					QUANTITIES.map((quantity) => traces[run]!.at(quantity, t));
				expect(fresh[run]).not.toBe(used[run]);
				const forward = ts.map((t) => read(used, t));
				const backward = [...ts].reverse().map((t) => read(fresh, t));
				expect(backward.reverse()).toEqual(forward);
			})
		);
	});

	test('between grid points it follows the closed form', () => {
		const level = racemicPlasma('iv', mgPerKg(0.5));
		fc.assert(
			fc.property(fc.double({ min: 0, max: 3000, noNaN: true }), (t) => {
				expect(Math.abs(standard.at('plasma', t) - level(t))).toBeLessThan(0.02);
			})
		);
	});

	test('no quantity jumps where the samples become sparse, after a day', () => {
		for (const quantity of QUANTITIES) {
			const [before, at, after] = [1439.5, 1440, 1440.5].map((t) => standard.at(quantity, t));
			expect(Math.abs(after! - 2 * at! + before!)).toBeLessThan(1e-5);
		}
	});

	test('the peak is a value of the run', () => {
		for (const quantity of QUANTITIES) {
			const { value, t } = standard.peak(quantity);
			expect(standard.at(quantity, t)).toBe(value);
		}
	});

	test('the same regimen gives the same trace, however its broken steps are listed', () => {
		const [a, b] = [['ampa', 'mtorc1'] as const, ['mtorc1', 'ampa', 'ampa'] as const].map(
			(broken) => simulate({ ...STANDARD, broken })
		);
		expect(a).toBe(b);
	});
});

/** Pushes every remembered trace out with others. */
function forgetAll(): void {
	for (let i = 0; i < 24; i++) simulate({ ...STANDARD, dose: 0.3001 + i / 1000 });
}

test('a peak says when the clamp has cut it flat, and not for what is not seen to be missing', () => {
	const cut = (
		hypothesis: 'disinhibition' | 'direct',
		quantity: 'earlyEffect' | 'bdnf' | 'plasma'
	) => simulate({ ...STANDARD, hypothesis }).peak(quantity).cut;
	expect(cut('direct', 'earlyEffect')).toBe(true);
	expect(cut('direct', 'bdnf')).toBe(false);
	expect(cut('disinhibition', 'earlyEffect')).toBe(false);
	expect(cut('disinhibition', 'plasma')).toBe(false);
});
