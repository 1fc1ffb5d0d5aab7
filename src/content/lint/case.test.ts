import { describe, expect, test } from 'vitest';
import { asKind, compiledWith, errorsOf, warningsOf, type Flaw } from '../fixture.test-data.ts';

const WHY = 'It settles within minutes when someone stays and speaks calmly.';

interface Choice {
	id: string;
	text?: string;
	to?: string;
	quality?: string;
	rationale?: string;
}
const choice = ({
	id,
	text = `Do ${id} now`,
	to,
	quality = 'harm',
	rationale = WHY
}: Choice): string =>
	`{ id: ${id}, text: ${text}, ${to === undefined ? '' : `to: ${to}, `}quality: ${quality}, rationale: ${rationale} }`;

const node = (
	id: string,
	choices: string[],
	rest: { minute?: number; text?: string } = {}
): string => {
	const vitals = `vitals: { minute: ${rest.minute ?? 10}, bp: [150, 90], hr: 90, spo2: 97, sedation: awake, dissociation: mild }`;
	return `{ id: ${id}, title: Turn ${id}, text: ${rest.text ?? 'Something is seen.'}, ${vitals}, choices: [${choices.join(', ')}] }`;
};

const A = node('a', [choice({ id: 'a', to: 'b', quality: 'best' }), choice({ id: 'b' })]);
const B = node(
	'b',
	[choice({ id: 'c', quality: 'best' }), choice({ id: 'd', quality: 'acceptable' })],
	{
		minute: 30
	}
);

const story = (nodes: string[], changes: { patient?: string; start?: string } = {}): Flaw[] =>
	asKind(
		[
			'    kind: case',
			'    use: practice',
			`    patient: ${changes.patient ?? 'Ann Example, a fictional patient'}`,
			`    start: ${changes.start ?? 'a'}`,
			`    nodes: [${nodes.join(', ')}]`
		].join('\n')
	);

/** What the bank then lacks is not meant: one of its two scored items is gone. */
const errors = (flaws: Flaw[]): string[] =>
	errorsOf(flaws).filter((line) => !/needs at least 2|B01|B03|B07/.test(line));

test('a sound case passes', () => {
	expect(errors(story([A, B]))).toEqual([]);
});

/** `count` nodes in a row. */
const row = (count: number): string[] =>
	Array.from({ length: count }, (_, at) => {
		const id = String.fromCharCode('a'.charCodeAt(0) + at);
		const next = String.fromCharCode('a'.charCodeAt(0) + at + 1);
		const to = at + 1 < count ? { to: next } : {};
		return node(id, [choice({ id: 'a', quality: 'best', ...to }), choice({ id: 'b' })]);
	});

const FLAWS: [name: string, flaws: Flaw[], expected: RegExp][] = [
	[
		'Q01 a start that is no node',
		story([A, B], { start: 'z' }),
		/\.start .*Q01: there is no node "z"/
	],
	[
		'Q01 a choice that leads nowhere',
		story([node('a', [choice({ id: 'a', to: 'z', quality: 'best' }), choice({ id: 'b' })])]),
		/nodes\[0\]\.choices\[0\]\.to .*Q01: there is no node "z"/
	],
	['Q01 one node twice', story([A, B, B]), /nodes\[2\]\.id .*Q01: the letter "b" is used twice/],
	[
		'Q01 one choice twice',
		story([node('a', [choice({ id: 'a', quality: 'best' }), choice({ id: 'a', text: 'Else' })])]),
		/choices\[1\]\.id .*Q01: the letter "a" is used twice/
	],
	[
		'Q01 no best choice',
		story([node('a', [choice({ id: 'a' }), choice({ id: 'b' })])]),
		/nodes\[0\]\.choices .*Q01: has no best choice/
	],
	[
		'Q02 one choice',
		story([node('a', [choice({ id: 'a', quality: 'best' })])]),
		/nodes\[0\]\.choices .*Q02: has 1 choices/
	],
	['Q02 thirteen decisions', story(row(13)), /nodes .*Q02: the longest way has 13 decisions/],
	[
		'Q09 a choice without reasons',
		story([
			node('a', [choice({ id: 'a', quality: 'best', rationale: 'So.' }), choice({ id: 'b' })])
		]),
		/choices\[0\]\.rationale .*Q09: has 1 words/
	],
	[
		'Q11 a best choice that its length gives away',
		story([
			node('a', [
				choice({ id: 'a', quality: 'best', text: 'Stay with her and say that it passes' }),
				choice({ id: 'b', text: 'Leave her alone' })
			])
		]),
		/choices\[0\]\.text .*Q11: the best choice has 36 characters, others 15/
	],
	[
		'Q16 a node out of reach',
		story([A, B, node('c', [choice({ id: 'a', quality: 'best' }), choice({ id: 'b' })])]),
		/nodes\[2\] .*Q16: no way leads to "c"/
	],
	[
		'Q16 a circle',
		story([A, node('b', [choice({ id: 'c', to: 'a', quality: 'best' }), choice({ id: 'd' })])]),
		/nodes .*Q16: a way runs in a circle/
	],
	[
		'Q16 a choice said twice',
		story([
			node('a', [
				choice({ id: 'a', quality: 'best', text: 'Stay' }),
				choice({ id: 'b', text: 'stay.' })
			])
		]),
		/choices\[1\]\.text .*Q16: repeats another choice/
	],
	[
		'Q26 time that runs back',
		story([A, B.replace('minute: 30', 'minute: 5')]),
		/choices\[0\]\.to .*Q26: leads from minute 10 back to 5/
	],
	[
		'Q28 a place',
		story([A.replace('Something is seen.', 'It is as shown above.'), B]),
		/nodes\[0\]\.text .*Q28/
	],
	[
		'Q30 a person who might be real',
		story([A, B], { patient: 'Ann Example, 40' }),
		/patient .*Q30: does not say that the person is fictional/
	]
];

describe('a planted flaw is an error:', () => {
	test.each(FLAWS)('%s', (_name, flaws, expected) => {
		expect(errorsOf(flaws)).toContainEqual(expect.stringMatching(expected));
		expect(compiledWith(flaws).course).toBeUndefined();
	});
});

test('a long turn is a warning', () => {
	const long = A.replace('Something is seen.', `${'word '.repeat(91)}end.`);
	expect(warningsOf(story([long, B]))).toContainEqual(
		expect.stringMatching(/nodes\[0\]\.text .*Q20: has 92 words; 90 are enough/)
	);
});
