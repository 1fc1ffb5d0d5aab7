/** Words of the search. */

import type { EntryKind } from '../search/entries.ts';

const results = (n: number): string => (n === 1 ? '1 result' : `${n} results`);

export const search = {
	title: 'Search',
	label: 'Search the course',
	help: 'Words, parts of words, authors, or the code of a picture such as L2-24H.',
	loading: 'Fetching the text to search …',
	failed:
		'The text to search could not be fetched from your learning system. Codes of pictures still work.',
	retry: 'Try again',
	kinds: {
		section: 'In the lessons',
		term: 'Glossary',
		claim: 'Statements and their evidence',
		reference: 'References',
		moment: 'Pictures of the scene'
	} satisfies Record<EntryKind, string>,
	picture: (code: string): string => `Go to the picture ${code}`,
	count: (n: number, query: string): string =>
		n === 0 ? `Nothing found for “${query}”` : `${results(n)} for “${query}”`,
	instead: (n: number, query: string): string =>
		`No place has all of these words. ${results(n)} with some of them for “${query}”`,
	nothing: 'Try fewer or shorter words. A part of a word is enough, and small slips are forgiven.',
	all: (n: number): string => `Show all ${n}`
} as const;
