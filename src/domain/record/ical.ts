/** Writes iCalendar files (RFC 5545): all-day events with one reminder each, for any calendar program. */

import { isoDate, utcStamp } from './day.ts';
import { utf8 } from './sha256.ts';

export interface CalendarEvent {
	/** Unique in the world and the same whenever this event is written again. */
	uid: string;
	/** Days since 1970-01-01. */
	day: number;
	title: string;
	/** Lines split by `\n`. */
	description: string;
}

/** Longest content line without its line break, in octets (RFC 5545, 3.1). */
const LINE = 75;

/** Reminder: this long after midnight of the event's day. */
const REMINDER = 'PT9H';

/**
 * @param made ms since 1970: when the file is written
 * @param producer names the program, without line breaks, backslashes, commas and semicolons
 * @returns lines ended by CRLF and folded
 */
export function calendarFile(
	events: readonly CalendarEvent[],
	made: number,
	producer: string
): string {
	const lines = [
		'BEGIN:VCALENDAR',
		'VERSION:2.0',
		`PRODID:${producer}`,
		...events.flatMap((event) => eventLines(event, utcStamp(made))),
		'END:VCALENDAR'
	];
	return lines.flatMap(folded).join('\r\n') + '\r\n';
}

function eventLines({ uid, day, title, description }: CalendarEvent, stamp: string): string[] {
	const date = (days: number) => isoDate(days).replaceAll('-', '');
	return [
		'BEGIN:VEVENT',
		`UID:${escaped(uid)}`,
		`DTSTAMP:${stamp}`,
		`DTSTART;VALUE=DATE:${date(day)}`,
		`DTEND;VALUE=DATE:${date(day + 1)}`,
		`SUMMARY:${escaped(title)}`,
		`DESCRIPTION:${escaped(description)}`,
		'CLASS:PRIVATE',
		'TRANSP:TRANSPARENT',
		'BEGIN:VALARM',
		'ACTION:DISPLAY',
		`DESCRIPTION:${escaped(title)}`,
		`TRIGGER:${REMINDER}`,
		'END:VALARM',
		'END:VEVENT'
	];
}

/** TEXT values (RFC 5545, 3.3.11): no control characters but the line break, which is spelled out. */
function escaped(text: string): string {
	return (
		text
			.replace(/\r\n?/g, '\n')
			// eslint-disable-next-line no-control-regex -- control characters are what is taken out
			.replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, ' ')
			.replace(/[\\;,]/g, '\\$&')
			.replaceAll('\n', '\\n')
	);
}

/** Continuation lines begin with a space; no character is torn apart. */
function folded(line: string): string[] {
	const lines: string[] = [];
	let current = '';
	let octets = 0;
	for (const character of line) {
		const size = utf8(character).length;
		if (octets + size > LINE) {
			lines.push(current);
			current = ' ';
			octets = 1;
		}
		current += character;
		octets += size;
	}
	return [...lines, current];
}
