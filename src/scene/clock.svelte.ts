/** Lets story time run while the learner plays: the only file that hears animation frames. */

import { Onlookers } from './onlookers.ts';
import { Pace } from './pace.ts';

/** Longest step taken for one frame, seconds: after a pause of the tab the story goes on where it stood. */
const LONGEST_STEP = 0.1;

/** Calls `run` when what stands now has been painted; not at all once the function that it gives is called. */
export function afterPaint(run: () => void): () => void {
	const frame = requestAnimationFrame(run);
	return () => cancelAnimationFrame(frame);
}

/** What a clock drives. */
export interface Played {
	/** Hears that so many seconds went by, and says whether it goes on. */
	picture(seconds: number): boolean;
	/** Follows the picture: on a machine that does not keep up (`slow`) they take turns, a frame for each. */
	words?(slow: boolean): void;
	/** It was paused, or has come to its end. */
	stopped?(): void;
}

export class Clock {
	/** The learner plays; while nothing of it is on screen the story waits. */
	playing = $state(false);
	/** Story time goes by. */
	running = $derived.by(() => this.playing && this.#seen);
	#seen = $state(true);
	#played: Played;
	#onlookers = new Onlookers((any) => {
		this.#seen = any;
		this.#goOn();
	});
	#request = 0;
	#last = 0;
	#pace = new Pace();
	/** Seconds that went by since the picture moved on. */
	#due = 0;
	#drawn = false;

	constructor(played: Played) {
		this.#played = played;
	}

	/** For elements that show the story: it waits while all of them are out of view. */
	get shownBy(): (element: Element) => () => void {
		return this.#onlookers.add;
	}

	play(): void {
		if (this.playing) return;
		this.playing = true;
		this.#pace.restart();
		this.#due = 0;
		this.#goOn();
	}

	pause(): void {
		if (!this.playing) return;
		cancelAnimationFrame(this.#request);
		this.#stop();
	}

	#stop(): void {
		this.playing = false;
		this.#played.stopped?.();
	}

	#goOn(): void {
		cancelAnimationFrame(this.#request);
		this.#last = 0;
		if (this.running) this.#request = requestAnimationFrame(this.#frame);
	}

	#frame = (now: number): void => {
		if (this.#last !== 0 && now > this.#last) {
			this.#pace.saw(now - this.#last);
			this.#due += Math.min((now - this.#last) / 1000, LONGEST_STEP);
		}
		this.#last = now;
		const { slow } = this.#pace;
		this.#drawn = !slow || !this.#drawn;
		if (this.#drawn && !this.#draw()) this.#stop();
		if (!slow || !this.#drawn) this.#played.words?.(slow);
		if (this.playing) this.#request = requestAnimationFrame(this.#frame);
	};

	#draw(): boolean {
		const seconds = this.#due;
		this.#due = 0;
		return this.#played.picture(seconds);
	}
}
