/** Chance without chance: the same seed or key always gives the same value. */

/** 32-bit FNV-1a hash of a text. */
export function hash(text: string): number {
	let h = 0x811c9dc5;
	for (let i = 0; i < text.length; i++) {
		h ^= text.charCodeAt(i);
		h = Math.imul(h, 0x01000193);
	}
	return h >>> 0;
}

/** Noise in [0, 1) that depends only on the two numbers (murmur3's final mix). */
export function noise(id: number, step = 0): number {
	let h = Math.imul(id | 0, 0x9e3779b1) ^ Math.imul((step | 0) + 0x7f4a7c15, 0x85ebca6b);
	h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
	h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
	return ((h ^ (h >>> 16)) >>> 0) / 4294967296;
}

/** A new array in an order that depends only on `seed` (Fisher–Yates). */
export function shuffled<T>(list: readonly T[], seed: number): T[] {
	const result = [...list];
	for (let i = result.length - 1; i > 0; i--) {
		const j = Math.floor(noise(seed, i) * (i + 1));
		const swap = result[i] as T;
		result[i] = result[j] as T;
		result[j] = swap;
	}
	return result;
}
