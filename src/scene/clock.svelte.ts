/** Lets story time run while the learner plays: the only file that hears animation frames. */

/** Longest step taken for one frame, seconds: after a pause of the tab the story goes on where it stood. */
const LONGEST_STEP = 0.1;

export class Clock {
	playing = $state(false);
	/** Story seconds per second. */
	speed = $state(1);
	#advance: (seconds: number) => boolean;
	#request = 0;
	#last = 0;

	/** `advance` moves the story on by so many seconds and says whether it goes on. */
	constructor(advance: (seconds: number) => boolean) {
		this.#advance = advance;
	}

	play(): void {
		if (this.playing) return;
		this.playing = true;
		this.#last = 0;
		this.#request = requestAnimationFrame(this.#frame);
	}

	pause(): void {
		if (!this.playing) return;
		this.playing = false;
		cancelAnimationFrame(this.#request);
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
