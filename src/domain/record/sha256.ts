/** SHA-256 of a text: browsers offer it only on https, and the course also runs on http and from a folder. */

/** FIPS 180-4: the first 32 bits of the fractional parts of the cube roots of the first 64 primes, and of square roots. */
const K = roots(64, 3);
const START = roots(8, 2);

const BLOCK = 64;

/**
 * @param text any text; hashed as UTF-8, a lone surrogate as U+FFFD
 * @returns 64 lower-case hexadecimal digits
 */
export function sha256(text: string): string {
	const message = padded(utf8(text));
	const view = new DataView(message.buffer);
	const state = new Uint32Array(START);
	const w = new Uint32Array(64);
	for (let block = 0; block < message.length; block += BLOCK) {
		for (let i = 0; i < 16; i++) w[i] = view.getUint32(block + i * 4);
		extend(w);
		compress(state, w);
	}
	return Array.from(state, (word) => word.toString(16).padStart(8, '0')).join('');
}

/** UTF-8 by hand: the domain knows no TextEncoder. */
export function utf8(text: string): number[] {
	const bytes: number[] = [];
	for (const character of text) {
		const code = character.codePointAt(0) ?? 0;
		const point = code >= 0xd800 && code <= 0xdfff ? 0xfffd : code;
		if (point < 0x80) bytes.push(point);
		else {
			const more = point < 0x800 ? 1 : point < 0x10000 ? 2 : 3;
			bytes.push(((0xf0 << (3 - more)) & 0xff) | (point >> (6 * more)));
			for (let i = more - 1; i >= 0; i--) bytes.push(0x80 | ((point >> (6 * i)) & 0x3f));
		}
	}
	return bytes;
}

/** The message, a one bit, zeros, and the length in bits as 64-bit big-endian number. */
function padded(bytes: readonly number[]): Uint8Array<ArrayBuffer> {
	const length = Math.ceil((bytes.length + 9) / BLOCK) * BLOCK;
	const message = new Uint8Array(length);
	message.set(bytes);
	message[bytes.length] = 0x80;
	const view = new DataView(message.buffer);
	view.setUint32(length - 8, Math.floor(bytes.length / 0x20000000));
	view.setUint32(length - 4, (bytes.length * 8) >>> 0);
	return message;
}

function extend(w: Uint32Array): void {
	for (let i = 16; i < 64; i++) {
		const a = at(w, i - 15);
		const b = at(w, i - 2);
		const s0 = rotated(a, 7) ^ rotated(a, 18) ^ (a >>> 3);
		const s1 = rotated(b, 17) ^ rotated(b, 19) ^ (b >>> 10);
		w[i] = at(w, i - 16) + s0 + at(w, i - 7) + s1;
	}
}

function compress(state: Uint32Array, w: Uint32Array): void {
	let [a, b, c, d, e, f, g, h] = Array.from(state) as Eight;
	for (let i = 0; i < 64; i++) {
		const s1 = rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25);
		const t1 = (h + s1 + ((e & f) ^ (~e & g)) + at(K, i) + at(w, i)) | 0;
		const s0 = rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22);
		const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
		[h, g, f, e, d, c, b, a] = [g, f, e, (d + t1) | 0, c, b, a, (t1 + t2) | 0];
	}
	[a, b, c, d, e, f, g, h].forEach((word, i) => (state[i] = at(state, i) + word));
}

type Eight = [number, number, number, number, number, number, number, number];

function at(words: Uint32Array, index: number): number {
	return words[index] ?? 0;
}

function rotated(word: number, by: number): number {
	return (word >>> by) | (word << (32 - by));
}

/** Exact: a cube root of a number below 312 keeps 32 bits behind the point in a double, with room to spare. */
function roots(count: number, degree: 2 | 3): Uint32Array {
	const words: number[] = [];
	for (let n = 2; words.length < count; n++) {
		let prime = true;
		for (let divisor = 2; divisor * divisor <= n; divisor++) prime &&= n % divisor !== 0;
		const root = degree === 2 ? Math.sqrt(n) : Math.cbrt(n);
		if (prime) words.push(Math.floor((root % 1) * 0x100000000));
	}
	return new Uint32Array(words);
}
