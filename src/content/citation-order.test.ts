import { expect, test } from 'vitest';
import type { Reference } from '#domain/course/course.ts';
import { byFirstCitation } from './citation-order.ts';
import type { Catalogue } from './catalogue.ts';
import type { Prose } from './prose/analyse.ts';

const named = (id: string) => ({ id }) as Reference;
const all = {
	claims: {
		entries: [
			{ value: { id: 'one', sources: ['b', 'a'] } },
			{ value: { id: 'two', sources: ['a', 'd'] } }
		]
	},
	items: [{ value: { refs: ['c', 'b'] } }],
	outline: { value: { lessons: [{ id: 'first' }, { id: 'second' }] } }
} as unknown as Catalogue;
const prose = [
	{ file: 'lessons/second.svelte', sections: [{ claims: [{ id: 'two' }] }] },
	{ file: 'lessons/first.svelte', sections: [{ claims: [{ id: 'one' }] }] }
] as unknown as Prose[];

test('references stand as the lessons cite them, then as the questions do, then the rest', () => {
	const order = byFirstCitation(all, prose, ['e', 'd', 'c', 'b', 'a'].map(named));
	expect(order.map(({ id }) => id)).toEqual(['b', 'a', 'd', 'c', 'e']);
});
