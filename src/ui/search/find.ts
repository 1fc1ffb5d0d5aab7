/** How words are compared, and where in a text they stand. */

/** "Mg²⁺" → "mg2+", "Gálvez" → "galvez": one spelling for what is typed and what is printed. */
export function folded(text: string): string {
	return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** The words of a text, folded. */
export function wordsOf(text: string): string[] {
	return folded(text).match(/[\p{L}\p{N}]+(?:[.,]\p{N}+)*/gu) ?? [];
}

export interface Piece {
	text: string;
	/** Is it a word that was looked for? */
	hit: boolean;
}

/** Characters shown of a long text. */
const WINDOW = 220;

/** A window of the text around its first hit, cut at words, with the hits told apart. */
export function excerpt(text: string, terms: readonly string[]): Piece[] {
	const wanted = new Set(terms);
	const words = [...text.matchAll(/[\p{L}\p{N}\p{M}]+(?:[.,]\p{N}+)*/gu)];
	const hits = words.filter(([word]) => wordsOf(word).some((each) => wanted.has(each)));
	const first = hits[0]?.index ?? 0;
	const start = text.length <= WINDOW ? 0 : cut(text, Math.max(0, first - 70));
	const end = start + WINDOW >= text.length ? text.length : cut(text, start + WINDOW);
	const pieces: Piece[] = [];
	let at = start;
	const plain = (to: number): void => {
		if (to > at) pieces.push({ text: text.slice(at, to), hit: false });
	};
	if (start > 0) pieces.push({ text: '… ', hit: false });
	for (const { 0: word, index } of hits) {
		if (index < start || index + word.length > end) continue;
		plain(index);
		pieces.push({ text: word, hit: true });
		at = index + word.length;
	}
	plain(end);
	if (end < text.length) pieces.push({ text: ' …', hit: false });
	return pieces;
}

/** The beginning of the word at or after a position. */
function cut(text: string, from: number): number {
	const space = from === 0 ? -1 : text.indexOf(' ', from - 1);
	return space === -1 ? (from === 0 ? 0 : text.length) : space + 1;
}
