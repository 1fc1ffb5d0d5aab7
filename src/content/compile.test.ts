import { describe, expect, test } from 'vitest';
import { compiledWith, errorsOf, FILES, warningsOf, type Flaw } from './fixture.test-data.ts';

const COURSE = 'lessons/course.yaml';
const CLAIMS = 'lessons/claims.yaml';
const REFERENCES = 'lessons/references.json';
const MOMENTS = 'lessons/moments.yaml';
const QUIZ = 'quiz/story.yaml';
const PROSE = 'lessons/story.svelte';

test('a sound course compiles without a word', () => {
	const { course, problems } = compiledWith([]);
	expect(problems).toEqual([]);
	expect(course?.lessons[0]).toMatchObject({ id: 'story', words: 28, minutes: 2, leavesOut: [] });
	expect(course?.references['smith2020']?.citation).toBe(
		'Smith AB. A trial of something. J Trials. 2020;12(3):45-9.'
	);
	expect(course?.items['lasting-a']?.lesson).toBe('story');
	expect(course?.moments['block']?.regimen).toEqual({
		route: 'iv',
		dose: 0.5,
		broken: [],
		hypothesis: 'disinhibition'
	});
});

test('the course survives JSON', () => {
	const { course } = compiledWith([]);
	expect(JSON.parse(JSON.stringify(course))).toEqual(course);
});

test('all problems are reported at once, in the order of files and lines', () => {
	const lines = errorsOf([
		[QUIZ, 'lesson: story', 'lesson: tale'],
		[CLAIMS, 'status: verified', 'status: rumour'],
		[COURSE, 'cut: 0.75', 'cut: 75']
	]);
	expect(lines.length).toBeGreaterThanOrEqual(3);
	expect(lines.findIndex((line) => line.startsWith('lessons/claims.yaml'))).toBeLessThan(
		lines.findIndex((line) => line.startsWith('lessons/course.yaml'))
	);
	expect(lines.at(-1)).toMatch(/^quiz\/story\.yaml/);
});

