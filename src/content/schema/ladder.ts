/** `lessons/ladders.yaml`: things to be placed on a scale of standing. */

import { z } from 'zod';
import type { Ladder, Place, Rung } from '#domain/course/ladder.ts';
import { id, record, text, type Mirror } from './record.ts';

const rung = record({ id, label: text, meaning: text } satisfies Mirror<Rung>);

const place = record({
	id,
	label: text,
	rung: id,
	why: text,
	claims: z.array(id)
} satisfies Mirror<Place>);

export const ladder = record({
	id,
	title: text,
	task: text,
	rungs: z.array(rung).min(2),
	places: z.array(place).min(2),
	insight: text
} satisfies Mirror<Ladder>) satisfies z.ZodType<Ladder>;
