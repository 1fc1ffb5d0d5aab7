import { describe, expect, test } from 'vitest';
import { often } from '../../often.test-data.ts';
import { chainOf, idleSteps } from './chain.ts';
import { QUANTITIES, type Quantity } from './quantities.ts';
import { HYPOTHESES, STANDARD, STEPS_TO_BREAK, type Regimen } from './regimen.ts';
import { relativePeak, simulate } from './simulate.ts';

const regimen = (change: Partial<Regimen>): Regimen => ({ ...STANDARD, ...change });
const stages = (change: Partial<Regimen>) => chainOf(regimen(change)).map(({ stage }) => stage);

const isQuantity = (stage: string): stage is Exclude<Quantity, 'response'> =>
	(QUANTITIES as readonly string[]).includes(stage);

describe('the chain', () => {
	test('is the textbook one under disinhibition, with its two branches', () => {
		const chain = chainOf(STANDARD);
		expect(chain.filter(({ branch }) => !branch).map(({ stage }) => stage)).toEqual([
			'occupancy',
			'interneuronBlock',
			'glutamate',
			'ampa',
			'bdnf',
			'trkb',
			'mtorc1',
			'spines'
		]);
		expect(chain.filter(({ branch }) => branch)).toMatchObject([
			{ stage: 'directBrake', from: 'occupancy', holdsBack: 'glutamate' },
			{ stage: 'earlyEffect', from: 'ampa' }
		]);
	});

	test('has only the arrows of its account', () => {
		expect(stages({ hypothesis: 'direct' })).toEqual([
			'occupancy',
			'restingReceptors',
			'bdnf',
			'trkb',
			'ampa',
			'earlyEffect',
			'mtorc1',
			'spines'
		]);
		expect(stages({ hypothesis: 'metabolite' })).not.toContain('occupancy');
		expect(stages({ hypothesis: 'habenula' })).not.toContain('ampa');
	});

	test.each(HYPOTHESES)('lists every stage of %s after what drives it', (hypothesis) => {
		const chain = chainOf(regimen({ hypothesis }));
		chain.forEach(({ from }, i) => {
			if (from) expect(chain.slice(0, i).map(({ stage }) => stage)).toContain(from);
			else expect(i).toBe(0);
		});
	});

	const subsets = STEPS_TO_BREAK.reduce<(typeof STEPS_TO_BREAK)[number][][]>(
		(sets, step) => [...sets, ...sets.map((set) => [...set, step])],
		[[]]
	);
	/** In the quick check only nothing, one step, and all. */
	const few = (sets: typeof subsets) =>
		sets.filter(({ length }) => often(1, 0) || length < 2 || length === STEPS_TO_BREAK.length);
	test.each(HYPOTHESES)(
		'says of every stage of %s what the model says: reached or silent, whatever is broken',
		(hypothesis) => {
			for (const broken of few(subsets)) {
				const run = regimen({ hypothesis, broken });
				const trace = simulate(run);
				for (const { stage, reached } of chainOf(run)) {
					if (!isQuantity(stage)) continue;
					expect(trace.peak(stage).value > 0, `${stage} without ${broken.join('+')}`).toBe(reached);
				}
			}
		}
	);

	test('marks the cut where it is, and only there', () => {
		const cut = chainOf(regimen({ broken: ['ampa'] })).filter((link) => link.cut);
		expect(cut).toMatchObject([{ stage: 'ampa', cut: 'ampa', reached: false }]);
	});

	test('a cut brake still lets the surge through', () => {
		const run = regimen({ broken: ['pyramidal-nmda'] });
		expect(chainOf(run).find(({ stage }) => stage === 'glutamate')?.reached).toBe(true);
		expect(relativePeak(run, 'glutamate')).toBeGreaterThan(0.99);
	});
});

test('a broken step without an arrow in this account is idle', () => {
	expect(idleSteps(regimen({ hypothesis: 'habenula', broken: ['ampa', 'mtorc1'] }))).toEqual([
		'ampa'
	]);
	expect(idleSteps(regimen({ broken: STEPS_TO_BREAK }))).toEqual([]);
});
