/** Value formats of the SCORM 1.2 data model, as strict as the strictest LMS measured (Moodle, ILIAS). */

import { decimal, either, matching, oneOf, type Check } from './check.ts';

export const identifier = matching(
	/^[\x21-\x7E]{1,255}$/,
	'is no identifier: 1 to 255 printable ASCII characters without blanks'
);

/** `HHHH:MM:SS.SS`, two to four hour digits, at most two decimals. */
export const timespan = matching(
	/^\d{2,4}:[0-5]\d:[0-5]\d(\.\d{1,2})?$/,
	'is no timespan HHHH:MM:SS.SS'
);

export const timeOfDay = matching(
	/^([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,2})?$/,
	'is no time of day HH:MM:SS'
);

/** Moodle reads at most three digits before the point. */
export const score: Check = either(
	'is no score: "" or a decimal from 0 to 100',
	oneOf(''),
	decimal(/^\d{1,3}(\.\d+)?$/, 0, 100)
);

export const number = matching(/^-?\d+(\.\d+)?$/, 'is not a plain decimal such as 12.5');

/** A whole number from `min` to `max`. */
export const integer = (min: number, max: number): Check => decimal(/^-?\d+$/, min, max);

export const result = either(
	'is no result: correct, wrong, unanticipated, neutral or a decimal',
	oneOf('correct', 'wrong', 'unanticipated', 'neutral'),
	number
);

const one = '[0-9a-z]';
const list = `${one}(,${one})*`;
const pairs = `${one}\\.${one}(,${one}\\.${one})*`;
const feedback = (source: string, why: string): Check =>
	matching(new RegExp(`^(?:${source})$`), why);
const short = feedback('[^\\r\\n]{0,255}', 'is more than 255 characters or has a line break');

/** What the learner answered, by interaction type (RTE 1.2, CMIFeedback). */
export const RESPONSES: Record<string, Check> = {
	'true-false': oneOf('0', '1', 't', 'f'),
	choice: feedback(list, 'is not one character of 0-9a-z, or several joined by commas'),
	'fill-in': short,
	matching: feedback(pairs, 'is not pairs such as 1.a,2.c'),
	performance: short,
	sequencing: feedback(list, 'is not characters of 0-9a-z joined by commas'),
	likert: feedback(`${one}?`, 'is not one character of 0-9a-z'),
	numeric: number
};

/** What would have been correct; braces say that all parts are required. */
export const PATTERNS: Record<string, Check> = {
	...RESPONSES,
	choice: feedback(`${list}|\\{${list}\\}`, 'is not a list such as a,c or {a,c}'),
	matching: feedback(`${pairs}|\\{${pairs}\\}`, 'is not pairs such as 1.a,2.c')
};
