import { describe, expect, test } from 'vitest';
import { asKind, errorsOf, FILES, warningsOf, type Flaw } from './fixture.test-data.ts';

const QUIZ = 'quiz/story.yaml';
const KEY = 'text: Effect outlasts its level';
const SECOND = 'text: Plasma level stays too high';
const THIRD = 'text: Plasma is fed from its stores';
const STEM = 'The ward round asks why the mood is still better.';
const LEAD_IN = 'leadIn: What explains the benefit next morning?';

const option = (replacement: string, find = SECOND): Flaw[] => [[QUIZ, find, replacement]];

const card = (id: string, text = `Step ${id} of the way`): string =>
	`{ id: ${id}, text: ${text}, why: It follows. }`;
const order = (...cards: string[]): Flaw[] =>
	asKind(`    kind: order\n    scoring: all\n    cards: [${cards.join(', ')}]`);

const region = (id: string, x: number, correct: boolean): string =>
	`{ id: ${id}, text: Place ${id} here, correct: ${correct}, misconception: still-there, at: { x: ${x}, y: 50 }, rationale: This is the place where it happens in the picture. }`;
const hotspot = (...regions: string[]): Flaw[] =>
	asKind(`    kind: hotspot\n    picture: block\n    regions: [${regions.join(', ')}]`);

