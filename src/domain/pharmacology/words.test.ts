import { describe, expect, test } from 'vitest';
import { STANDARD } from './regimen.ts';
import {
	amount,
	clockInWords,
	concentrationInWords,
	durationInWords,
	percentInWords
} from './words.ts';

const nasal = (dose: number) => ({ ...STANDARD, route: 'nasal', dose }) as const;

describe('amount', () => {
	test.each([
		[0, 'none'],
		[0.0449, 'none'],
		[0.045, 'a little'],
		[0.344, 'a little'],
		[0.3451, 'about half'],
		[0.644, 'about half'],
		[0.645, 'most'],
		[0.894, 'most'],
		[0.895, 'nearly all'],
		[1, 'nearly all']
	] as const)('%d is %s', (share, word) => {
		expect(amount(share)).toBe(word);
	});
});

describe('numbers in words', () => {
	test.each([
		[0, '0 ng/mL'],
		[0.05, 'less than 0.1 ng/mL'],
		[0.366, '0.4 ng/mL'],
		[5.6, '5.6 ng/mL'],
		[9.94, '9.9 ng/mL'],
		[9.96, '10 ng/mL'],
		[177.32, '177 ng/mL']
	])('%d ng/mL: %s', (value, words) => {
		expect(concentrationInWords(value)).toBe(words);
	});

	test.each([
		[0, '0%'],
		[0.001, 'less than 1%'],
		[0.216, 'about 22%'],
		[1, 'about 100%']
	])('share %d: %s', (value, words) => {
		expect(percentInWords(value)).toBe(words);
	});
});

describe('time in words', () => {
	test.each([
		[1, '1 minute'],
		[95.4, '95 minutes'],
		[119.4, '119 minutes'],
		[119.6, '2 hours'],
		[150, '2 hours 30 minutes'],
		[61 + 120, '3 hours 1 minute'],
		[1440, '24 hours'],
		[2880, '2 days'],
		[2879.6, '2 days'],
		[4320, '3 days'],
		[4380, '3 days 1 hour'],
		[20_160, '14 days']
	])('%d min: %s', (t, words) => {
		expect(durationInWords(t)).toBe(words);
	});

	test.each([
		[-10, STANDARD, '10 minutes before the infusion'],
		[-1, nasal(56), '1 minute before the first spray'],
		[-0.2, STANDARD, '0 minutes, start of infusion'],
		[0, STANDARD, '0 minutes, start of infusion'],
		[40, STANDARD, '40 minutes, end of infusion'],
		[41, STANDARD, '41 minutes'],
		[1440, STANDARD, '24 hours'],
		[40, { ...STANDARD, route: 'im' }, '40 minutes'],
		[0, { ...STANDARD, route: 'oral' }, '0 minutes, dose swallowed'],
		[0, nasal(28), '0 minutes, first device'],
		[5, nasal(28), '5 minutes'],
		[5, nasal(56), '5 minutes, last device'],
		[10, nasal(84), '10 minutes, last device']
	] as const)('clock at %d min', (t, regimen, words) => {
		expect(clockInWords(t, regimen)).toBe(words);
	});
});
