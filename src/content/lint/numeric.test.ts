import { describe, expect, test } from 'vitest';
import { asKind, compiledWith, errorsOf, warningsOf, type Flaw } from '../fixture.test-data.ts';

const RATIONALE = 'This comes from a decimal point in the wrong place of the sum.';
const trap = (value: string, changes: Record<string, string> = {}): string => {
	const fields = {
		value,
		pct: '2',
		misconception: 'still-there',
		rationale: RATIONALE,
		...changes
	};
	const written = Object.entries(fields).map(([name, text]) => `${name}: ${text}`);
	return `{ ${written.join(', ')} }`;
};
const TENFOLD = [trap('350'), trap('3.5')];
const traps = (...list: string[]): Record<string, string> => ({ traps: `[${list.join(', ')}]` });

/** A sound dose of 35 mg; a change of `''` leaves the line out. */
const numeric = (changes: Record<string, string> = {}): Flaw[] => {
	const lines = {
		kind: 'numeric',
		unit: 'mg',
		dose: 'true',
		answer: '35',
		tolerance: '{ pct: 2 }',
		working: '["70 kg times 0.5 mg/kg is 35 mg."]',
		...traps(...TENFOLD),
		...changes
	};
	return asKind(
		Object.entries(lines)
			.filter(([, value]) => value !== '')
			.map(([key, value]) => `    ${key}: ${value}`)
			.join('\n')
	);
};

const PLACE = String.raw`quiz/story\.yaml › items\[1\]`;
const line = (path: string, message: string): RegExp =>
	new RegExp(`^${PLACE}${path} \\(line \\d+\\): ${message}`);

test('a sound dose passes, with a tolerance of either sort, and reaches the course whole', () => {
	expect(errorsOf(numeric())).toEqual([]);
	expect(errorsOf(numeric({ tolerance: '{ abs: 0.5 }' }))).toEqual([]);
	expect(compiledWith(numeric()).course?.items['lasting-b']).toMatchObject({
		kind: 'numeric',
		dose: true,
		answer: 35,
		tolerance: { pct: 2 }
	});
});

test('what is no dose needs no trap by ten', () => {
	const flaws = numeric({ dose: '', ...traps(trap('70')) });
	expect(errorsOf(flaws)).toEqual([]);
	expect(compiledWith(flaws).course?.items['lasting-b']).toMatchObject({ dose: false });
});

const ERRORS: [flaw: string, flaws: Flaw[], expected: RegExp][] = [
	['Q26 no unit', numeric({ unit: '' }), line(String.raw`\.unit`, 'is missing; give a text')],
	[
		'Q26 a number in the unit',
		numeric({ unit: 'mg per 40 min' }),
		line(String.raw`\.unit`, 'Q26: .* holds a number')
	],
	[
		'Q26 no tolerance',
		numeric({ tolerance: '' }),
		line(String.raw`\.tolerance`, 'is no tolerance; give either')
	],
	[
		'Q26 two tolerances',
		numeric({ tolerance: '{ abs: 1, pct: 2 }' }),
		line(String.raw`\.tolerance`, 'is no tolerance; give either')
	],
	[
		'Q26 per cent of nothing',
		numeric({ answer: '0', dose: '', ...traps(trap('5')) }),
		line(String.raw`\.tolerance`, 'Q26: per cent of 0 is nothing')
	],
	['Q26 no working', numeric({ working: '[]' }), line(String.raw`\.working`, 'Q26: is empty')],
	[
		'Q26 working that leads elsewhere',
		numeric({ working: '["70 kg times 0.5 mg/kg is 36 mg."]' }),
		line(String.raw`\.working\[0\]`, 'Q26: does not come to 35')
	],
	[
		'Q26 an answer that cannot be typed',
		numeric({ answer: '0.00035' }),
		line(String.raw`\.answer`, 'Q26: 0.00035 cannot be typed')
	],
	[
		'Q26 a trap that cannot be typed',
		numeric(traps(...TENFOLD, trap('350000'))),
		line(String.raw`\.traps\[2\]\.value`, 'Q26: 350000 cannot be typed')
	],
	[
		'Q26 a dose without a trap ten times too high',
		numeric(traps(trap('3.5'))),
		line(String.raw`\.traps`, 'Q26: has no ×10 trap; a dose needs one at 350')
	],
	[
		'Q26 a dose without a trap ten times too low',
		numeric(traps(trap('350'))),
		line(String.raw`\.traps`, 'Q26: has no ÷10 trap; a dose needs one at 3.5')
	],
	[
		'Q26 a trap over the answer',
		numeric(traps(...TENFOLD, trap('37', { pct: '5' }))),
		line(String.raw`\.traps\[2\]`, 'Q26: 35.15 to 38.85 overlaps the right answers')
	],
	[
		'Q26 a tolerance that swallows a trap',
		numeric({ tolerance: '{ abs: 40 }', ...traps(...TENFOLD, trap('70')) }),
		line(String.raw`\.traps\[2\]`, 'Q26: .* overlaps the right answers')
	],
	[
		'Q16 two traps on one place',
		numeric(traps(...TENFOLD, trap('351'))),
		line(String.raw`\.traps\[2\]`, 'Q16: .* overlaps another trap')
	],
	[
		'Q09 a trap without an explanation',
		numeric(traps(...TENFOLD, trap('70', { rationale: 'No.' }))),
		line(String.raw`\.traps\[2\]\.rationale`, 'Q09: has 1 words')
	],
	[
		'a trap without a misconception',
		numeric(traps(...TENFOLD, '{ value: 70, pct: 2, rationale: A wrong one. }')),
		line(String.raw`\.traps\[2\]\.misconception`, 'is missing')
	],
	[
		'Q29 a colour in the working',
		numeric({ working: '["The red line says 0.5.", "This is 35 mg."]' }),
		line(String.raw`\.working\[0\]`, 'Q29')
	]
];

describe('a planted flaw is an error:', () => {
	test.each(ERRORS)('%s', (_name, flaws, expected) => {
		expect(errorsOf(flaws)).toContainEqual(expect.stringMatching(expected));
	});
});

describe('a planted flaw is a warning:', () => {
	test.each([
		[
			'Q26 no traps',
			numeric({ dose: '', traps: '[]' }),
			line(String.raw`\.traps`, 'Q26: is empty')
		],
		[
			'Q26 a generous tolerance',
			numeric({ tolerance: '{ pct: 30 }' }),
			line(String.raw`\.tolerance`, 'Q26: lets 24.5 to 45.5 count')
		],
		['Q21 a cover test without the number', numeric(), line(String.raw`\.coverTest`, 'Q21')]
	])('%s', (_name, flaws, expected) => {
		expect(warningsOf(flaws)).toContainEqual(expect.stringMatching(expected));
	});
});
