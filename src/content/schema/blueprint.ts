/** `quiz/blueprint.yaml`, if there is one: how many questions of which weight every lesson needs. */

import { z } from 'zod';
import { id, record } from './record.ts';

const count = z.int().min(0);

export const blueprint = record({
	lessons: z.array(
		record({
			lesson: id,
			/** Cells that its quiz delivers. */
			asked: count,
			/** Scored items in the bank, at least. */
			bank: count,
			/** Critical cells, at least. */
			critical: count
		})
	),
	/** Objectives about patient safety. */
	safety: z.array(id)
});

export type Blueprint = z.output<typeof blueprint>;
