/** Dates and times as they are read: "24 November 2026", "09:05". */

import { dateInWords, dayFromIso } from '#domain/record/day.ts';

/** @param iso ISO date; anything else is given back */
export function inWords(iso: string): string {
	const day = dayFromIso(iso);
	return day === undefined ? iso : dateInWords(day);
}

/**
 * Hour and minute where the learner is. Not by `Intl`, which reads its tables at its first use: a tenth of a second of the
 * first load on a slow phone.
 *
 * @param at ms since 1970
 */
export function clockTime(at: number): string {
	const time = new Date(at);
	return [time.getHours(), time.getMinutes()].map((n) => String(n).padStart(2, '0')).join(':');
}
