import fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { dayOf } from './day.ts';
import { calendarFile, type CalendarEvent } from './ical.ts';

const MADE = Date.UTC(2026, 10, 24, 18, 30, 5);

const event: CalendarEvent = {
	uid: 'ketamine-trd-1-20261125@made-up.invalid',
	day: dayOf(Date.UTC(2026, 10, 25)),
	title: 'Recall: which step comes next; and why, exactly?',
	description: 'Line one, with a comma;\nline two with C:\\new\n\nAnswer: 0.5 mg/kg – “slowly”'
};

/** What a calendar program reads. */
function read(file: string) {
	const calendar = new ICAL.Component(ICAL.parse(file) as unknown[]);
	return calendar.getAllSubcomponents('vevent').map((one) => {
		const { uid, summary, description, startDate, endDate } = new ICAL.Event(one);
		return {
			uid,
			title: summary,
			description,
			start: startDate.toString(),
			end: endDate.toString(),
			stamp: String(one.getFirstPropertyValue('dtstamp')),
			alarms: one.getAllSubcomponents('valarm').length
		};
	});
}

test('a calendar program reads what was meant: a whole day with one reminder', () => {
	expect(read(calendarFile([event], MADE, '-//made up//EN'))).toEqual([
		{
			uid: event.uid,
			title: event.title,
			description: event.description,
			start: '2026-11-25',
			end: '2026-11-26',
			stamp: '2026-11-24T18:30:05Z',
			alarms: 1
		}
	]);
});

test('any text comes back as written, in lines of at most 75 octets ended by CRLF', () => {
	const text = fc.string({ unit: 'grapheme', maxLength: 300, size: 'max' }).map((one) => `x${one}`);
	fc.assert(
		fc.property(text, text, (title, description) => {
			const file = calendarFile([{ ...event, title, description }], MADE, 'p');
			const lines = file.split('\r\n');
			expect(lines.pop()).toBe('');
			for (const line of lines) {
				expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
				// eslint-disable-next-line no-control-regex -- none may be left
				expect(line).not.toMatch(/[\u0000-\u001f]/);
			}
			const [found] = read(file);
			expect(found?.title).toBe(title);
			expect(found?.description).toBe(description);
		})
	);
});

test('line breaks of any system become one, and control characters blanks', () => {
	const file = calendarFile([{ ...event, description: 'a\r\nb\rc\td\u0000e' }], MADE, 'p');
	expect(read(file)[0]?.description).toBe('a\nb\nc d e');
});

test('properties that RFC 5545 asks for are there once an event', () => {
	const file = calendarFile([event, { ...event, uid: 'other' }], MADE, 'p');
	for (const name of ['UID', 'DTSTAMP', 'DTSTART', 'DTEND', 'SUMMARY', 'BEGIN:VALARM']) {
		expect(file.match(new RegExp(`^${name}`, 'gm'))).toHaveLength(2);
	}
	expect(file).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\nPRODID:/);
});
