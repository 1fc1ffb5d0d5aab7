/** `lessons/durability.yaml`: sessions on a schematic curve, and relapse as trials counted it. */

import { z } from 'zod';
import type { Durability, RelapseTrial, Schedule } from '#domain/course/durability.ts';
import { id, record, text, type Mirror } from './record.ts';

const day = z.int().min(0);
const arm = record({ label: text, n: z.int().min(0).max(100) });

const schedule = record({
	id,
	label: text,
	days: z.array(day).min(1)
} satisfies Mirror<Schedule>);

const trial = record({
	id,
	label: text,
	followed: text,
	active: arm,
	comparator: arm,
	claim: id
} satisfies Mirror<RelapseTrial>);

export const durability = record({
	id,
	title: text,
	plans: z.array(schedule).min(2),
	horizon: day,
	relapse: record({ days: day, label: text, claim: id }),
	comparator: record({ text, claim: id }),
	trials: z.array(trial).min(1),
	notes: z.array(text)
} satisfies Mirror<Durability>) satisfies z.ZodType<Durability>;
