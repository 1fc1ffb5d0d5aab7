import { describe, expect, it } from 'vitest';
import { STANDARD } from '#domain/pharmacology/regimen.ts';
import { simulate } from '#domain/pharmacology/simulate.ts';
import { DURATION, storyAt, timeAt } from '../story.ts';
import { conductance, receptorAt, type Receptor } from './receptor-cycle.ts';

const trace = simulate(STANDARD);
const stateAt = (t: number) => receptorAt({ trace, t, ...storyAt(t) });
const film: Receptor[] = Array.from({ length: 20_000 }, (_, i) =>
	stateAt(timeAt((i / 20_000) * DURATION))
);

describe('the receptor', () => {
	it('opens its gate only with both agonists bound and clasped', () => {
		for (const { gate, glutamate, glycine, clasp } of film) {
			if (gate > 0.6) expect(Math.min(glutamate, glycine, clasp)).toBeGreaterThan(0.6);
		}
	});

	it('lets Mg²⁺ go only once depolarised', () => {
		for (const { magnesium, depolarised, drug } of film) {
			if (magnesium > 0.1 && magnesium < 0.9 && drug < 0.1)
				expect(depolarised).toBeGreaterThan(0.1);
		}
	});

	it('never holds Mg²⁺ and ketamine at the same time', () => {
		for (const { magnesium, drug } of film) {
			if (drug > 0.6) expect(magnesium).toBe(1);
		}
	});

	it('lets ketamine pass the gate only while it is open, in either direction', () => {
		for (const { drug, gate } of film) {
			if (drug > 0.7 && drug < 0.97) expect(gate).toBeGreaterThan(0.95);
		}
	});

	it('traps ketamine behind the shut gate in S2b and lets it go after the next opening', () => {
		expect(stateAt(33.5)).toMatchObject({ drug: 1, gate: 0 });
		expect(stateAt(39.5)).toMatchObject({ drug: 0, gate: 1 });
	});

	it('takes no ketamine in when the interneuron is spared', () => {
		const spared = simulate({ ...STANDARD, broken: ['interneuron-nmda'] });
		for (let i = 0; i < 2000; i++) {
			const t = timeAt((i / 2000) * DURATION);
			expect(receptorAt({ trace: spared, t, ...storyAt(t) }).drug).toBe(0);
		}
	});

	it('conducts only when open, unplugged and unblocked', () => {
		for (const state of film) {
			if (state.gate === 0 || state.magnesium < 0.5 || state.drug > 0.97)
				expect(conductance(state)).toBe(0);
		}
		expect(conductance(stateAt(26.2))).toBe(1);
	});

	it('lets no cation into the pore while ketamine is in it', () => {
		for (const { passing, drug } of film) {
			if (drug > 0.97) for (const { way } of passing) expect(way < 0.3 || way > 0.7).toBe(true);
		}
	});
});
