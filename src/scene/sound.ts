/** Plays a tone with Web Audio while the story runs; made at the first sound, silent otherwise. */

import type { Tone } from './sonify.ts';

/** Loudness, of 1, and how quickly the sound follows, seconds. */
const LOUD = 0.08;
const GLIDE = 0.08;

export class Sound {
	#context: AudioContext | undefined;
	#note: OscillatorNode | undefined;
	#swell: OscillatorNode | undefined;
	#filter: BiquadFilterNode | undefined;
	#loudness: GainNode | undefined;

	/** Lets the tone be heard; the learner must have pressed something before. */
	play({ pitch, pulse, brightness }: Tone): void {
		const context = (this.#context ??= this.#made());
		if (context.state === 'suspended') void context.resume();
		const now = context.currentTime;
		this.#note?.frequency.setTargetAtTime(pitch, now, GLIDE);
		this.#swell?.frequency.setTargetAtTime(pulse, now, GLIDE);
		this.#filter?.frequency.setTargetAtTime(brightness, now, GLIDE);
		this.#loudness?.gain.setTargetAtTime(LOUD, now, GLIDE);
	}

	hush(): void {
		const context = this.#context;
		if (context) this.#loudness?.gain.setTargetAtTime(0, context.currentTime, GLIDE);
	}

	/** note → filter → swell → loudness → ears. */
	#made(): AudioContext {
		const context = new AudioContext();
		const note = new OscillatorNode(context, { type: 'sawtooth' });
		const filter = new BiquadFilterNode(context, { type: 'lowpass' });
		const swelling = new GainNode(context, { gain: 0.6 });
		const loudness = new GainNode(context, { gain: 0 });
		const swell = new OscillatorNode(context, { frequency: 1 });
		const depth = new GainNode(context, { gain: 0.4 });
		note.connect(filter).connect(swelling).connect(loudness).connect(context.destination);
		swell.connect(depth).connect(swelling.gain);
		note.start();
		swell.start();
		[this.#note, this.#filter, this.#swell, this.#loudness] = [note, filter, swell, loudness];
		return context;
	}
}
