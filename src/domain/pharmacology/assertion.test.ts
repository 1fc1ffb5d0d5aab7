import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseAssertion, type Scope } from './assertion.ts';

const scope: Scope = {
	t: 40,
	value: (quantity) => (quantity === 'plasma' ? 177 : 0.5),
	peak: () => 200,
	peakTime: () => 60,
	slope: () => -0.25,
	standard: () => 0.75
};

function holds(text: string): boolean {
	const parsed = parseAssertion(text);
	if ('problem' in parsed) throw new Error(parsed.problem);
	return parsed.assertion(scope).every((finding) => finding.holds);
}

describe('parseAssertion', () => {
	test.each([
		['plasma > 176', true],
		['plasma > 177', false],
		['plasma >= 177', true],
		['plasma < 177', false],
		['plasma <= 177', true],
		['1 + 2 * 3 <= 7', true],
		['1 + 2 * 3 >= 7', true],
		['(1 + 2) * 3 >= 9', true],
		['8 / 4 / 2 <= 1', true],
		['8 - 4 - 2 >= 2', true],
		['-2 * -3 >= 6', true],
		['0.9 * peak(plasma) > plasma', true],
		['peakTime(plasma) > t and t >= 40', true],
		['slope(glutamate) < 0 and standard(bdnf) > 0.7', true],
		['plasma > 176 and glutamate > 0.9', false],
		['plasma>176and glutamate<0.9', true]
	])('%s is %s', (text, expected) => {
		expect(holds(text)).toBe(expected);
	});

	test('gives one finding a comparison, with both values', () => {
		const parsed = parseAssertion('plasma > 2*peak(plasma) and t >= 40');
		if ('problem' in parsed) throw new Error(parsed.problem);
		expect(parsed.assertion(scope)).toEqual([
			{ text: 'plasma > 2 * peak ( plasma )', left: 177, right: 400, holds: false },
			{ text: 't >= 40', left: 40, right: 40, holds: true }
		]);
	});

	test.each([
		['', 'expected a number or a quantity, found the end'],
		['plasma', 'expected <, <=, > or >=, found the end after "plasma"'],
		['plasma = 0', 'expected <, <=, > or >=, found = after "plasma"'],
		['plasma > 1 or t > 2', 'expected and, or the end, found or after "plasma > 1"'],
		['plasma constructor 1', 'expected <, <=, > or >=, found constructor after "plasma"'],
		['serotonin > 1', 'expected a number or a quantity, found serotonin'],
		['peak(1) > 1', 'expected a number or a quantity, found 1 after "peak ("'],
		['(plasma > 1', 'expected ), found > after "( plasma"'],
		['plasma > 1 2', 'expected and, or the end, found 2 after "plasma > 1"'],
		['constructor > 1', 'expected a number or a quantity, found constructor']
	])('"%s": %s', (text, problem) => {
		expect(parseAssertion(text)).toEqual({ problem });
	});

	test('never throws, whatever the text', () => {
		const pieces = fc.constantFrom(...'plasma|peak|(|)|<|>=|and|t|-|+|*|/|1|0.5|.|é| '.split('|'));
		fc.assert(
			fc.property(
				fc.oneof(
					fc.string(),
					fc.array(pieces).map((p) => p.join(' '))
				),
				(text) => {
					expect(() => parseAssertion(text)).not.toThrow();
				}
			)
		);
	});
});
