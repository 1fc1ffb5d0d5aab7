/** What three quantities sound like: block as pitch, glutamate as pulse, BDNF as brightness. Numbers only; sound.ts plays them. */

import { amount } from '#domain/pharmacology/words.ts';
import type { Trace } from '#domain/pharmacology/simulate.ts';

export interface Tone {
	/** Of the note, Hz: an octave from no block to the standard run's peak. */
	pitch: number;
	/** Swells a second. */
	pulse: number;
	/** Edge of the low-pass filter, Hz: the higher, the brighter. */
	brightness: number;
}

const LOWEST = 196;
/** Share of channels blocked that sounds an octave higher: the standard run's peak. */
const OCTAVE = 0.22;
const PULSE = { rest: 1, surge: 6 } as const;
const BRIGHTNESS = { dull: 300, bright: 3000 } as const;

export function toneAt(trace: Trace, t: number): Tone {
	return {
		pitch: LOWEST * 2 ** (trace.at('occupancy', t) / OCTAVE),
		pulse: PULSE.rest + PULSE.surge * trace.at('glutamate', t),
		brightness: BRIGHTNESS.dull * (BRIGHTNESS.bright / BRIGHTNESS.dull) ** trace.at('bdnf', t)
	};
}

/** The same as a caption. */
export function toneInWords(trace: Trace, t: number): string {
	const pitch = amount(trace.at('occupancy', t) / OCTAVE);
	const [pulse, brightness] = [trace.at('glutamate', t), trace.at('bdnf', t)].map(amount);
	return `Pitch, blocked channels: ${pitch}. Pulse, glutamate: ${pulse}. Brightness, BDNF: ${brightness}.`;
}
