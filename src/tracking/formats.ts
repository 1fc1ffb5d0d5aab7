/**
 * How values are spelled for an LMS: the strict intersection of what ADL's validators, Moodle,
 * ILIAS and scorm-again take. Every function is total: a broken clock or number is brought into
 * range, never passed on.
 */

import { fingerprint } from './fingerprint.ts';

const HUNDREDTHS_PER_MINUTE = 6_000;
const HUNDREDTHS_PER_HOUR = 360_000;
/** 9999:59:59.99, the largest CMITimespan of SCORM 1.2, in hundredths of a second. */
const LONGEST = 9_999 * HUNDREDTHS_PER_HOUR + 359_999;
/** The years of time(second,10,0) in SCORM 2004: 1970 to 2038. */
const LAST_MOMENT = Date.UTC(2038, 0, 1);
const IDENTIFIER_MAX = 64;
/** Decimals kept: SCORM 2004 lets a real carry seven. */
const DECIMALS = 4;

function clamp(value: number, low: number, high: number): number {
	return Math.min(high, Math.max(low, Number.isNaN(value) ? 0 : value));
}

const padded = (value: number, width: number): string => String(value).padStart(width, '0');

function clockwork(seconds: number): { hours: number; minutes: number; hundredths: number } {
	const all = clamp(Math.round(seconds * 100), 0, LONGEST);
	return {
		hours: Math.floor(all / HUNDREDTHS_PER_HOUR),
		minutes: Math.floor((all % HUNDREDTHS_PER_HOUR) / HUNDREDTHS_PER_MINUTE),
		hundredths: all % HUNDREDTHS_PER_MINUTE
	};
}

/** CMITimespan of SCORM 1.2: `HHHH:MM:SS.SS`. */
export function timespan(seconds: number): string {
	const { hours, minutes, hundredths } = clockwork(seconds);
	const whole = padded(Math.floor(hundredths / 100), 2);
	return `${padded(hours, 4)}:${padded(minutes, 2)}:${whole}.${padded(hundredths % 100, 2)}`;
}

/** timeinterval of SCORM 2004: `PT#H#M#S` with at most two decimals; three are refused with 406. */
export function duration(seconds: number): string {
	const { hours, minutes, hundredths } = clockwork(seconds);
	return `PT${hours}H${minutes}M${hundredths / 100}S`;
}

/** CMITime of SCORM 1.2: the learner's local time of day, `HH:MM:SS`. `at` in ms since 1970. */
export function timeOfDay(at: number): string {
	const date = new Date(clamp(at, 0, LAST_MOMENT));
	return [date.getHours(), date.getMinutes(), date.getSeconds()]
		.map((part) => padded(part, 2))
		.join(':');
}

/**
 * time(second,10,0) of SCORM 2004 in UTC with exactly two decimals: both `toISOString()` (three)
 * and no decimals at all are refused before a zone. `at` in ms since 1970.
 */
export function timestamp(at: number): string {
	return new Date(clamp(at, 0, LAST_MOMENT)).toISOString().replace(/\.(\d\d)\d*Z$/, '.$1Z');
}

/**
 * A plain decimal between −99 999 and 99 999: no exponent, no comma, no `-0`, at most four
 * decimals.
 */
export function decimal(value: number): string {
	const fixed = clamp(value, -99_999, 99_999)
		.toFixed(DECIMALS)
		.replace(/\.?0+$/, '');
	return fixed === '-0' ? '0' : fixed;
}

/** A share, 0 to 1: `cmi.score.scaled` and `cmi.progress_measure`. */
export function share(value: number): string {
	return decimal(clamp(value, 0, 1));
}

/** A score in points: integer, 0 to 100, all that CMIDecimal of SCORM 1.2 takes for a score. */
export function points(value: number): string {
	return String(Math.round(clamp(value, 0, 100)));
}

/**
 * An id every LMS takes, `^[A-Za-z][A-Za-z0-9_]{0,63}$`, from one of the course's (`[a-z0-9-]`).
 * Different ids stay different: cut ones end in a fingerprint.
 */
export function identifier(id: string): string {
	const safe = id.replace(/[^A-Za-z0-9_]/g, '_');
	const named = /^[A-Za-z]/.test(safe) ? safe : `x${safe}`;
	if (named.length <= IDENTIFIER_MAX) return named;
	const end = `_${fingerprint(id)}`;
	return named.slice(0, IDENTIFIER_MAX - end.length) + end;
}

/**
 * Free text for a report: one line, without the delimiters and language prefixes that some LMSs
 * read into it.
 * @param max longest length in UTF-16 code units; the last character is never half a pair.
 */
export function line(text: string, max: number): string {
	const flat = text
		// eslint-disable-next-line no-control-regex -- control characters are what is taken out
		.replace(/[\s\u0000-\u001f\u007f-\u009f]+/g, ' ')
		.replace(/\[([,.:])\]/g, '($1)')
		.trim()
		.replace(/^\{+/, '');
	return flat.slice(0, max).replace(/[\ud800-\udbff]$/, '');
}

/** A number as an LMS wrote it; nothing if it is empty, foreign or not finite. */
export function readNumber(text: string): number | undefined {
	if (!/^\s*[+-]?(?:\d+\.?\d*|\.\d+)\s*$/.test(text)) return undefined;
	return Number(text);
}

/** A `_count` as an LMS wrote it: "3", 3, or "03" (ILIAS). */
export function readCount(text: string): number | undefined {
	return /^\s*\d+\s*$/.test(text) ? Number(text) : undefined;
}
