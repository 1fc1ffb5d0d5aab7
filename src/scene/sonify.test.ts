import { describe, expect, it } from 'vitest';
import { STANDARD } from '#domain/pharmacology/regimen.ts';
import { simulate } from '#domain/pharmacology/simulate.ts';
import { toneAt, toneInWords } from './sonify.ts';

const trace = simulate(STANDARD);

describe('the sound', () => {
	it('rises in pitch with the block, by about an octave at its peak', () => {
		const rest = toneAt(trace, 0).pitch;
		expect(toneAt(trace, trace.peak('occupancy').t).pitch / rest).toBeCloseTo(2, 1);
		expect(toneAt(trace, 1440).pitch / rest).toBeCloseTo(1, 1);
	});

	it('pulses fastest in the surge and is brightest when BDNF is out, each at its own time', () => {
		const at = (quantity: 'glutamate' | 'bdnf') => toneAt(trace, trace.peak(quantity).t);
		expect(at('glutamate').pulse).toBeGreaterThan(at('bdnf').pulse);
		expect(at('bdnf').brightness).toBeGreaterThan(at('glutamate').brightness);
		expect(at('glutamate').pulse).toBeLessThan(8);
	});

	it('has a caption that says the same', () => {
		expect(toneInWords(trace, 0)).toBe(
			'Pitch, blocked channels: none. Pulse, glutamate: none. Brightness, BDNF: none.'
		);
		expect(toneInWords(trace, trace.peak('glutamate').t)).toContain('Pulse, glutamate: nearly all');
	});
});
