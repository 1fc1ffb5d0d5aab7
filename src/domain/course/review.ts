/** When a statement has to be looked at again. */

import type { Claim } from './course.ts';

/** Is the review of a claim overdue? @param today ISO date; the day of the learner, not of the build */
export function isOverdue({ reviewBy }: Pick<Claim, 'reviewBy'>, today: string): boolean {
	return reviewBy < today;
}
