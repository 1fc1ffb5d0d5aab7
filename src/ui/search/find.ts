/** Finds entries by words, parts of words and words with a slip; shows where in the text they stand. */

import MiniSearch from 'minisearch';
import type { Entry } from './entries.ts';

export interface Hits {
	/** Best first. */
	entries: Entry[];
	/** No entry has all words; these have some. */
	some: boolean;
	/** The words of the entries that made them hits, folded. */
	terms: string[];
}

/** "Mg²⁺" → "mg2+", "Gálvez" → "galvez": one spelling for what is typed and what is printed. */
export function folded(text: string): string {
	return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

function wordsOf(text: string): string[] {
	return folded(text).match(/[\p{L}\p{N}]+(?:[.,]\p{N}+)*/gu) ?? [];
}

/** Makes the index; 700 entries take about 100 ms on a desk, which is why nothing but texts travels. */
export function finder(entries: readonly Entry[]): (query: string) => Hits {
	const byId = new Map(entries.map((entry) => [entry.id, entry]));
	const index = new MiniSearch<Entry>({
		fields: ['title', 'also', 'where', 'text'],
		tokenize: wordsOf,
		processTerm: (term) => term
	});
	index.addAll(entries);
	return (query) => {
		const search = (combineWith: 'AND' | 'OR') =>
			index.search(query, {
				combineWith,
				boost: { title: 4, also: 2 },
				prefix: (term) => term.length > 1,
				fuzzy: (term) => (term.length > 4 && !/\p{N}/u.test(term) ? 0.2 : false)
			});
		const all = search('AND');
		const found = all.length > 0 ? all : search('OR');
		return {
			entries: found.flatMap(({ id }) => byId.get(String(id)) ?? []),
			some: all.length === 0 && found.length > 0,
			terms: [...new Set(found.flatMap(({ terms }) => terms))]
		};
	};
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
