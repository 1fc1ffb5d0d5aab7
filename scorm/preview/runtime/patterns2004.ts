/** Learner responses and correct-response patterns of SCORM 2004, by interaction type. */

import { matching, oneOf, type Check, type Refusal } from './check.ts';
import { localized, real, SHORT_ID } from './formats2004.ts';

const ITEM = new RegExp(`^${SHORT_ID}$`);
const PAIR = new RegExp(`^${SHORT_ID}\\[\\.\\]${SHORT_ID}$`);
const PREFIX = /^(\{(case_matters|order_matters)=(true|false)\})*/;

interface ListRule {
	item: RegExp;
	/** Smallest number of parts every LMS must keep. */
	most: number;
	unique?: true;
	wrong: string;
}

/** Parts joined by `[,]`; an empty list is refused because scorm-again and Moodle refuse it. */
function list({ item, most, unique, wrong }: ListRule): Check {
	return (value): Refusal | null => {
		const parts = value.split('[,]');
		if (parts.some((part) => !item.test(part))) return { why: wrong };
		if (parts.length > most) return { why: `has ${parts.length} parts where ${most} are kept` };
		if (unique && new Set(parts).size !== parts.length) return { why: 'names one part twice' };
		return null;
	};
}

const singleId = matching(ITEM, 'is no short identifier: letters, digits, _ and . only');
const ids = 'is not short identifiers (letters, digits, _ and . only) joined by [,]';
const choice = list({ item: ITEM, most: 36, unique: true, wrong: ids });
const sequencing = list({ item: ITEM, most: 36, wrong: ids });
const pairs = list({ item: PAIR, most: 36, wrong: 'is not pairs such as s1[.]t1 joined by [,]' });
const words = list({
	item: /^(\{lang=[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*\})?(?!\{)[^\r\n]{0,250}$/,
	most: 10,
	wrong: 'is not strings of at most 250 characters joined by [,]'
});
const step = `(${SHORT_ID})?\\[\\.\\]`;
const steps = list({
	item: new RegExp(`^${step}[^\\r\\n]{0,250}$`),
	most: 250,
	wrong: 'is not steps such as name[.]answer joined by [,]'
});
const singleLine: Check = (value) =>
	/[\r\n]/.test(value) ? { why: 'has a line break' } : localized(4000)(value);

/** `min[:]max`; either end may be open. A bare number is refused as ADL refuses it. */
function range(value: string): Refusal | null {
	const ends = value.split('[:]');
	const [low, high] = ends;
	if (low === undefined || high === undefined || ends.length !== 2)
		return { why: 'is not min[:]max' };
	for (const end of ends) {
		const wrong = end === '' ? null : real(end);
		if (wrong) return wrong;
	}
	return low !== '' && high !== '' && Number(low) > Number(high)
		? { why: 'has its minimum above its maximum' }
		: null;
}

const afterPrefix =
	(check: Check): Check =>
	(value) =>
		check(value.replace(PREFIX, ''));

export const RESPONSES: Record<string, Check> = {
	'true-false': oneOf('true', 'false'),
	choice,
	'fill-in': words,
	'long-fill-in': singleLine,
	matching: pairs,
	performance: steps,
	sequencing,
	likert: singleId,
	numeric: real,
	other: localized(4000)
};

export const PATTERNS: Record<string, Check> = {
	...RESPONSES,
	'fill-in': afterPrefix(words),
	performance: afterPrefix(steps),
	numeric: range
};

/** Types that have exactly one pattern; a second one is refused with 351. */
export const ONE_PATTERN: readonly string[] = ['true-false', 'numeric', 'likert', 'other'];
