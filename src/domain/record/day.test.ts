import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dateInBrief, dateInWords, dayFromIso, dayOf, isoDate, utcStamp } from './day.ts';

const at = fc.integer({ min: Date.UTC(1900, 0, 1), max: Date.UTC(2400, 0, 1) });

test('every day has the date that the platform gives it, and the date leads back to the day', () => {
	fc.assert(
		fc.property(at, (ms) => {
			const iso = new Date(ms).toISOString();
			expect(isoDate(dayOf(ms))).toBe(iso.slice(0, 10));
			expect(dayFromIso(iso.slice(0, 10))).toBe(dayOf(ms));
			expect(utcStamp(ms)).toBe(`${iso.slice(0, 19).replace(/[-:]/g, '')}Z`);
		})
	);
});

test('a date is said in British order', () => {
	expect(dateInWords(dayOf(Date.UTC(2026, 10, 24)))).toBe('24 November 2026');
	expect(dateInBrief(dayOf(Date.UTC(2026, 8, 1)))).toBe('1 Sep 2026');
	expect(dateInWords(dayOf(Date.UTC(2028, 1, 29)))).toBe('29 February 2028');
});

test('what is no date is none', () => {
	for (const text of ['', '2026-02-29', '2026-13-01', '2026-00-10', '24/11/2026', '2026-1-1']) {
		expect(dayFromIso(text)).toBeUndefined();
	}
});