const STOPPED: [name: string, flaw: Flaw[], line: string | RegExp][] = [
	[
		'an unknown key',
		[[CLAIMS, 'dossier:', 'file: x\n  dossier:']],
		/^lessons\/claims\.yaml › \[0\]\.file \(line 9\): unknown key file; known here: id, text, /
	],
	[
		'a wrong type',
		[[COURSE, 'cut: 0.75', 'cut: most']],
		'lessons/course.yaml › cut (line 4): is a text; must be a number'
	],
	[
		'a missing key',
		[[CLAIMS, '  dossier: mechanism A1\n', '']],
		'lessons/claims.yaml › [0].dossier (line 2): is missing; give a text'
	],
	[
		'a word outside an enumeration',
		[[CLAIMS, 'status: verified', 'status: rumour']],
		'lessons/claims.yaml › [0].status (line 4): is "rumour"; must be one of verified, known'
	],
	[
		'an unknown kind of question',
		[[QUIZ, 'kind: choice', 'kind: essay']],
		'quiz/story.yaml › items[0].kind (line 4): is "essay"; must be one of choice, order, hotspot, chart, match, numeric, judgement, curve, case'
	],
	[
		'broken YAML',
		[[COURSE, 'cut: 0.75', 'cut: [']],
		/course\.yaml \(line \d+\): is not legal YAML/
	],
	[
		'a key given twice',
		[[COURSE, 'cut: 0.75', 'cut: 0.75\ncut: 0.8']],
		/course\.yaml \(line 5\): is not legal YAML: Map keys must be unique/
	],
	['a missing data file', [[CLAIMS, null]], 'lessons/claims.yaml: is missing; create the file'],
	[
		'a missing lesson file',
		[[PROSE, null]],
		'lessons/course.yaml › lessons[0].id (line 8): the file lessons/story.svelte is missing; write it'
	],
	[
		'a lesson file without an entry',
		[['lessons/extra.svelte', '', '']],
		'lessons/extra.svelte: has no entry in lessons/course.yaml; add it or remove the file'
	],
	[
		'a dangling reference',
		[[CLAIMS, 'smith2020', 'smith2021']],
		'lessons/claims.yaml › [0].sources[0] (line 6): there is no reference "smith2021"; did you mean smith2020?'
	],
	[
		'a dangling claim in an item',
		[[QUIZ, 'claims: [gone]', 'claims: [fled]']],
		/quiz\/story\.yaml › items\[0\]\.claims\[0\] \(line 32\): there is no claim "fled"/
	],
	[
		'a dangling claim in the prose',
		[[PROSE, '<Claim id="gone">', '<Claim id="fled">']],
		/^lessons\/story\.svelte › section gone \(line 18\): there is no claim "fled"/
	],
	[
		'a dangling claim behind a key point',
		[[COURSE, '{claim:gone}', '{claim:fled}']],
		/course\.yaml › lessons\[0\]\.keyPoints\[0\] \(line 15\): there is no claim "fled"/
	],
	[
		'a dangling term',
		[[PROSE, '<Term id="nmda"', '<Term id="nmdb"']],
		/no term "nmdb"; did you mean nmda\?/
	],
	[
		'a dangling entity in the prose',
		[[PROSE, '<Entity id="ketamine"', '<Entity id="katemine"']],
		/story\.svelte › section block \(line 12\): there is no entity "katemine"/
	],
	[
		'a dangling entity in a moment',
		[[MOMENTS, 'focus: [ketamine]', 'focus: [katemine]']],
		/moments\.yaml › \[0\]\.focus\[0\] \(line 6\): there is no entity "katemine"/
	],
	[
		'a dangling moment in the prose',
		[[PROSE, '<Moment id="block"', '<Moment id="bloc"']],
		/section block \(line 13\): there is no moment "bloc"; did you mean block\?/
	],
	[
		'a dangling moment in an option',
		[[QUIZ, '        moment: block', '        moment: blok']],
		/items\[0\]\.options\[0\]\.moment \(line 19\): there is no moment "blok"; did you mean block\?/
	],
	[
		'a dangling misconception',
		[[QUIZ, 'misconception: still-there', 'misconception: not-there']],
		/options\[1\]\.misconception .*there is no misconception "not-there"/
	],
	[
		'a dangling objective',
		[[QUIZ, 'objectives: [explain]', 'objectives: [recite]']],
		/items\[0\]\.objectives\[0\] .*there is no objective "recite"/
	],
	[
		'a dangling section',
		[[QUIZ, 'section: story/gone', 'section: story/went']],
		/items\[0\]\.section .*there is no section "story\/went"/
	],
	[
		'an item in a group that is not delivered',
		[[QUIZ, 'group: lasting', 'group: fading']],
		/items\[0\]\.group .*the group "fading" is not delivered by lesson "story"; name one of lasting/
	],
	[
		'a group with fewer than two members',
		[[QUIZ, 'group: lasting', 'group: fading']],
		/quiz\[0\] \(line 13\): B07: the group "lasting" has 1 item; a retake needs at least 2/
	],
	[
		'a lesson with groups but no items',
		[[QUIZ, null]],
		/quiz \(line 13\): names groups, but no quiz file has items for lesson "story"/
	],
	[
		'a claim id used twice',
		[[CLAIMS, '\n- id: gone', `${FILES[CLAIMS]}- id: gone`]],
		/"gone" is used twice/
	],
	[
		'an item id used twice',
		[[QUIZ, 'id: lasting-b', 'id: lasting-a']],
		/"lasting-a" is used twice/
	],
	[
		'an item id used in two files',
		[['quiz/more.yaml', '', FILES[QUIZ] ?? '']],
		/the id "lasting-a" is already used in quiz\/more\.yaml|already used in quiz\/story\.yaml/
	],
	['an id of the wrong alphabet', [[CLAIMS, 'id: gone', 'id: Gone_1']], /"Gone_1" is not an id/],
	[
		'an over-long item id',
		[[QUIZ, 'id: lasting-a', `id: ${'a'.repeat(41)}`]],
		/items\[0\]\.id .*is too large; the most is 40 characters/
	],
	[
		'an option id of two letters',
		[[QUIZ, 'id: a\n', 'id: ab\n']],
		/options\[0\]\.id .*"ab" is not a letter/
	],
	[
		'a section of the outline that is not written',
		[
			[
				COURSE,
				'{ id: gone, title: Gone }',
				'{ id: gone, title: Gone }\n      - { id: extra, title: More }'
			]
		],
		'lessons/story.svelte: has no section "extra"; write <Section id="extra">'
	],
	[
		'a written section that is not in the outline',
		[[COURSE, '      - { id: block, title: The block }\n', '']],
		/story\.svelte \(line 10\): section "block" is not in lessons\/course\.yaml/
	],
	[
		'sections in another order',
		[
			[COURSE, '{ id: block, title: The block }', '{ id: x, title: X }'],
			[COURSE, '{ id: gone, title: Gone }', '{ id: block, title: B }'],
			[COURSE, '{ id: x, title: X }', '{ id: gone, title: Gone }']
		],
		/sections stand in the order block, gone; lessons\/course\.yaml has gone, block/
	],
	[
		'a number in the prose without a claim',
		[[PROSE, 'the model puts', 'in 3 of 4 people the model puts']],
		'lessons/story.svelte › section block (line 12): the number 3 has no claim; put it into a <Claim> or a <Value>'
	],
	[
		'a number that its claim does not print',
		[[PROSE, '0.2% of its peak.</Claim>', '0.3% of its peak.</Claim>']],
		/section gone \(line 18\): the number 0\.3 is not in the text of claim "gone"/
	],
	[
		'a time that is not the moment’s',
		[[PROSE, 'at 40 minutes', 'at 55 minutes']],
		/the number 55 is not the time of moment "block" \(40 min\)/
	],
	[
		'a number in a tip without a claim',
		[[COURSE, 'around relapse.', 'around 14 days.']],
		/tips\[0\] \(line 17\): the number 14 has no claim; end the sentence with \{claim:id\}/
	],
	[
		'the value of a schematic quantity',
		[[PROSE, 'quantity="plasma"', 'quantity="spines"']],
		/spines is schematic and has no value/
	],
	[
		'a verified claim without a source',
		[[CLAIMS, 'sources: [smith2020]', 'sources: []']],
		/sources \(line 6\): names no source/
	],
	[
		'a wrong DOI',
		[[REFERENCES, '10.1000/xyz', 'doi:10.1000/xyz']],
		/references\.json › \[0\]\.DOI \(line 1\): "doi:10\.1000\/xyz" is not a DOI/
	]
];

