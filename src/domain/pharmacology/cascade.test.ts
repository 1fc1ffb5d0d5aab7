import { describe, expect, test } from 'vitest';
import type { Stage } from './cascade.ts';
import { HYPOTHESES, STANDARD, type Hypothesis, type Regimen, type Step } from './regimen.ts';
import { relativePeak, simulate } from './simulate.ts';

const under = (hypothesis: Hypothesis, ...broken: Step[]): Regimen => ({
	...STANDARD,
	hypothesis,
	broken
});

/** The largest value of the run as a multiple of the standard peak. */
const size = (regimen: Regimen, stage: Stage) => relativePeak(regimen, stage);

describe('other inputs, peak relative to 0.5 mg/kg IV (dossier C2)', () => {
	const rows = [
		['iv', 0.1, 35, 0.05, 0.02, 0.12, 0.12, 0.23, 0.12],
		['iv', 0.2, 71, 0.1, 0.13, 0.38, 0.36, 0.56, 0.35],
		['iv', 1.0, 355, 0.36, 1.65, 1.39, 1.31, 1.15, 1.75],
		['im', 0.5, 148, 0.2, 0.82, 0.9, 0.92, 0.97, 0.94],
		['nasal', 56, 73, 0.16, 0.84, 0.73, 0.78, 0.94, 0.85],
		['nasal', 84, 101, 0.21, 1.28, 0.97, 1.04, 1.07, 1.18],
		['oral', 0.5, 30, 0.05, 0.01, 0.1, 0.1, 0.21, 0.12]
	] as const;

	test.each(rows)('%s %d', (route, dose, cmax, occupancy, ...relative) => {
		const regimen = { ...STANDARD, route, dose };
		const trace = simulate(regimen);
		expect(Math.abs(trace.peak('plasma').value - cmax)).toBeLessThanOrEqual(
			Math.max(0.5, 0.005 * cmax)
		);
		expect(Math.abs(trace.peak('occupancy').value - occupancy)).toBeLessThanOrEqual(0.005);
		const stages = ['dissociation', 'interneuronBlock', 'glutamate', 'bdnf', 'spines'] as const;
		stages.forEach((stage, i) => {
			expect(Math.abs(size(regimen, stage) - relative[i]!), stage).toBeLessThanOrEqual(0.02);
		});
	});
});

test.each(['direct', 'metabolite', 'habenula'] as const)(
	'interneurons fall quiet in no account that has no use for it (%s)',
	(hypothesis) => {
		expect(size(under(hypothesis), 'interneuronBlock')).toBe(0);
		expect(size(under(hypothesis), 'occupancy')).toBe(1);
	}
);

describe('broken steps under disinhibition', () => {
	test('sparing interneuron NMDA receptors: no surge, nothing follows', () => {
		const run = under('disinhibition', 'interneuron-nmda');
		for (const stage of [
			'interneuronBlock',
			'glutamate',
			'ampa',
			'bdnf',
			'trkb',
			'mtorc1',
			'earlyEffect',
			'spines'
		] as const) {
			expect(size(run, stage), stage).toBe(0);
		}
		expect(size(run, 'occupancy')).toBe(1);
	});

	test('sparing pyramidal NMDA receptors: the surge is a little larger, most at 1 mg/kg', () => {
		const gain = (dose: number) =>
			size({ ...under('disinhibition', 'pyramidal-nmda'), dose }, 'glutamate') /
			size({ ...STANDARD, dose }, 'glutamate');
		expect(gain(0.5)).toBeGreaterThan(1);
		expect(gain(0.5)).toBeLessThan(1.05);
		expect(gain(1)).toBeGreaterThan(1.1);
	});

	test('blocking AMPA: glutamate rises as before, nothing follows', () => {
		const run = under('disinhibition', 'ampa');
		expect(size(run, 'glutamate')).toBe(1);
		for (const stage of ['ampa', 'bdnf', 'earlyEffect', 'spines'] as const) {
			expect(size(run, stage), stage).toBe(0);
		}
	});

	test('blocking BDNF–TrkB: AMPA and early effect stay, no spines', () => {
		const run = under('disinhibition', 'bdnf-trkb');
		expect([size(run, 'ampa'), size(run, 'bdnf'), size(run, 'earlyEffect')]).toEqual([1, 1, 1]);
		expect([size(run, 'trkb'), size(run, 'mtorc1'), size(run, 'spines')]).toEqual([0, 0, 0]);
	});

	test('blocking mTORC1: TrkB and early effect stay, no spines', () => {
		const run = under('disinhibition', 'mtorc1');
		expect([size(run, 'trkb'), size(run, 'earlyEffect')]).toEqual([1, 1]);
		expect([size(run, 'mtorc1'), size(run, 'spines')]).toEqual([0, 0]);
	});
});

describe('hypotheses', () => {
	test('only disinhibition raises glutamate', () => {
		expect(HYPOTHESES.filter((name) => size(under(name), 'glutamate') > 0)).toEqual([
			'disinhibition'
		]);
	});

	test('the drug itself does the same under all: plasma, occupancy, dissociation', () => {
		for (const name of HYPOTHESES) {
			for (const stage of ['plasma', 'occupancy', 'dissociation'] as const) {
				expect(size(under(name), stage)).toBe(1);
			}
		}
	});

	test('they differ by their arrows, not by the size of the late effect', () => {
		for (const name of HYPOTHESES) {
			expect(size(under(name), 'spines')).toBeGreaterThan(0.9);
			expect(size(under(name), 'spines')).toBeLessThan(1.1);
		}
	});

	const keepsEffect = (name: Hypothesis, step: Step) =>
		size(under(name, step), 'earlyEffect') > 0.5;

	test.each([
		['interneuron-nmda', ['direct', 'metabolite', 'habenula']],
		['pyramidal-nmda', ['disinhibition', 'metabolite', 'habenula']],
		['ampa', ['habenula']],
		['bdnf-trkb', ['disinhibition', 'metabolite', 'habenula']],
		['mtorc1', [...HYPOTHESES]]
	] as const)('with %s broken the early effect stays under %j', (step, names) => {
		expect(HYPOTHESES.filter((name) => keepsEffect(name, step))).toEqual(names);
	});

	const pairs = HYPOTHESES.flatMap((a, i) => HYPOTHESES.slice(i + 1).map((b) => [a, b] as const));

	test.each(pairs)('a broken step tells %s from %s', (a, b) => {
		const steps = ['interneuron-nmda', 'pyramidal-nmda', 'ampa'] as const;
		expect(steps.some((step) => keepsEffect(a, step) !== keepsEffect(b, step))).toBe(true);
	});
});
