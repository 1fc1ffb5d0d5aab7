import { expect, test } from 'vitest';
import type { Reference } from '#domain/course/course.ts';
import { byFirstCitation } from './citation-order.ts';
import type { Catalogue } from './catalogue.ts';
import type { Prose } from './prose/analyse.ts';
import { emptySection, type ProseSection } from './prose/prose.ts';

const named = (id: string) => ({ id }) as Reference;
const section = (part: Partial<ProseSection>): ProseSection => ({
	...emptySection({ id: 'a', line: 1 }),
	...part
});
const all = {
	claims: {
		entries: [
			{ value: { id: 'one', sources: ['b', 'a'] } },
			{ value: { id: 'two', sources: ['a', 'd'] } },
			{ value: { id: 'three', sources: ['f'] } }
		]
	},
	figures: [{ family: 'iconArrays', id: 'figure', cited: [{ path: [], claim: 'three' }] }],
	items: [{ value: { refs: ['c', 'b'] } }],
	outline: { value: { lessons: [{ id: 'first' }, { id: 'second' }] } }
} as unknown as Catalogue;
const prose = [
	{ file: 'lessons/second.svelte', sections: [section({ claims: [{ id: 'two', line: 1 }] })] },
	{ file: 'lessons/first.svelte', sections: [section({ claims: [{ id: 'one', line: 1 }] })] }
] as unknown as Prose[];

test('references stand as the lessons cite them, then as the questions do, then the rest', () => {
	const order = byFirstCitation(all, prose, ['e', 'd', 'c', 'b', 'a'].map(named));
	expect(order.map(({ id }) => id)).toEqual(['b', 'a', 'd', 'c', 'e']);
});

test('a figure cites where it stands between the claims of its section', () => {
	const first = section({
		claims: [
			{ id: 'one', line: 2 },
			{ id: 'two', line: 9 }
		],
		figures: [{ family: 'iconArrays', id: 'figure', line: 5 }]
	});
	const pages = [{ file: 'lessons/first.svelte', sections: [first] }] as unknown as Prose[];
	const order = byFirstCitation(all, pages, ['f', 'd', 'a', 'b'].map(named));
	expect(order.map(({ id }) => id)).toEqual(['b', 'a', 'f', 'd']);
});
