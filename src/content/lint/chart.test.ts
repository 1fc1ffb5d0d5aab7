import { expect, test } from 'vitest';
import { asKind, errorsOf, warningsOf, type Flaw } from '../fixture.test-data.ts';

const chart = (changes: Record<string, string> = {}): Flaw[] => {
	const lines: Record<string, string> = {
		kind: 'chart',
		curves: '[plasma]',
		unit: 'min',
		min: '0',
		max: '120',
		step: '5',
		answer: '40',
		tolerance: '5',
		rationale: 'The plasma curve has its highest point where the infusion ends.',
		otherwise: 'Look for the time at which the plasma curve is highest.',
		traps:
			'[{ from: 60, to: 90, misconception: still-there, rationale: Here the plasma curve falls already and has been falling. }]',
		...changes
	};
	return asKind(
		Object.entries(lines)
			.map(([key, value]) => `    ${key}: ${value}`)
			.join('\n')
	);
};

const ERRORS: [rule: string, flaw: Flaw[], line: RegExp][] = [
	['Q26 an answer off the axis', chart({ answer: '125' }), /answer .*Q26: 125 is outside 0 to 120/],
	['Q26 an answer off the steps', chart({ answer: '42' }), /Q26: 42 cannot be set in steps of 5/],
	[
		'Q26 a trap over the answer',
		chart({
			traps:
				'[{ from: 44, to: 60, misconception: still-there, rationale: Here the plasma curve falls already and has been falling. }]'
		}),
		/traps\[0\] .*Q26: 44 to 60 overlaps the right answers/
	],
	[
		'Q26 a trap that is no band',
		chart({
			traps:
				'[{ from: 90, to: 60, misconception: still-there, rationale: Here the plasma curve falls already and has been falling. }]'
		}),
		/traps\[0\] .*Q26: 90 to 60 is no band/
	],
	[
		'Q16 two traps on one place',
		chart({
			traps:
				'[{ from: 60, to: 90, misconception: still-there, rationale: Here the plasma curve falls already and has been falling. }, { from: 80, to: 100, misconception: still-there, rationale: Here the plasma curve falls already and has been falling. }]'
		}),
		/traps\[1\] .*Q16: 80 to 100 overlaps another trap/
	]
];

const WARNINGS: [rule: string, flaw: Flaw[], line: RegExp][] = [
	[
		'Q26 a generous tolerance',
		chart({ tolerance: '16' }),
		/tolerance .*Q26: covers more than a quarter/
	],
	['Q26 no trap', chart({ traps: '[]' }), /traps .*Q26: is empty/]
];

test.each(ERRORS)('a planted flaw is an error: %s', (_name, flaws, line) => {
	expect(errorsOf(flaws)).toContainEqual(expect.stringMatching(line));
});

test.each(WARNINGS)('a planted flaw is a warning: %s', (_name, flaws, line) => {
	expect(warningsOf(flaws)).toContainEqual(expect.stringMatching(line));
});

test('a sound chart passes', () => {
	expect(errorsOf(chart())).toEqual([]);
});
