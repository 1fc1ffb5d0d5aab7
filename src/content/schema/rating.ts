/** `quiz/ratings.yaml`, if there is one: experts' ratings of the items, for the cut score. */

import { z } from 'zod';
import type { Rating } from '#domain/assessment/standard.ts';
import { id, isoDate, itemId, record, type Mirror } from './record.ts';

/** A rating as written: with its day, for the file's own history. */
export interface DatedRating extends Rating {
	date: string;
}

export const ratings = z.array(
	record({
		item: itemId,
		/** A code, no name. */
		rater: id,
		p: z.number().min(0).max(1),
		date: isoDate
	} satisfies Mirror<DatedRating>)
) satisfies z.ZodType<DatedRating[]>;
