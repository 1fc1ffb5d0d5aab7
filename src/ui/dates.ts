/** Dates as they are read: "24 November 2026". */

import { dateInWords, dayFromIso } from '#domain/record/day.ts';

/** @param iso ISO date; anything else is given back */
export function inWords(iso: string): string {
	const day = dayFromIso(iso);
	return day === undefined ? iso : dateInWords(day);
}
