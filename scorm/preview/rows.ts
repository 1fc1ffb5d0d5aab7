/** Rows of the database as the values the rest works with. */

import { z } from 'zod';
import type { AttemptSummary, FlatCmi, StoredCall } from './wire.ts';
import { outcome, score } from './records.ts';

const attemptRow = z.object({
	id: z.number(),
	learner: z.number(),
	name: z.string(),
	package: z.string(),
	item: z.string(),
	edition: z.enum(['1.2', '2004', 'web']),
	number: z.number(),
	status: z.enum(['new', 'open', 'left', 'suspended', 'ended']),
	sessions: z.number(),
	mode: z.enum(['normal', 'review', 'browse']),
	total_time: z.string(),
	cmi: z
		.string()
		.transform((text): FlatCmi => z.record(z.string(), z.string()).parse(JSON.parse(text))),
	saved_at: z.string().nullable()
});

export type AttemptRow = z.infer<typeof attemptRow>;

export const attemptFrom = (row: unknown): AttemptRow => attemptRow.parse(row);

const callRow = z.object({
	session: z.number(),
	n: z.number(),
	method: z.string(),
	args: z.string().transform((text) => z.array(z.string()).parse(JSON.parse(text))),
	result: z.string(),
	error: z.string(),
	explanation: z.string(),
	refused: z.number().transform((flag) => flag === 1),
	ms: z.number()
});

export const callFrom = (row: unknown): StoredCall => callRow.parse(row);

export function summary(row: AttemptRow): AttemptSummary {
	const { id, edition, number, status, sessions, cmi } = row;
	return {
		id,
		learner: { id: row.learner, name: row.name },
		package: row.package,
		item: row.item,
		edition,
		number,
		status,
		sessions,
		...(row.saved_at === null ? {} : { savedAt: row.saved_at }),
		outcome: edition === 'web' ? '' : outcome(edition, cmi),
		score: edition === 'web' ? '' : score(edition, cmi)
	};
}
