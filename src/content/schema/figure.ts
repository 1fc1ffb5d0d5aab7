/** `lessons/figures.yaml`: icon arrays and forest plots. */

import { z } from 'zod';
import type { Arm, Difference, ForestPlot, IconArray } from '#domain/course/figure.ts';
import { id, record, text, type Mirror } from './record.ts';

const arm = record({
	label: text,
	n: z.int().min(0).max(100),
	claim: id,
	given: z.exactOptional(z.literal(true))
} satisfies Mirror<Arm>);

export const iconArray = record({
	id,
	title: text,
	outcome: text,
	arms: z.array(arm).min(2).max(3),
	source: text,
	certainty: text
} satisfies Mirror<IconArray>) satisfies z.ZodType<IconArray>;

const difference = record({
	id,
	label: text,
	measure: text,
	active: text,
	comparator: text,
	activeComparator: z.boolean(),
	difference: z.number(),
	low: z.number(),
	high: z.number(),
	n: z.int().positive(),
	claim: id,
	negative: z.boolean()
} satisfies Mirror<Difference>);

export const forestPlot = record({
	id,
	title: text,
	unit: text,
	below: text,
	above: text,
	rows: z.array(difference).min(2),
	notes: z.array(text)
} satisfies Mirror<ForestPlot>) satisfies z.ZodType<ForestPlot>;
