/** Lets story time run while the learner plays: the only file that hears animation frames. */

import { Onlookers } from './onlookers.ts';

/** Longest step taken for one frame, seconds: after a pause of the tab the story goes on where it stood. */
const LONGEST_STEP = 0.1;

export class Clock {
	/** The learner plays; while nothing of it is on screen the story waits. */
	playing = $state(false);
	/** Story seconds per second. */
	speed = $state(1);
	/** Story time goes by. */
	running = $derived.by(() => this.playing && this.#seen);
	#seen = $state(true);
	#advance: (seconds: number) => boolean;
	#onlookers = new Onlookers((any) => {
		this.#seen = any;
		this.#goOn();
	});
	#request = 0;
	#last = 0;

	/** `advance` moves the story on by so many seconds and says whether it goes on. */
	constructor(advance: (seconds: number) => boolean) {
		this.#advance = advance;
	}

	/** For elements that show the story: it waits while all of them are out of view. */
	get shownBy(): (element: Element) => () => void {
		return this.#onlookers.add;
	}

	play(): void {
		if (this.playing) return;
		this.playing = true;
		this.#goOn();
	}

	pause(): void {
		if (!this.playing) return;
		this.playing = false;
		cancelAnimationFrame(this.#request);
	}

	#goOn(): void {
		cancelAnimationFrame(this.#request);
		this.#last = 0;
		if (this.running) this.#request = requestAnimationFrame(this.#frame);
	}

	#frame = (now: number): void => {
		const step = this.#last === 0 ? 0 : Math.min((now - this.#last) / 1000, LONGEST_STEP);
		this.#last = now;
		if (!this.#advance(step * this.speed)) {
			this.playing = false;
			return;
		}
		if (this.playing) this.#request = requestAnimationFrame(this.#frame);
	};
}
