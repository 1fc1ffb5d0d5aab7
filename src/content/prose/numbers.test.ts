import { expect, test } from 'vitest';
import { numbersIn, numbersMissing } from './numbers.ts';

test.each([
	['0.5 mg/kg over 40 minutes', ['0.5', '40']],
	['5–10 days, 3-14 days', ['5', '10', '3', '14']],
	['1,234 and 20\u202f160 and 1,2', ['1234', '20160', '1.2']],
	['0.50 or 46.5%', ['0.5', '46.5']],
	['24h, 40min, 10x and the 1st', ['24', '40', '10', '1']],
	['mTORC1, GluN2B, eEF2K and PSD95', []],
	['D-serine, 5-HT, MK-801 and (2R,6R)-HNK', []],
	['Ca²⁺ and ¹³C', []],
	['a 24-hour post-24 window', ['24', '24']],
	['in 2019.', ['2019']],
	['Forty minutes, one of them, aged fifty-six', ['40']]
])('numbers of “%s” are %j', (text, found) => {
	expect(numbersIn(text)).toEqual(found);
});

test('a number is missing when the source does not print the same value', () => {
	expect(numbersMissing('0.50 of 24', 'after 24 hours 0.5')).toEqual([]);
	expect(numbersMissing('24 of 240 of 24', 'after 240')).toEqual(['24']);
});
