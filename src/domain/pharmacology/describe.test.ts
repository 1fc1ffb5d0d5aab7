import { describe as suite, expect, test } from 'vitest';
import { describe, describeRegimen } from './describe.ts';
import { QUANTITIES, QUANTITY_FACTS } from './quantities.ts';
import { HYPOTHESES, NASAL_DOSES, STANDARD, type Regimen } from './regimen.ts';
import { simulate } from './simulate.ts';

const at = (t: number, change: Partial<Regimen> = {}) =>
	describe(simulate({ ...STANDARD, ...change }), t);

suite('describe', () => {
	test('at the end of the infusion', () => {
		expect(at(40)).toEqual({
			clock: '40 minutes, end of infusion',
			plasma: '177 ng/mL',
			sentences: [
				'Plasma level: 177 ng/mL, at its peak.',
				'Level at the receptors: lags below the plasma level.',
				'NMDA channels: about 22% blocked, rising (modelled, never measured in people).',
				'Interneuron silencing: nearly all of its standard peak, rising.',
				'Direct brake on pyramidal cells: none.',
				'Glutamate above baseline: most of its standard peak, rising.',
				'AMPA throughput: about half of its standard peak, rising.',
				'BDNF release: about half of its standard peak, rising.',
				'TrkB signalling: a little of its standard peak, rising.',
				'mTORC1 activity: a little of its standard peak, rising.',
				'Early network effect: a little of its standard peak, rising.',
				'New spines: none.',
				'Dissociation: nearly all of its standard peak, rising.',
				'Share of trial participants responding: a little, rising (illustrative; control groups respond too).'
			]
		});
	});

	test('at 24 hours the drug is gone and the effect is not', () => {
		const { clock, plasma, sentences } = at(1440);
		expect([clock, plasma]).toEqual(['24 hours', '0.4 ng/mL']);
		expect(sentences).toContain('Level at the receptors: none to speak of.');
		expect(sentences).toContain('New spines: nearly all of its standard peak, rising.');
		expect(sentences.at(-1)).toContain('responding: most, falling');
	});

	test('before the start it says that nothing has happened', () => {
		const { sentences } = at(-10);
		expect(sentences.slice(0, 3)).toEqual([
			'Plasma level: 0 ng/mL.',
			'Level at the receptors: none to speak of.',
			'NMDA channels: none blocked by the drug.'
		]);
		expect(sentences.slice(3).every((sentence) => sentence.includes(': none'))).toBe(true);
	});

	test('says why a quantity is missing: broken, or not part of the account', () => {
		expect(at(65, { broken: ['ampa'] }).sentences).toContain(
			'AMPA throughput: none, as this step is broken.'
		);
		expect(at(65, { hypothesis: 'habenula' }).sentences).toEqual(
			expect.arrayContaining([
				'Interneuron silencing: none, as this account does without it.',
				'Glutamate above baseline: none, as this account does without it.',
				'AMPA throughput: none, as this account does without it.'
			])
		);
	});

	test('has a sentence for every quantity shown, and none for the response elsewhere', () => {
		const oral = at(1440, { route: 'oral' }).sentences;
		expect(oral).toHaveLength(QUANTITIES.length - 1);
		expect(oral.join()).not.toContain('responding');
		expect(at(1440).sentences).toHaveLength(QUANTITIES.length);
	});

	test('prints no number for a schematic quantity, at any time, for any regimen', () => {
		const runs: Partial<Regimen>[] = [
			...[0.1, 0.5, 1].map((dose) => ({ dose })),
			...NASAL_DOSES.map((dose) => ({ route: 'nasal' as const, dose })),
			...HYPOTHESES.map((hypothesis) => ({ hypothesis }))
		];
		for (const run of runs) {
			const { shows } = simulate({ ...STANDARD, ...run });
			const shown = QUANTITIES.filter((quantity) => shows(quantity));
			for (const t of [-10, 0, 7, 40, 44, 57, 180, 1440, 9999, 20_160]) {
				at(t, run).sentences.forEach((sentence, i) => {
					if (QUANTITY_FACTS[shown[i]!].numbers) return;
					expect(sentence.replace('mTORC1', '')).not.toMatch(/\d/);
				});
			}
		}
	});

	test('a clamped curve is said to be at or above the standard peak', () => {
		expect(at(1440, { dose: 1 }).sentences).toContain('New spines: at or above its standard peak.');
	});

	test('words follow the direction of the curve', () => {
		expect(at(57).sentences).toContain('Glutamate above baseline: at its peak.');
		expect(at(95).sentences).toContain(
			'Glutamate above baseline: most of its standard peak, falling.'
		);
		expect(at(60).sentences).toContain(
			'Level at the receptors: lags above the falling plasma level.'
		);
	});
});

suite('describeRegimen', () => {
	test('standard', () => {
		expect(describeRegimen(STANDARD)).toBe(
			'0.5 mg/kg racemic ketamine into a vein over 40 minutes. ' +
				'Shown as disinhibition: the leading explanation, not settled.'
		);
	});

	test('names what is broken and which account is shown', () => {
		const text = describeRegimen({
			route: 'nasal',
			dose: 56,
			broken: ['ampa'],
			hypothesis: 'metabolite'
		});
		expect(text).toContain('56 mg esketamine as a nasal spray.');
		expect(text).toContain('AMPA receptors are blocked.');
		expect(text).toContain('contested');
	});
});
