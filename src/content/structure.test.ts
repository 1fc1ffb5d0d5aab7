import { describe, expect, test } from 'vitest';
import { PREDICTION_ID_LENGTH } from '#domain/progress/bounds.ts';
import { errorsOf, FILES, warningsOf, type Flaw } from './fixture.test-data.ts';

const COURSE = 'lessons/course.yaml';
const PROSE = 'lessons/story.svelte';
const QUIZ = 'quiz/story.yaml';

/** A second lesson beside the first. */
const second = (objective = 'recall'): Flaw[] => [
	[
		COURSE,
		'lessons:\n',
		`lessons:
  - id: tale
    code: L3
    planned: 1
    title: The tale
    question: Why?
    objectives: [${objective}]
    quiz: []
    keyPoints: [It lasts.]
    tips: []
    sections: [{ id: start, title: Start }]
`
	],
	[
		'lessons/tale.svelte',
		'',
		`<script>import Section from '#ui/lesson/Section.svelte';</script><Section id="start"><p>x</p></Section>`
	],
	[
		'quiz/objectives.yaml',
		'\n- {',
		'\n- { id: recall, lesson: tale, text: Recall., bloom: apply }\n- {'
	]
];

const predict = (id: string, options: string, best = 'a', question = 'What follows?'): Flaw[] => [
	[PROSE, 'import Section', `import Predict from '#ui/lesson/Predict.svelte';\n\timport Section`],
	[
		PROSE,
		'<Section id="gone">',
		`<Section id="gone"><Predict id="${id}" question="${question}" options={[${options}]} best="${best}"><p>So.</p></Predict>`
	]
];
const A = `{ id: 'a', text: 'It stays' }`;
const B = `{ id: 'b', text: 'It goes' }`;

describe('the build stops at', () => {
	test.each<[name: string, flaws: Flaw[], line: RegExp]>([
		[
			'an item for the objective of another lesson',
			[...second(), [QUIZ, 'objectives: [explain]', 'objectives: [recall]']],
			/story\.yaml .*Q18: objective "recall" belongs to lesson "tale", not "story"/
		],
		[
			'a lesson that lists the objective of another',
			second('explain'),
			/course\.yaml › lessons\[0\]\.objectives\[0\] .*objective "explain" belongs to lesson "story"/
		],
		[
			'an objective that its lesson does not list',
			second('explain'),
			/objectives\.yaml › \[0\]\.id .*is not among the objectives of lesson "tale"/
		],
		[
			'an item that points at another lesson',
			[...second(), [QUIZ, 'section: story/gone', 'section: tale/start']],
			/items\[0\]\.section .*is a section of another lesson/
		],
		[
			'a lesson code used twice',
			[...second(), [COURSE, 'code: L3', 'code: L2']],
			/lessons\[1\]\.code .*"L2" is used twice/
		],
		[
			'a moment code used twice',
			[
				[
					'lessons/moments.yaml',
					'\n- id: block',
					`${(FILES['lessons/moments.yaml'] ?? '').replace('id: block', 'id: again')}- id: block`
				]
			],
			/\[1\]\.code .*"L2-BLOCK" is used twice/
		],
		[
			'a review before the evidence',
			[['lessons/claims.yaml', 'reviewBy: 2027-11-24', 'reviewBy: 2026-11-24']],
			/reviewBy .*2026-11-24 is not after asOf 2026-11-24/
		],
		[
			'a group delivered twice',
			[[COURSE, 'quiz: [lasting]', 'quiz: [lasting, lasting]']],
			/quiz\[1\] .*"lasting" is delivered twice/
		],
		[
			'a section listed twice',
			[
				[
					COURSE,
					'{ id: gone, title: Gone }',
					'{ id: gone, title: Gone }\n      - { id: gone, title: Gone }'
				]
			],
			/sections\[2\]\.id .*"gone" is there twice/
		],
		[
			'a value of a quantity that does not exist',
			[[PROSE, 'quantity="plasma"', 'quantity="plasm"']],
			/there is no quantity "plasm"/
		],
		[
			'a prediction without a best option',
			predict('p', `${A}, ${B}`, 'c'),
			/prediction "p": best is "c", which is no option/
		],
		[
			'a prediction with one letter twice',
			predict('p', `${A}, ${A}`),
			/prediction "p" has two options with one letter/
		],
		[
			'a prediction id too long to be saved',
			predict('p'.repeat(PREDICTION_ID_LENGTH + 1), `${A}, ${B}`),
			/the id "p+" does not fit a saved state; use at most \d+ of/
		],
		[
			'a prediction id used twice',
			[
				...predict('p', `${A}, ${B}`),
				[
					PROSE,
					'</Predict>',
					`</Predict><Predict id="p" question="And?" options={[${A}, ${B}]} best="a" />`
				]
			],
			/the prediction "p" is there twice/
		],
		[
			'a number of a prediction that no claim of its section prints',
			predict('p', `${A}, ${B}`, 'a', 'What is left after 7 hours?'),
			/the number 7 of prediction "p" is in no claim of its section/
		]
	])('%s', (_name, flaws, line) => {
		expect(errorsOf(flaws)).toContainEqual(expect.stringMatching(line));
	});
});

test('a prediction may ask with a number that a claim of its section prints', () => {
	expect(errorsOf(predict('p', `${A}, ${B}`, 'a', 'What is left after 24 hours?'))).toEqual([]);
});

test('the wrong options of a prediction may print any number', () => {
	expect(errorsOf(predict('p', `${A}, { id: 'b', text: 'It lasts 99 days' }`))).toEqual([]);
});

test('a section of more than six minutes is a warning', () => {
	const words = (count: number): Flaw[] => [
		[COURSE, 'planned: 2', 'planned: 8'],
		[PROSE, '<Claim id="gone">By', `${'Word. '.repeat(count)}<Claim id="gone">By`]
	];
	expect(warningsOf(words(1270))).toEqual([]);
	expect(warningsOf(words(1300))).toEqual([
		expect.stringMatching(/section gone: takes 7 minutes; 6 are the most/)
	]);
});

test('an abbreviation may stand in the plural or explain itself', () => {
	const written = (words: string): Flaw[] => [[PROSE, 'the model puts', `${words} the model puts`]];
	expect(errorsOf(written('two NMDAs and'))).toEqual([]);
	expect(errorsOf(written('magnetic resonance spectroscopy (MRS) and'))).toEqual([]);
});

test('a bank that names people of one sex only is a warning', () => {
	const quiz = FILES[QUIZ] ?? '';
	const of = (...people: string[]): Flaw[] =>
		people.map((person, at) => [
			'quiz/more.yaml',
			at === 0 ? '' : 'items:',
			at === 0
				? quiz.replaceAll('lasting-', 'more-').replaceAll('stem: ', `stem: ${person}. `)
				: `items:${quiz
						.slice(quiz.indexOf('items:') + 6)
						.trimEnd()
						.replaceAll('lasting-', 'still-')
						.replaceAll('stem: ', `stem: ${person}. `)}`
		]);
	const line = expect.stringContaining('Q30: stems name 4 women and 0 men');
	expect(warningsOf(of('A woman came', 'A woman left'))).toContainEqual(line);
	expect(warningsOf(of('A woman came', 'A man left'))).not.toContainEqual(
		expect.stringContaining('Q30')
	);
});