describe('the build stops at', () => {
	test.each(STOPPED)('%s', (_name, flaws, line) => {
		const lines = errorsOf(flaws);
		expect(lines).toContainEqual(typeof line === 'string' ? line : expect.stringMatching(line));
		expect(compiledWith(flaws).course).toBeUndefined();
	});
});

test('one broken entry is one problem: what points at it or counts it is not reported', () => {
	expect(errorsOf([[CLAIMS, 'status: verified', 'status: rumour']])).toHaveLength(1);
	expect(errorsOf([[QUIZ, 'kind: choice', 'kind: essay']])).toHaveLength(1);
});

test('an assertion that is false in the model stops the build at its moment', () => {
	const lines = errorsOf([], { violations: ({ id }) => [`${id}: plasma > 1 is false`] });
	expect(lines).toEqual([
		'lessons/moments.yaml › [0].asserts (line 8): block: plasma > 1 is false; change the moment or the assertion'
	]);
});

test('ids that a saved state cannot tell apart stop the build', () => {
	const lines = errorsOf([], { collisions: () => ['lasting-a and lasting-b'] });
	expect(lines).toEqual([
		expect.stringContaining('cannot tell these apart: lasting-a and lasting-b')
	]);
});

test('a saved state may have 3,900 characters and not one more', () => {
	expect(errorsOf([], { longestSnapshot: () => 3900 })).toEqual([]);
	expect(errorsOf([], { longestSnapshot: () => 3901 })).toEqual([
		expect.stringContaining('a saved state can reach 3901 characters; 3900 fit')
	]);
});

test('an overdue review is a warning in an ordinary build and an error in a release', () => {
	const late = { today: '2027-11-25' };
	expect(errorsOf([], late)).toEqual([]);
	expect(warningsOf([], late)).toContainEqual(
		'lessons/claims.yaml › [0].reviewBy (line 8): the review was due on 2027-11-24; review it and set a new date'
	);
	const signed: Flaw[] = [[COURSE, 'awaitingSignOff: true', 'awaitingSignOff: false']];
	expect(errorsOf(signed, { ...late, release: true })).toHaveLength(3);
	expect(errorsOf(signed, { today: '2027-11-24', release: true })).toEqual([]);
});

test('a claim that nothing cites is a warning', () => {
	const extra = (FILES[CLAIMS] ?? '').replace('id: gone', 'id: idle');
	expect(warningsOf([[CLAIMS, '\n- id: gone', `${extra}- id: gone`]])).toEqual([
		'lessons/claims.yaml › [0].id (line 2): "idle": this claim is cited nowhere; cite it or remove it'
	]);
});
