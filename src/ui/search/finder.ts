/** Finds entries by words, parts of words and words with a slip. */

import MiniSearch from 'minisearch';
import type { Entry } from './entries.ts';
import { wordsOf } from './find.ts';

export interface Hits {
	/** Best first. */
	entries: Entry[];
	/** No entry has all words; these have some. */
	some: boolean;
	/** The words of the entries that made them hits, folded. */
	terms: string[];
}

export type Find = (query: string) => Hits;

/** Entries taken into the index at a time: a phone answers a tap in between. */
const AT_A_TIME = 50;

/** Makes the index; 700 entries take about 100 ms on a desk, which is why nothing but texts travels. */
export async function finder(entries: readonly Entry[]): Promise<Find> {
	const byId = new Map(entries.map((entry) => [entry.id, entry]));
	const index = new MiniSearch<Entry>({
		fields: ['title', 'also', 'where', 'text'],
		tokenize: wordsOf,
		processTerm: (term) => term
	});
	await index.addAllAsync(entries, { chunkSize: AT_A_TIME });
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
