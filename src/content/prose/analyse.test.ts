import { describe, expect, test } from 'vitest';
import { problemLine } from '../problem.ts';
import { analyse } from './analyse.ts';

const NAMES = [
	'Section',
	'Lead',
	'Claim',
	'Entity',
	'Term',
	'Value',
	'Moment',
	'Predict',
	'Aside',
	'Deeper',
	'Characters'
];

/** A lesson with every import that its markup needs. */
function lesson(markup: string): string {
	const used = NAMES.filter((name) => markup.includes(`<${name}`));
	const imports = used.map((name) => `import ${name} from '#ui/lesson/${name}.svelte';`);
	return `<script lang="ts">${imports.join(' ')}</script>\n${markup}`;
}

const read = (markup: string) => analyse('lessons/x.svelte', lesson(markup));
const section = (markup: string) => read(`<Section id="a">${markup}</Section>`).sections[0]!;
const faults = (markup: string) => read(markup).problems.map(problemLine);

test('a section knows its ids, its moment and its lines', () => {
	const { sections, problems } = read(
		`<Section id="a" moment="m1">\n<p><Claim id="c"><Entity id="nmda">It</Entity></Claim>\n<Term id="t">is</Term></p>\n<Moment id="m2">See</Moment><Characters ids={['pv', 'sst']} /></Section>`
	);
	expect(problems).toEqual([]);
	expect(sections[0]).toMatchObject({
		id: 'a',
		line: 2,
		moment: { id: 'm1', line: 2 },
		claims: [{ id: 'c', line: 3 }],
		entities: [
			{ id: 'nmda', line: 3 },
			{ id: 'pv', line: 5 },
			{ id: 'sst', line: 5 }
		],
		terms: [{ id: 't', line: 4 }],
		moments: [{ id: 'm2', line: 5 }]
	});
});

test('words are counted in prose, titles and predictions, not in attributes', () => {
	const { words } = section(
		`<Lead>One two</Lead><p class>three <em>four</em></p><Aside title="Five six"><p>seven</p></Aside>` +
			`<Predict id="p" question="Eight nine?" options={[{ id: 'a', text: 'ten' }, { id: 'b', text: 'eleven' }]} best="a">twelve</Predict>`
	);
	expect(words).toBe(12);
});

test('what goes deeper is counted apart, and its claims stand in the section all the same', () => {
	const { words, deeperWords, claims, passages } = section(
		`<p>one two</p><Deeper title="Three four"><p><Claim id="c">five</Claim></p></Deeper><p>six</p>`
	);
	expect([words, deeperWords]).toEqual([3, 3]);
	expect(claims).toMatchObject([{ id: 'c' }]);
	expect(passages.map(({ deeper }) => deeper ?? false)).toEqual([false, true, true, false]);
});

test('a passage is a paragraph, whatever components stand in it', () => {
	const { passages } = section(
		`<p>One <Claim id="c">two\n\tthree</Claim> four.</p><ul><li>five</li></ul>`
	);
	expect(passages.map(({ text }) => text)).toEqual(['One two three four.', 'five']);
});

test('text knows the claim and the moment around it', () => {
	const { vouched } = section(
		`<p>a <Claim id="c">b <em>d</em></Claim><Moment id="m">e</Moment></p>`
	);
	expect(vouched.map(({ text, claim, moment }) => [text.trim(), claim, moment])).toEqual([
		['a', undefined, undefined],
		['b', 'c', undefined],
		['d', 'c', undefined],
		['e', undefined, 'm']
	]);
});

test('digits in sub and sup are no numbers to vouch for', () => {
	expect(section('<p>N<sub>2</sub></p>').vouched.map(({ text }) => text)).toEqual(['N']);
});

test('a value is read at a time or at its peak', () => {
	const { values } = section(
		`<p><Value quantity="plasma" at={40} /><Value quantity="occupancy" peak /></p>`
	);
	expect(values).toEqual([
		{ quantity: 'plasma', at: 40, line: 2 },
		{ quantity: 'occupancy', line: 2 }
	]);
});

describe('the contract of the prose refuses', () => {
	test.each([
		['text outside a section', '<p>Lost</p>', /x\.svelte \(line 2\): stands outside the sections/],
		[
			'a section in a section',
			'<Section id="a"><Section id="b">x</Section></Section>',
			/stands inside a section/
		],
		[
			'a claim in a claim',
			'<Section id="a"><p><Claim id="c">a <Claim id="d">b</Claim></Claim></p></Section>',
			/inside the claim "c"/
		],
		[
			'depth in depth',
			'<Section id="a"><Deeper title="x"><Deeper title="y"><p>z</p></Deeper></Deeper></Section>',
			/<Deeper> stands inside <Deeper>/
		],
		[
			'a commitment that can be missed',
			`<Section id="a"><Deeper title="x"><Predict id="p" question="Y?" options={[{ id: 'a', text: 'b' }, { id: 'b', text: 'c' }]} best="a">d</Predict></Deeper></Section>`,
			/a commitment is for everybody/
		],
		['logic', '<Section id="a">{#if true}<p>x</p>{/if}</Section>', /IfBlock is logic/],
		['an expression', '<Section id="a"><p>{1 + 1}</p></Section>', /ExpressionTag is logic/],
		['a layout element', '<Section id="a"><div>x</div></Section>', /<div> is not allowed in prose/],
		[
			'a class',
			'<Section id="a"><p class="big">x</p></Section>',
			/<p> has class; allowed are scope/
		],
		['styles', '<Section id="a"><p>x</p></Section><style>p { color: red; }</style>', /style block/],
		[
			'a value without a time',
			'<Section id="a"><p><Value quantity="plasma" /></p></Section>',
			/<Value> takes quantity and either/
		],
		[
			'an unknown attribute',
			'<Section id="a"><p><Claim id="c" big="yes">x</Claim></p></Section>',
			/<Claim> unknown key big/
		],
		[
			'a code attribute',
			'<Section id="a"><p><Term id={name}>x</Term></p></Section>',
			/id is code \(Identifier\)/
		],
		['broken markup', '<Section id="a"><p>', /x\.svelte \(line \d+\): is not legal Svelte/]
	])('%s', (_name, markup, line) => {
		expect(faults(markup)).toContainEqual(expect.stringMatching(line));
	});

	test.each([
		[
			'a component that is not imported',
			'<Section id="a"><p>x</p></Section>',
			/<Section> is used but not imported/
		],
		[
			'an import from elsewhere',
			`<script>import Claim from '#ui/Claim.svelte';</script>`,
			/import Claim from '#ui\/lesson\/Claim\.svelte'/
		],
		[
			'an import that is not used',
			`<script>import Claim from '#ui/lesson/Claim.svelte';</script>`,
			/<Claim> is imported but not used/
		],
		['statements', `<script>let a = 1;</script>`, /may only import lesson components/],
		[
			'an unknown component',
			'<Section id="a"><Chart /></Section>',
			/<Chart> is no component of the prose/
		]
	])('%s', (_name, source, line) => {
		const lines = analyse('lessons/x.svelte', source).problems.map(problemLine);
		expect(lines).toContainEqual(expect.stringMatching(line));
	});
});

test('a space written as an expression is a space', () => {
	expect(faults(`<Section id="a"><p>x{' '}y</p></Section>`)).toEqual([]);
});
