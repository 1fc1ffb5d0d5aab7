import { describe, expect, test } from 'vitest';
import { errorsOf, FILES, warningsOf, type Flaw } from '../fixture.test-data.ts';

const QUIZ = 'quiz/story.yaml';
const BLUEPRINT = 'quiz/blueprint.yaml';

const blueprint = (changes: Record<string, number | string> = {}, safety = ''): Flaw[] => {
	const cell = { lesson: 'story', asked: 1, bank: 2, critical: 0, ...changes };
	const fields = Object.entries(cell).map(([key, value]) => `${key}: ${value}`);
	return [[BLUEPRINT, '', `lessons: [{ ${fields.join(', ')} }]\nsafety: [${safety}]\n`]];
};

test('a bank that fills its blueprint passes', () => {
	expect(errorsOf(blueprint())).toEqual([]);
	const critical: Flaw[] = [[QUIZ, 'critical: false', 'critical: true']];
	expect(errorsOf([...blueprint({ critical: 1 }, 'explain'), ...critical])).toEqual([]);
});

const ERRORS: [rule: string, flaws: Flaw[], line: RegExp][] = [
	[
		'B02 a cell too few',
		blueprint({ asked: 2 }),
		/lessons\[0\]\.asked .*B02: the quiz of "story" delivers 1 cells/
	],
	[
		'B02 an item too few',
		blueprint({ bank: 3 }),
		/lessons\[0\]\.bank .*B02: "story" has 2 scored items/
	],
	[
		'B02 a critical cell too few',
		blueprint({ critical: 1 }),
		/lessons\[0\]\.critical .*B02: "story" has 0 critical cells/
	],
	[
		'B02 a lesson that is not there',
		blueprint({ lesson: 'nowhere' }),
		/lessons\[0\]\.lesson .*no lesson "nowhere"/
	],
	[
		'B07 a cell without a sibling',
		[[QUIZ, 'group: lasting', 'group: other']],
		/B07: the group "lasting" has 1 item/
	],
	[
		'B10 a reference that is not there',
		[[QUIZ, 'refs: [smith2020]', 'refs: [nobody]']],
		/refs\[0\] .*no reference "nobody"/
	],
	[
		'B12 safety without a critical item',
		blueprint({}, 'explain'),
		/safety\[0\] .*B12: no critical item tests "explain"/
	],
	[
		'B13 a section of another lesson',
		[[QUIZ, 'section: story/gone', 'section: tale/gone']],
		/items\[0\]\.section /
	],
	[
		'Q15 several asked for',
		[[QUIZ, 'What explains the benefit', 'Which two causes explain the benefit']],
		/leadIn .*Q15: asks for several \("Which two"\)/
	],
	[
		'Q27 a moment that is not there',
		[[QUIZ, 'moment: block', 'moment: nowhere']],
		/moment .*no moment "nowhere"/
	],
	[
		'Q32 an item that outlives its evidence',
		[[QUIZ, 'reviewBy: 2027-11-24', 'reviewBy: 2027-11-25']],
		/items\[0\]\.reviewBy .*Q32: 2027-11-25 is after the review of claim "gone" on 2027-11-24/
	],
	[
		'Q32 a review that is overdue, in a release',
		[[QUIZ, 'reviewBy: 2027-11-24', 'reviewBy: 2025-11-24']],
		/items\[0\]\.reviewBy .*Q32: the review was due on 2025-11-24/
	]
];

describe('a planted flaw is an error:', () => {
	test.each(ERRORS)('%s', (_name, flaws, line) => {
		expect(errorsOf(flaws, { release: true })).toContainEqual(expect.stringMatching(line));
	});
});

const every = (difficulty: number): Flaw[] =>
	[1, 2].map((before): Flaw => [QUIZ, `difficulty: ${before}\n`, `difficulty: ${difficulty}\n`]);

/** Items whose key stands first, as it does in the two that are there. */
const copies = (count: number): Flaw[] => {
	const quiz = FILES[QUIZ] ?? '';
	const second = quiz.slice(quiz.indexOf('  - id: lasting-b'));
	const more = Array.from({ length: count }, (_, i) => second.replace('lasting-b', `copy-${i}`));
	return [[QUIZ, second, [second, ...more].join('')]];
};

const WARNINGS: [rule: string, flaws: Flaw[], line: RegExp][] = [
	[
		'B04 keys in one place',
		copies(6),
		/^quiz: B04: keys stand unevenly \(1: 8, 2: 0, 3: 0\); spread them/
	],
	[
		'B11 nothing but hard items',
		every(3),
		/^quiz: B11: predicted difficulty is mixed 0\/0\/100 %; aim at 30\/50\/20/
	],
	[
		'B11 an item without a prediction',
		[[QUIZ, '    difficulty: 2\n', '']],
		/items\[1\]\.id .*B11: predicts no difficulty/
	],
	[
		'B10 old sources and no reviewed claim',
		[
			['lessons/references.json', '[[2020,3]]', '[[2010,3]]'],
			[QUIZ, 'claims: [gone]', 'claims: []']
		],
		/items\[0\]\.refs .*B10: every source is from before 2021/
	],
	[
		'Q30 a label',
		[[QUIZ, 'A teacher with depression', 'A frail alcoholic']],
		/stem .*Q30: describes by a label/
	]
];

describe('a planted flaw is a warning:', () => {
	test.each(WARNINGS)('%s', (_name, flaws, line) => {
		expect(warningsOf(flaws)).toContainEqual(expect.stringMatching(line));
	});
});

test('an old source is no flaw while a claim behind the item is under review', () => {
	const old: Flaw[] = [['lessons/references.json', '[[2020,3]]', '[[2010,3]]']];
	expect(warningsOf(old).filter((line) => line.includes('B10'))).toEqual([]);
});
