/** Days counted from 1970 as dates of the calendar, without any clock. */

export interface CalendarDate {
	year: number;
	/** 1 to 12. */
	month: number;
	/** 1 to 31. */
	day: number;
}

const MS_PER_DAY = 86_400_000;

const MONTHS = [
	...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
	...['August', 'September', 'October', 'November', 'December']
];

/** The UTC day an instant falls on. @param at ms since 1970 @returns days since 1970-01-01 */
export function dayOf(at: number): number {
	return Math.floor(at / MS_PER_DAY);
}

/**
 * Gregorian date of a day (H. Hinnant, "chrono-compatible low-level date algorithms", civil_from_days: years begin in
 * March, so that the leap day is a year's last).
 *
 * @param days days since 1970-01-01, UTC
 */
export function dateOf(days: number): CalendarDate {
	const z = Math.floor(days) + 719_468;
	const era = Math.floor(z / 146_097);
	const ofEra = z - era * 146_097;
	const yearOfEra = Math.floor(
		(ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) /
			365
	);
	const ofYear =
		ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
	const shifted = Math.floor((5 * ofYear + 2) / 153);
	const month = shifted < 10 ? shifted + 3 : shifted - 9;
	return {
		year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
		month,
		day: ofYear - Math.floor((153 * shifted + 2) / 5) + 1
	};
}

/** "2026-11-24" */
export function isoDate(days: number): string {
	const { year, month, day } = dateOf(days);
	return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

/** "24 November 2026" */
export function dateInWords(days: number): string {
	const { year, month, day } = dateOf(days);
	return `${day} ${MONTHS[month - 1] ?? ''} ${year}`;
}

/** "24 Nov 2026", for tables */
export function dateInBrief(days: number): string {
	const { year, month, day } = dateOf(days);
	return `${day} ${(MONTHS[month - 1] ?? '').slice(0, 3)} ${year}`;
}

/** The day an ISO date names; `undefined` for anything that is no date of the calendar. */
export function dayFromIso(text: string): number | undefined {
	const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
	if (!match) return undefined;
	const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
	const shifted = month <= 2 ? year - 1 : year;
	const era = Math.floor(shifted / 400);
	const yearOfEra = shifted - era * 400;
	const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
	const ofEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + ofYear;
	const days = era * 146_097 + ofEra - 719_468;
	return isoDate(days) === text ? days : undefined;
}

/** "20261124T093000Z" @param at ms since 1970 */
export function utcStamp(at: number): string {
	const seconds = Math.floor(at / 1000) - dayOf(at) * 86_400;
	const time = [seconds / 3600, (seconds / 60) % 60, seconds % 60].map((n) => two(Math.floor(n)));
	return `${isoDate(dayOf(at)).replaceAll('-', '')}T${time.join('')}Z`;
}

function two(n: number): string {
	return String(n).padStart(2, '0');
}
