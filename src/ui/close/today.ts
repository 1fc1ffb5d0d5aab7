/** The day it is for the learner: the only place of the record that asks the clock. */

import { dayOf } from '#domain/record/day.ts';

const MS_PER_MINUTE = 60_000;

/** Days since 1970-01-01 of the local calendar. */
export function today(): number {
	const now = new Date();
	return dayOf(now.getTime() - now.getTimezoneOffset() * MS_PER_MINUTE);
}
