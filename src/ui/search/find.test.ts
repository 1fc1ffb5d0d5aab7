import { expect, test } from 'vitest';
import { smallCourse } from '#domain/course/fixture.test-data.ts';
import { entriesOf, type Entry } from './entries.ts';
import { excerpt, folded } from './find.ts';
import { finder } from './finder.ts';

const entry = (id: string, title: string, text: string, also = ''): Entry => ({
	...{ id, kind: 'term', title, also, where: '', text, href: `#/${id}` }
});
const find = await finder([
	entry('bdnf', 'BDNF', 'A growth factor of the brain.', 'brain-derived neurotrophic factor'),
	entry('mg', 'Mg²⁺', 'An ion in the pore of the channel.'),
	entry('galvez', 'Loo 2016', 'Routes compared.', 'Loo CK, Gálvez V'),
	entry('dose', 'Dose', 'Trials gave 0.5 mg/kg over 40 minutes and named BDNF.')
]);
const ids = (query: string): string[] => find(query).entries.map(({ id }) => id);

test('a title outweighs a mention', () => {
	expect(ids('bdnf')).toEqual(['bdnf', 'dose']);
});

test('parts of words, accents, raised signs and slips are found', () => {
	expect(ids('neurotroph')).toEqual(['bdnf']);
	expect(ids('galvez')).toEqual(['galvez']);
	expect(ids('mg2')).toContain('mg');
	expect(ids('chanel pore')).toEqual(['mg']);
	expect(ids('0.5')).toEqual(['dose']);
});

test('all words first; some of them only when no entry has all, and then it says so', () => {
	expect(find('bdnf minutes')).toMatchObject({ some: false, entries: [{ id: 'dose' }] });
	expect(find('bdnf zebra').some).toBe(true);
	expect(ids('zebra')).toEqual([]);
	expect(ids('')).toEqual([]);
});

test('an excerpt shows the words in their place and leaves nothing out of a short text', () => {
	const text = 'Mg²⁺ leaves the pore when the cell is depolarised.';
	const pieces = excerpt(text, ['pore']);
	expect(pieces.map((piece) => piece.text).join('')).toBe(text);
	expect(pieces.filter(({ hit }) => hit)).toEqual([{ text: 'pore', hit: true }]);
	const long = `${'word '.repeat(200)}needle ${'word '.repeat(200)}`;
	const shown = excerpt(long, ['needle']).map((piece) => piece.text);
	expect(shown).toContain('needle');
	expect(shown.join('').length).toBeLessThan(260);
	expect(shown[0]).toBe('… ');
});

test('folding gives one spelling', () => {
	expect(folded('Mg²⁺ Gálvez')).toBe('mg2+ galvez');
});

test('every section is an entry with its address, and its text when that has arrived', () => {
	const course = smallCourse();
	const passages = [{ section: 'mechanism/two', text: 'The brake lifts.' }];
	const sections = entriesOf(course, passages).filter(({ kind }) => kind === 'section');
	expect(sections).toHaveLength(course.lessons.flatMap((lesson) => lesson.sections).length);
	const two = sections.find(({ id }) => id === 'section/mechanism/two');
	expect(two).toMatchObject({ href: '#/mechanism/two', text: 'The brake lifts.' });
	expect(sections[0]?.text).toBe('');
});
