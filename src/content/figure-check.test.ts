import { expect, test } from 'vitest';
import { compiledWith, errorsOf, warningsOf, type Flaw } from './fixture.test-data.ts';

const FIGURES = 'lessons/figures.yaml';
const PROSE = 'lessons/story.svelte';

const SOUND: Flaw[] = [
	[
		'lessons/claims.yaml',
		'0.2% of its peak.',
		'0.2% of its peak. Of 60 people 47 of 100 and 26 of 100 responded, −3.16 (−8.54 to 2.22).'
	],
	[
		FIGURES,
		'iconArrays: []\nforestPlots: []\n',
		`iconArrays:
  - id: rates
    title: Drug or sedative
    outcome: had responded
    arms:
      - { label: Drug, n: 47, claim: gone }
      - { label: Sedative, n: 26, claim: gone }
    source: One trial, 60 people.
    certainty: Low certainty.
forestPlots:
  - id: differences
    title: Two trials
    unit: points
    below: lower with the drug
    above: lower with the comparator
    rows:
      - id: first
        label: First trial
        measure: next day
        active: drug
        comparator: sedative
        activeComparator: true
        difference: -3.16
        low: -8.54
        high: 2.22
        n: 60
        claim: gone
        negative: true
      ${second()}
    notes: [Not pooled.]
`
	],
	[
		PROSE,
		'import Moment',
		`import Forest from '#ui/lesson/Forest.svelte';\n\timport Hundred from '#ui/lesson/Hundred.svelte';\n\timport Moment`
	],
	[
		PROSE,
		'<Section id="gone">',
		'<Section id="gone"><Hundred id="rates" /><Forest id="differences" />'
	]
];

function second(): string {
	return `- id: second
        label: Second trial
        measure: next day
        active: drug
        comparator: sedative
        activeComparator: true
        difference: -3.16
        low: -8.54
        high: 2.22
        n: 60
        claim: gone
        negative: false`;
}

test('sound figures compile without a word, and a guess counts as an interaction', () => {
	const { course, problems } = compiledWith(SOUND);
	expect(problems).toEqual([]);
	expect(course?.figures.iconArrays['rates']?.arms.map(({ n }) => n)).toEqual([47, 26]);
	expect(course?.figures.forestPlots['differences']?.rows).toHaveLength(2);
	const twice = compiledWith([
		...SOUND,
		[PROSE, '<Hundred id="rates" />', '<Hundred id="rates" /><Hundred id="rates" />']
	]);
	expect(twice.course?.lessons[0]?.minutes).toBe((course?.lessons[0]?.minutes ?? 0) + 1);
});

test.each<[name: string, flaw: Flaw, line: RegExp]>([
	[
		'a rate that its claim does not print',
		[FIGURES, 'n: 47', 'n: 48'],
		/figures\.yaml › iconArrays\[0\]\.arms\[0\]\.n \(line 6\): the number 48 is not in the text of claim "gone"/
	],
	[
		'more than a hundred people of a hundred',
		[FIGURES, 'n: 47', 'n: 147'],
		/arms\[0\]\.n .*147 is too large; the most is 100/
	],
	['half a person', [FIGURES, 'n: 47', 'n: 46.5'], /arms\[0\]\.n .*must be a whole number/],
	[
		'a rate without its comparator',
		[FIGURES, '      - { label: Sedative, n: 26, claim: gone }\n', ''],
		/iconArrays\[0\]\.arms .*too small; the least is 2/
	],
	[
		'an arm with an unknown claim',
		[FIGURES, 'n: 47, claim: gone', 'n: 47, claim: gine'],
		/arms\[0\]\.claim .*there is no claim "gine"; did you mean gone\?/
	],
	[
		'a caption whose size no claim prints',
		[FIGURES, 'One trial, 60 people', 'One trial, 61 people'],
		/iconArrays\[0\]\.source .*the number 61 is not in the text of claim "gone"/
	],
	[
		'a difference that its claim does not print',
		[FIGURES, 'difference: -3.16', 'difference: -3.61'],
		/rows\[0\]\.difference .*the number 3\.61 is not in the text/
	],
	[
		'an end of an interval that its claim does not print',
		[FIGURES, 'high: 2.22', 'high: 2.2'],
		/rows\[0\]\.high .*the number 2\.2 is not in the text/
	],
	[
		'an estimate outside its interval',
		[FIGURES, 'low: -8.54', 'low: 2.22'],
		/rows\[0\]\.difference .*-3\.16 is outside its interval 2\.22 to 2\.22/
	],
	[
		'a row used twice',
		[FIGURES, 'id: second', 'id: first'],
		/rows\[1\]\.id .*the row "first" is there twice/
	],
	[
		'a note with a number of its own',
		[FIGURES, 'Not pooled.', 'Not one of 12 is pooled.'],
		/notes\[0\] .*the number 12 is not in the text/
	],
	[
		'an unknown list',
		[FIGURES, 'forestPlots:', 'pies: []\nforestPlots:'],
		/unknown key pies; known here: iconArrays, forestPlots/
	],
	[
		'an icon array that does not exist',
		[PROSE, '<Hundred id="rates" />', '<Hundred id="rate" />'],
		/there is no icon array "rate"; did you mean rates\?/
	],
	[
		'a forest plot that does not exist',
		[PROSE, '<Forest id="differences" />', '<Forest id="rates" />'],
		/there is no forest plot "rates"/
	],
	[
		'an abbreviation that no glossary explains',
		[FIGURES, 'Drug or sedative', 'Drug or EKT'],
		/"EKT" is in no glossary entry/
	]
])('the build stops at %s', (_name, flaw, line) => {
	expect(errorsOf([...SOUND, flaw])).toContainEqual(expect.stringMatching(line));
});

test('a figure that no lesson shows is a warning', () => {
	const hidden: Flaw = [PROSE, '<Hundred id="rates" />', '<Hundred id="other" />'];
	expect(warningsOf([...SOUND, hidden])).toContainEqual(
		expect.stringMatching(/"rates": this figure is shown nowhere/)
	);
});

test('an arm that a question pictures is held to the claims of the question', () => {
	const pictured = (n: number): Flaw[] => [
		...SOUND,
		['quiz/story.yaml', '    leadIn:', `    arms: [{ label: Drug, n: ${n} }]\n    leadIn:`]
	];
	expect(errorsOf(pictured(47))).toEqual([]);
	expect(errorsOf(pictured(48))).toContainEqual(
		expect.stringMatching(/arms\[0\]\.n .*the number 48 is not in the text of claim "gone"/)
	);
});