const ERRORS: [rule: string, flaw: Flaw[], line: RegExp][] = [
	[
		'Q01 no key',
		[[QUIZ, 'correct: true', 'correct: false\n        misconception: still-there']],
		/items\[0\]\.options \(line \d+\): Q01: no option is marked correct; mark exactly one with correct: true/
	],
	[
		'Q01 two keys',
		[[QUIZ, 'correct: false', 'correct: true']],
		/Q01: options a and b are marked correct/
	],
	[
		'Q01 one letter twice',
		[[QUIZ, 'id: b\n', 'id: a\n']],
		/options\[1\]\.id .*Q01: the letter "a"/
	],
	[
		'Q02 too few options',
		asKind('    kind: choice\n    order: shuffle\n    options: []'),
		/Q02: has 0 options/
	],
	['Q02 too few cards', order(card('a'), card('b')), /cards .*Q02: has 2 cards/],
	['Q03 no question', [[QUIZ, LEAD_IN, LEAD_IN.replace('?', '.')]], /leadIn .*Q03/],
	[
		'Q04 a negative lead-in',
		[[QUIZ, LEAD_IN, 'leadIn: What does not explain it?']],
		/Q04: .*"not"/
	],
	[
		'Q05 an unfocused lead-in',
		[[QUIZ, LEAD_IN, 'leadIn: Which of the following statements is true?']],
		/leadIn .*Q05/
	],
	['Q06 all of the above', option('text: All of the above causes'), /options\[1\]\.text .*Q06/],
	['Q06 none of the above', option('text: None of the above'), /Q06/],
	['Q06 both of the others', option('text: Both of the others'), /Q06/],
	['Q06 A and B', option('text: A and B are the causes'), /Q06/],
	['Q07 an absolute distractor', option('text: Plasma level is always high'), /Q07: .*"always"/],
	[
		'Q09 a short rationale',
		[[QUIZ, /rationale: .*/.exec(FILES[QUIZ] ?? '')?.[0] ?? '', 'rationale: Yes.']],
		/Q09: has 1 words/
	],
	[
		'Q09 a long rationale',
		[[QUIZ, 'rationale: The plasma', `rationale: ${'very '.repeat(60)}plasma`]],
		/Q09: has 7\d words/
	],
	[
		'Q09 a long key point',
		[[QUIZ, 'keyPoint: ', `keyPoint: ${'so '.repeat(40)}`]],
		/keyPoint .*Q09/
	],
	[
		'Q10 no misconception',
		[[QUIZ, '        misconception: still-there\n', '']],
		/options\[1\] .*Q10/
	],
	[
		'Q11 the key much the longest',
		option('text: Effect outlasts its level because synapses have changed by then', KEY),
		/options\[0\]\.text .*Q11: the key has 63 characters/
	],
	[
		'Q14 numbers that descend',
		[
			[QUIZ, 'order: shuffle', 'order: numeric'],
			[QUIZ, KEY, 'text: For 3 days'],
			[QUIZ, SECOND, 'text: For 2 days'],
			[QUIZ, THIRD, 'text: For 1 days']
		],
		/options .*Q14: the numbers do not ascend/
	],
	['Q15 an article at the end', [[QUIZ, STEM, 'The ward round expects an']], /stem .*Q15/],
	[
		'Q16 an option twice',
		option('text: effect outlasts its level.'),
		/options\[1\]\.text .*Q16: repeats/
	],
	[
		'Q16 overlapping ranges',
		[...option('text: 5–10 days'), ...option('text: 10 to 14 days', THIRD)],
		/Q16: overlaps "5–10 days"/
	],
	[
		'Q16 two markers on one place',
		hotspot(region('a', 20, true), region('b', 22, false), region('c', 60, false)),
		/regions\[1\]\.at .*Q16/
	],
	[
		'Q16 a card twice',
		order(card('a'), card('b'), card('c', 'Step A of the way')),
		/cards\[2\]\.text .*Q16/
	],
	['Q17 no reference', [[QUIZ, 'refs: [smith2020]', 'refs: []']], /refs .*Q17/],
	['Q18 no objective', [[QUIZ, 'objectives: [explain]', 'objectives: []']], /objectives .*Q18/],
	['Q19 mere remembering', [[QUIZ, 'bloom: apply', 'bloom: remember']], /bloom .*Q19/],
	[
		'Q25 a proper name only in the key',
		option('text: Effect after Clements', KEY),
		/Q25: .*"Clements"/
	],
	[
		'Q28 a place among options',
		[[QUIZ, 'rationale: The', 'rationale: Unlike option B the']],
		/Q28: .*"option B"/
	],
	['Q29 a colour', [[QUIZ, STEM, 'The red curve rises.']], /stem .*Q29: .*"red"/],
	[
		'B01 an objective tested once',
		[[QUIZ, 'objectives: [explain]', 'objectives: []']],
		/objectives\.yaml .*B01: 1 items test "explain"/
	],
	[
		'B03 too little application',
		[[QUIZ, 'bloom: apply', 'bloom: understand']],
		/^quiz: B03: 50 % of the items/
	],
	[
		'B06 an unused misconception',
		[
			[
				'quiz/misconceptions.yaml',
				'\n- {',
				'\n- { id: idle, text: T., correction: C., refs: [] }\n- {'
			]
		],
		/misconceptions\.yaml › \[0\]\.id .*B06: no answer stands for "idle"/
	],
	[
		'B06 a misconception that no section corrects',
		[['quiz/misconceptions.yaml', 'smith2020', 'unread2020']],
		/misconceptions\.yaml › \[0\]\.refs .*B06: no section of a lesson rests on unread2020/
	],
	[
		'B08 a stem that answers another question',
		[
			['lessons/course.yaml', 'quiz: [lasting]', 'quiz: [lasting, other]'],
			[QUIZ, 'group: lasting', 'group: other'],
			[QUIZ, 'yet scores improved', 'the effect outlasts its level']
		],
		/B08: "effect outlasts its level" gives away the key of "lasting-a"/
	],
	[
		'B13 a claim that is not taught',
		[
			[
				'lessons/story.svelte',
				'<Claim id="gone">By 24 hours the plasma level has fallen to 0.2% of its peak.</Claim>',
				'It falls.'
			]
		],
		/claims\[0\] .*B13: claim "gone" is asked but not taught/
	]
];

