import { describe, expect, test } from 'vitest';
import { asKind, compiledWith, errorsOf, warningsOf, type Flaw } from '../fixture.test-data.ts';

const row = (id: string, key: string, changes: Record<string, string> = {}): string => {
	const fields = {
		id,
		text: `Situation ${id} of the ward`,
		key,
		rationale: `This situation belongs there for a reason that column ${key} alone has.`,
		...changes
	};
	const written = Object.entries(fields).map(([name, value]) => `${name}: ${value}`);
	return `{ ${written.join(', ')} }`;
};
const column = (id: string, text = `Column ${id}`): string => `{ id: ${id}, text: ${text} }`;
const match = (rows: string[], columns: string[]): Flaw[] =>
	asKind(`    kind: match\n    rows: [${rows.join(', ')}]\n    columns: [${columns.join(', ')}]`);

const THREE = ['a', 'b', 'c'].map((id) => column(id));
const TWO = [row('p', 'a'), row('q', 'b')];
const PLACE = String.raw`quiz/story\.yaml › items\[1\]`;

const line = (path: string, message: string): RegExp =>
	new RegExp(`^${PLACE}${path} \\(line \\d+\\): ${message}`);

test('a sound match passes without a word and reaches the course whole', () => {
	const flaws = match(TWO, THREE);
	expect(errorsOf(flaws)).toEqual([]);
	expect(warningsOf(flaws).filter((text) => /Q(01|02|09|13|16)/.test(text))).toEqual([]);
	expect(compiledWith(flaws).course?.items['lasting-b']).toMatchObject({
		kind: 'match',
		rows: [
			{ id: 'p', key: 'a' },
			{ id: 'q', key: 'b' }
		],
		columns: [{ id: 'a' }, { id: 'b' }, { id: 'c' }]
	});
});

const ERRORS: [flaw: string, flaws: Flaw[], expected: RegExp][] = [
	[
		'Q01 a key that is no column',
		match([row('p', 'd'), row('q', 'b')], THREE),
		line(String.raw`\.rows\[0\]\.key`, 'Q01: there is no column "d"; name one of a, b, c')
	],
	[
		'Q01 two rows of one letter',
		match([row('p', 'a'), row('p', 'b')], THREE),
		line(String.raw`\.rows\[1\]\.id`, 'Q01: the letter "p" is used twice')
	],
	[
		'Q01 two columns of one letter',
		match(TWO, [...THREE, column('a', 'Another')]),
		line(String.raw`\.columns\[3\]\.id`, 'Q01: the letter "a" is used twice')
	],
	[
		'an id of two letters',
		match([row('pp', 'a'), row('q', 'b')], THREE),
		line(String.raw`\.rows\[0\]\.id`, '"pp" is not a letter')
	],
	['Q02 one row', match([row('p', 'a')], THREE), line(String.raw`\.rows`, 'Q02: has 1 rows')],
	[
		'Q02 two columns',
		match(TWO, THREE.slice(0, 2)),
		line(String.raw`\.columns`, 'Q02: has 2 columns')
	],
	[
		'Q09 a row without an explanation',
		match([row('p', 'a', { rationale: 'So it is.' }), row('q', 'b')], THREE),
		line(String.raw`\.rows\[0\]\.rationale`, 'Q09: has 3 words')
	],
	[
		'Q13 one key for all rows',
		match([row('p', 'a'), row('q', 'a')], THREE),
		line(String.raw`\.rows`, 'Q13: all have the same key')
	],
	[
		'Q16 a row twice',
		match([row('p', 'a', { text: 'Same' }), row('q', 'b', { text: 'same.' })], THREE),
		line(String.raw`\.rows\[1\]\.text`, 'Q16: repeats another row')
	],
	[
		'Q16 a column twice',
		match(TWO, [...THREE, column('d', 'column A')]),
		line(String.raw`\.columns\[3\]\.text`, 'Q16: repeats another column')
	],
	[
		'Q16 overlapping ranges',
		match(TWO, [column('a', '1–5 days'), column('b', '5 to 9 days'), column('c', 'Longer')]),
		line(String.raw`\.columns\[1\]\.text`, 'Q16: overlaps "1–5 days"')
	],
	[
		'Q28 a column that points at a place',
		match(TWO, [...THREE, column('d', 'As option B says')]),
		line(String.raw`\.columns\[3\]\.text`, 'Q28')
	],
	[
		'a misconception that does not exist',
		match([row('p', 'a', { misconception: 'nowhere' }), row('q', 'b')], THREE),
		line(String.raw`\.rows\[0\]\.misconception`, 'there is no misconception "nowhere"')
	]
];

describe('a planted flaw is an error:', () => {
	test.each(ERRORS)('%s', (_name, flaws, expected) => {
		expect(errorsOf(flaws)).toContainEqual(expect.stringMatching(expected));
	});
});

describe('a planted flaw is a warning:', () => {
	const many = Array.from('abcdefghijk', (id) => column(id));
	test.each([
		[
			'Q02 nine rows',
			match(
				Array.from('pqrstuvwx', (id, at) => row(id, 'ab'[at % 2] ?? 'a')),
				THREE
			),
			line(String.raw`\.rows`, 'Q02: has 9 rows; 8 are enough')
		],
		[
			'Q02 eleven columns',
			match(TWO, many),
			line(String.raw`\.columns`, 'Q02: has 11 columns; 10 are enough')
		],
		[
			'Q13 rows and columns that pair off',
			match([...TWO, row('r', 'c')], THREE),
			line(String.raw`\.columns`, 'Q13: pair off with the rows')
		],
		[
			'Q20 a column too long for its list',
			match(TWO, [...THREE, column('d', 'A column that goes on for longer than can be read')]),
			line(String.raw`\.columns\[3\]\.text`, 'Q20: has 49 characters; 40 can be read')
		]
	])('%s', (_name, flaws, expected) => {
		expect(warningsOf(flaws)).toContainEqual(expect.stringMatching(expected));
	});
});
