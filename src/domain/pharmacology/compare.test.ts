import { describe, expect, test } from 'vitest';
import { againstKept, outcome, OUTCOMES, toldApartBy, verdict } from './compare.ts';
import { HYPOTHESES, STANDARD, type Regimen } from './regimen.ts';
import { simulate } from './simulate.ts';

const run = (change: Partial<Regimen> = {}) => simulate({ ...STANDARD, ...change });

describe('two accounts', () => {
	test('are told apart by an experiment that one survives and the other does not', () => {
		const broken = ['interneuron-nmda'] as const;
		const words = verdict(run({ broken }), run({ broken, hypothesis: 'direct' }));
		expect(words).toBe(
			'This experiment tells them apart: “Resting receptors (eEF2K)” keeps the early effect and new spines, “Disinhibition” does not.'
		);
	});

	test('read the same in either order', () => {
		const [a, b] = [run({ broken: ['ampa'] }), run({ broken: ['ampa'], hypothesis: 'habenula' })];
		expect(toldApartBy(a, b, OUTCOMES)).toEqual(toldApartBy(b, a, OUTCOMES));
		expect(verdict(b, a)).toContain('“Lateral habenula” keeps');
	});

	test('are not told apart while nothing is broken, though a probe would', () => {
		const words = verdict(run(), run({ hypothesis: 'direct' }));
		expect(words).toContain('does not tell them apart: both keep the early effect and new spines');
		expect(words).toContain('Measuring glutamate would, in the model.');
	});

	test('are not told apart when both lose everything', () => {
		const broken = ['interneuron-nmda', 'pyramidal-nmda'] as const;
		expect(verdict(run({ broken }), run({ broken, hypothesis: 'direct' }))).toContain(
			'both lose the whole effect'
		);
	});

	test('can be told apart by breaking one of three steps, every two of them', () => {
		for (const one of HYPOTHESES)
			for (const other of HYPOTHESES.filter((each) => each !== one)) {
				const telling = (['interneuron-nmda', 'pyramidal-nmda', 'ampa'] as const).filter(
					(step) =>
						toldApartBy(
							run({ broken: [step], hypothesis: one }),
							run({ broken: [step], hypothesis: other }),
							OUTCOMES
						).length > 0
				);
				expect(telling, `${one} and ${other}`).not.toEqual([]);
			}
	});

	test('an account against itself is no comparison', () => {
		expect(verdict(run(), run())).toContain('itself');
	});
});

describe('against a kept run', () => {
	test('every curve is the same as in itself', () => {
		for (const words of againstKept(run(), run(), 55))
			expect(words).toMatch(/: as in the kept run\.$/);
	});

	test('a lower dose is lower, a broken step downstream is lower, upstream is the same', () => {
		expect(againstKept(run({ dose: 0.2 }), run(), 40)).toContain(
			'Plasma level: lower than in the kept run.'
		);
		const words = againstKept(run({ broken: ['ampa'] }), run(), 65);
		expect(words).toContain('Glutamate above baseline: as in the kept run.');
		expect(words).toContain('AMPA throughput: lower than in the kept run.');
		expect(againstKept(run(), run({ broken: ['ampa'] }), 65)).toContain(
			'AMPA throughput: higher than in the kept run.'
		);
	});

	test('the response index is never compared beyond the standard run', () => {
		expect(againstKept(run({ dose: 1 }), run(), 1440).at(-1)).toBe(
			'Share of trial participants responding: shown for the kept run only.'
		);
		expect(againstKept(run(), run({ dose: 1 }), 1440).at(-1)).toContain(
			'not shown for the kept run'
		);
		expect(againstKept(run({ dose: 1 }), run({ dose: 0.2 }), 1440).join(' ')).not.toContain(
			'responding'
		);
	});
});

test('what comes of a run is said in words, never in numbers', () => {
	expect(outcome(run({ broken: ['mtorc1'] }))).toBe(
		'Early network effect: nearly all of its standard peak. New spines: none.'
	);
	expect(outcome(run({ dose: 0.1 }))).not.toMatch(/\d/);
});
