import { describe, expect, test } from 'vitest';
import { errorsOf, warningsOf, type Flaw } from '../fixture.test-data.ts';

const QUIZ = 'quiz/story.yaml';
const LEAD_IN = 'What explains the benefit next morning?';
const KEY = 'Effect outlasts its level';
const OTHERS = ['Plasma level stays too high', 'Plasma is fed from its stores'];

const asked = (leadIn: string): Flaw[] => [[QUIZ, LEAD_IN, leadIn]];
const options = (key: string, ...others: string[]): Flaw[] => [
	[QUIZ, `text: ${KEY}`, `text: '${key}'`],
	...others.map((text, at): Flaw => [QUIZ, `text: ${OTHERS[at]}`, `text: '${text}'`])
];

const ERRORS: [flaw: string, flaws: Flaw[], line: RegExp][] = [
	['an article at the end', asked('Whatever explains a?'), /leadIn .*Q15: ends in an article/],
	['two asked for', asked('Which two causes explain it?'), /Q15: asks for several \("Which two"\)/],
	[
		'a plural question',
		asked('Which causes are likely?'),
		/Q15: asks for several \("Which causes are"\)/
	],
	[
		'a plural option',
		[...asked('What is the cause of the benefit?'), ...options(KEY, 'Both plasma and its stores')],
		/options\[1\]\.text .*Q15: is plural \("Both"\)/
	],
	[
		'a full stop after the key alone',
		options('Effect outlasts its level.'),
		/options\[0\]\.text .*Q15: only the key does: end in a full stop/
	],
	[
		'a full stop after all but the key',
		options(KEY, 'Plasma level stays too high.', 'Plasma is fed from stores.'),
		/Q15: all but the key end in a full stop/
	],
	[
		'a small letter',
		options('effect outlasts its level'),
		/Q15: only the key does: begin with a small/
	],
	[
		'a key in quotation marks',
		options('“It outlasts its level”'),
		/Q15: only the key does: stand in/
	],
	[
		'a key without “to”',
		options(KEY, 'To raise the plasma level', 'To fill the stores'),
		/Q15: all but the key begin with “to”/
	],
	[
		'a key that begins with a reason',
		options('Since the effect outlasts the level'),
		/Q15: only the key does: begin with a reason/
	]
];

describe('a planted flaw is an error:', () => {
	test.each(ERRORS)('%s', (_name, flaws, line) => {
		expect(errorsOf(flaws)).toContainEqual(expect.stringMatching(line));
	});
});

test('a key that alone gives its reason, or alone is a gerund, is a warning', () => {
	expect(warningsOf(options('The effect lasts, since spines grew'))).toContainEqual(
		expect.stringMatching(/Q15: only the key does: give a reason/)
	);
	expect(warningsOf(options(KEY, 'Rising plasma levels', 'Filling of the stores'))).toContainEqual(
		expect.stringMatching(/Q15: all but the key begin with a verb in -ing/)
	);
});

test('a form that a distractor shares gives nothing away', () => {
	const shared = options(
		'The effect lasts, since spines grew',
		'The level lasts, since fat holds it'
	);
	expect(
		[...errorsOf(shared), ...warningsOf(shared)].filter((line) => line.includes('Q15'))
	).toEqual([]);
});
