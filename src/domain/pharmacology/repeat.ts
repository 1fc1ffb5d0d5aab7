/** The schematic course of benefit over repeated sessions, under the plainest assumption there is. */

import type { Trace } from './simulate.ts';
import { END } from './span.ts';
import { days } from './units.ts';

/** The model covers 14 days after a dose; beyond them nothing is drawn. */
export const COVERED_DAYS = END / days(1);

/**
 * Benefit on `day`, as a share of the height after one session: every session does what the first one did, and the
 * strongest counts, since nothing is known here about sessions adding up. NaN before the first session and more than
 * 14 days after the last: there is nothing to draw.
 * @param sessions days of the sessions, in order
 */
export function repeatedBenefit(trace: Trace, sessions: readonly number[], day: number): number {
	const past = sessions.map((session) => day - session).filter((since) => since >= 0);
	const covered = past.filter((since) => since <= COVERED_DAYS);
	if (covered.length === 0) return NaN;
	const height = trace.peak('response').value;
	return Math.max(...covered.map((since) => trace.at('response', days(since)) / height));
}
