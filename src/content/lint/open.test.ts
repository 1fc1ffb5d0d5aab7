import { describe, expect, test } from 'vitest';
import { asKind, compiledWith, errorsOf, type Flaw } from '../fixture.test-data.ts';

const lines = (fields: Record<string, string>): string =>
	Object.entries(fields)
		.filter(([, value]) => value !== '')
		.map(([key, value]) => `    ${key}: ${value}`)
		.join('\n');

const WHY = 'The plasma level says little about the mood of the next morning.';

/** The second item of the sample as a practice; a change of `''` leaves the line out. */
const judgement = (changes: Record<string, string> = {}): Flaw[] =>
	asKind(
		lines({
			kind: 'judgement',
			use: 'practice',
			hypothesis: 'a second infusion this week',
			newInformation: 'Blood pressure is high today.',
			judgement: `{ value: -1, why: ${WHY} }`,
			...changes
		})
	);

const curve = (changes: Record<string, string> = {}): Flaw[] =>
	asKind(
		lines({
			kind: 'curve',
			use: 'practice',
			x: '{ label: Time, unit: hours, points: [0, 4, 24] }',
			y: '{ label: Mood, low: as before, high: best }',
			series: `[${series()}]`,
			...changes
		})
	);
const series = (changes: Record<string, string> = {}): string => {
	const fields = {
		id: 'a',
		label: 'the mood',
		expected: '[0, 60, 90]',
		band: '[[0, 10], [30, 80], [60, 100]]',
		why: WHY,
		...changes
	};
	return `{ ${Object.entries(fields)
		.map(([key, value]) => `${key}: ${value}`)
		.join(', ')} }`;
};

/** What the bank then lacks is not meant: one of its two scored items is gone. */
const errors = (flaws: Flaw[]): string[] =>
	errorsOf(flaws).filter((line) => !/needs at least 2|B01|B03|B07/.test(line));

test('sound ones pass', () => {
	expect(errors(judgement())).toEqual([]);
	expect(errors(curve())).toEqual([]);
	expect(
		errors(curve({ series: `[${series()}, ${series({ id: 'b', label: 'the level' })}]` }))
	).toEqual([]);
});

const FLAWS: [name: string, flaws: Flaw[], expected: RegExp][] = [
	['Q01 a scored judgement', judgement({ use: 'quiz' }), /\.use.*Q01: has no right answer/],
	['Q01 a scored curve', curve({ use: 'quiz' }), /\.use.*Q01: has no right answer/],
	[
		'Q09 a judgement without reasons',
		judgement({ judgement: '{ value: 1, why: So. }' }),
		/judgement\.why .*Q09: has 1 words/
	],
	[
		'a value off the scale',
		judgement({ judgement: `{ value: 3, why: ${WHY} }` }),
		/is no place on the scale/
	],
	[
		'Q02 two points',
		curve({ x: '{ label: Time, unit: hours, points: [0, 4] }' }),
		/x\.points .*Q02: has 2 points/
	],
	[
		'Q26 points that fall back',
		curve({ x: '{ label: Time, unit: hours, points: [0, 24, 4] }' }),
		/x\.points .*Q26: do not ascend/
	],
	['Q02 no curve', curve({ series: '[]' }), /series .*Q02: has 0 curves/],
	[
		'Q16 a curve twice',
		curve({ series: `[${series()}, ${series({ id: 'b' })}]` }),
		/series\[1\]\.label .*Q16: repeats another curve/
	],
	[
		'Q01 one letter twice',
		curve({ series: `[${series()}, ${series({ label: 'the level' })}]` }),
		/series\[1\]\.id .*Q01: the letter "a"/
	],
	[
		'Q26 a value too few',
		curve({ series: `[${series({ expected: '[0, 60]' })}]` }),
		/series\[0\]\.expected .*Q26: has 2 values for 3 points/
	],
	[
		'Q26 a band beside the curve',
		curve({ series: `[${series({ band: '[[0, 10], [70, 80], [60, 100]]' })}]` }),
		/series\[0\]\.band\[1\] .*Q26: 70 to 80 does not hold the expected 60/
	],
	[
		'Q09 a curve without reasons',
		curve({ series: `[${series({ why: 'So.' })}]` }),
		/series\[0\]\.why .*Q09: has 1 words/
	],
	['Q28 a place', judgement({ newInformation: 'It is as shown above.' }), /newInformation .*Q28/]
];

describe('a planted flaw is an error:', () => {
	test.each(FLAWS)('%s', (_name, flaws, expected) => {
		expect(errorsOf(flaws)).toContainEqual(expect.stringMatching(expected));
		expect(compiledWith(flaws).course).toBeUndefined();
	});
});
