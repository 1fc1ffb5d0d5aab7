import { expect, test } from 'vitest';
import { abbreviations } from './editorial.ts';
import { errorsOf, warningsOf, type Flaw } from './fixture.test-data.ts';

const PROSE = 'lessons/story.svelte';
/** Puts words into the first paragraph of the prose. */
const written = (words: string): Flaw[] => [[PROSE, 'the model puts', `${words} the model puts`]];

test.each([
	['NMDA and BDNF', ['NMDA', 'BDNF']],
	['mTORC1, TrkB and GluN2B', ['mTORC1', 'TrkB', 'GluN2B']],
	['D-serine, S-ketamine and Mg²⁺', []],
	['In London the Trust', []]
])('abbreviations of “%s” are %j', (text, found) => {
	expect(abbreviations(text)).toEqual(found);
});

test.each([
	[
		'an abbreviation outside the glossary',
		written('in the PFC'),
		/section block .*Q22: "PFC" is in no glossary entry/
	],
	['a brand', written('Prozac or'), /Q23: "Prozac" is a brand/],
	['a registered mark', written('Something® or'), /Q23: "®" is a brand/],
	['an accreditation', written('approved by experts,'), /"approved by" claims an accreditation/],
	[
		'a brand in an option',
		[
			['quiz/story.yaml', 'text: Plasma level stays too high', 'text: Seroxat level stays too high']
		],
		/items\[0\]\.options\[1\]\.text .*Q23: "Seroxat"/
	]
] as [string, Flaw[], RegExp][])('%s is an error', (_name, flaws, line) => {
	expect(errorsOf(flaws)).toContainEqual(expect.stringMatching(line));
});

test.each([
	['norepinephrine', 'noradrenaline'],
	['epinephrine', 'adrenaline'],
	['anesthetic', 'anaesth…'],
	['behavior', 'behaviour'],
	['randomized', '…ise'],
	['hyperpolarization', '…ise'],
	['analyzed', '…yse'],
	['centers', '…re'],
	['signaling', '…ll…'],
	['aging', 'grey, ageing, fulfil, sceptic, defence']
])('“%s” is US spelling', (us, british) => {
	expect(warningsOf(written(us))).toContainEqual(
		expect.stringMatching(new RegExp(`Q24: "\\w+" is US spelling; write ${british}`))
	);
});

test.each([
	'size',
	'resized',
	'prize',
	'seized',
	'noradrenaline',
	'randomised',
	'metre',
	'labelled',
	'parameter'
])('“%s” is British enough', (word) => {
	expect(warningsOf(written(word))).toEqual([]);
});

test('a range with a dash is a warning', () => {
	expect(warningsOf(written('3–6 or'))).toContainEqual(
		expect.stringContaining('"3–6" is a range; write it with "to"')
	);
	expect(warningsOf(written('a dose–response, 2023/24 and 3 to 6'))).toEqual([]);
});

test('a sentence over 30 words is a warning, one of 30 is none', () => {
	const sentence = (count: number): Flaw[] => [
		[PROSE, '<Claim id="gone">By', `${'word '.repeat(count - 1)}end. <Claim id="gone">By`]
	];
	expect(warningsOf(sentence(30))).toEqual([]);
	expect(warningsOf(sentence(31))).toEqual([
		expect.stringMatching(/section gone \(line 18\): "word word word word …" has 31 words/)
	]);
});

test('vague and promotional words are warnings, except where a text is wrong on purpose', () => {
	expect(warningsOf(written('often'))).toContainEqual(expect.stringContaining('"often" is vague'));
	expect(warningsOf(written('how often and more often'))).toEqual([]);
	expect(warningsOf(written('a crucial'))).toContainEqual(
		expect.stringContaining('"crucial" promotes')
	);
	expect(warningsOf([['quiz/misconceptions.yaml', 'The drug is', 'The drug often is']])).toEqual(
		[]
	);
});