const WARNINGS: [rule: string, flaw: Flaw[], line: RegExp][] = [
	[
		'Q02 too many options',
		hotspot(...[...'abcdef'].map((id, at) => region(id, 15 * at, at === 0))),
		/regions .*Q02: has 6 options; 5 are enough/
	],
	[
		'Q02 too many cards',
		order(...[...'abcdefghi'].map((id) => card(id))),
		/cards .*Q02: has 9 cards; 8 are enough/
	],
	['Q07 an absolute key', option('text: Only the effect is left', KEY), /Q07: .*"Only"/],
	['Q08 vague frequency', option('text: Plasma level often stays up'), /Q08: .*"often"/],
	[
		'Q11 the key a little longer',
		option('text: Effect outlasts its plasma level', KEY),
		/Q11: the key is the longest by 3/
	],
	[
		'Q11 the key much the shortest',
		option('text: Outlasting', KEY),
		/Q11: the key is much the shortest/
	],
	['Q12 a clang', option('text: Mood outlasts its level', KEY), /Q12: only the key repeats "mood"/],
	[
		'Q13 convergence',
		[
			...option('text: Receptor synapse plasma', KEY),
			...option('text: Receptor in the liver'),
			...option('text: Synapse with plasma', THIRD)
		],
		/Q13/
	],
	[
		'Q14 numbers to be ordered',
		[...option('text: 1 day', KEY), ...option('text: 2 days'), ...option('text: 3 days', THIRD)],
		/Q14: options are numbers/
	],
	[
		'Q20 no vignette',
		[[QUIZ, / {4}stem: .*/.exec(FILES[QUIZ] ?? '')?.[0] ?? '', '    stem: A teacher is better.']],
		/stem .*Q20: has 4 words/
	],
	[
		'Q20 a long stem',
		[[QUIZ, STEM, `${STEM} ${'She slept well and ate well. '.repeat(20)}`]],
		/stem .*Q20: has 1[23]\d words; 120 are enough/
	],
	['Q20 a long option', option(`text: ${'level '.repeat(19)}`), /Q20: has 19 words/],
	[
		'Q21 a cover test beside the key',
		[[QUIZ, 'The effect outlasts the drug through new synapses', 'Something else']],
		/coverTest .*Q21/
	],
	[
		'Q31 long sentences',
		[[QUIZ, 'received one infusion yesterday. The', `received ${'slowly '.repeat(25)}the`]],
		/stem .*Q31/
	],
	[
		'B05 keys that are the longest',
		[[QUIZ, KEY, 'text: Effect outlasts its plasma level']],
		/^quiz: B05: in 1 of 2 items/
	],
	[
		'B09 twins',
		[
			[
				QUIZ,
				'Two nurses compare charts of ketamine and mood. Concentration fell within hours, yet scores improved for days.',
				'A teacher with depression received one infusion today. The ward round asks why the mood is still better.'
			]
		],
		/items\[1\]\.stem .*B09: reads almost like "lasting-a"/
	]
];

describe('a planted flaw is an error:', () => {
	test.each(ERRORS)('%s', (_name, flaws, line) => {
		expect(errorsOf(flaws)).toContainEqual(expect.stringMatching(line));
	});
});

describe('a planted flaw is a warning:', () => {
	test.each(WARNINGS)('%s', (_name, flaws, line) => {
		expect(warningsOf(flaws)).toContainEqual(expect.stringMatching(line));
	});
});

describe('sound items of every kind pass:', () => {
	test.each([
		['order', order(card('a'), card('b'), card('c'))],
		['hotspot', hotspot(region('a', 20, true), region('b', 40, false), region('c', 60, false))]
	])('%s', (_kind, flaws) => {
		expect(errorsOf(flaws)).toEqual([]);
	});
});

test('“at least” and numbers after “above” are no flaws', () => {
	expect(errorsOf([[QUIZ, LEAD_IN, 'leadIn: What explains at least a part of it?']])).toEqual([]);
	expect(errorsOf([[QUIZ, STEM, 'Occupancy is above 20 % and mood is better.']])).toEqual([]);
});
