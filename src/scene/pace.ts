/** Tells from the gaps between frames whether the machine keeps up with the picture. */

/** A frame is late when it comes after more than so many times the shortest gap seen. */
const LATE = 1.5;

/** Out of how many of the latest frames so many late ones mean that the machine does not keep up. */
const SEEN = 32;
const TOO_MANY = 3;

export class Pace {
	#shortest = Infinity;
	/** One bit a frame, the latest last: was it late? */
	#late = 0;
	#slow = false;
	/** Late even since it was known to be slow. */
	#behind = false;

	/** Once slow it stays so while it plays: a picture that changes its rhythm is worse than a slow one. */
	get slow(): boolean {
		return this.#slow;
	}

	/** Playing begins anew: whether it was slow for a moment only is found out again. */
	restart(): void {
		this.#late = 0;
		this.#slow &&= this.#behind;
		this.#behind = false;
	}

	/** @param gap time since the frame before, ms, above 0 */
	saw(gap: number): void {
		this.#shortest = Math.min(this.#shortest, gap);
		const late = gap > LATE * this.#shortest;
		this.#behind ||= late && this.#slow;
		this.#late = (this.#late << 1) | Number(late);
		if (late && ones(this.#late) >= TOO_MANY) this.#slow = true;
	}
}

function ones(bits: number): number {
	let count = 0;
	for (let i = 0; i < SEEN; i++) count += (bits >>> i) & 1;
	return count;
}
