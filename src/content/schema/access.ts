/** `lessons/access.yaml`: the standing of products in nations over the years. */

import { z } from 'zod';
import {
	STANDINGS,
	type AccessEvent,
	type AccessMap,
	type Named,
	type Period
} from '#domain/course/access.ts';
import { id, record, text, type Mirror } from './record.ts';

const year = z.int().min(1990).max(2100);
const named = record({ id, label: text } satisfies Mirror<Named>);

const period = record({
	nation: id,
	product: id,
	from: year,
	to: year,
	standing: z.enum(STANDINGS),
	text,
	claim: id
} satisfies Mirror<Period>);

const event = record({
	date: z.string().regex(/^\d{4}-\d{2}(-\d{2})?$/, 'is not a date; write 2022-12 or 2020-09-07'),
	text,
	claim: id
} satisfies Mirror<AccessEvent>);

export const accessMap = record({
	id,
	title: text,
	from: year,
	to: year,
	prediction: z.exactOptional(id),
	nations: z.array(named).min(1),
	products: z.array(named).min(1),
	periods: z.array(period).min(1),
	events: z.array(event),
	notes: z.array(text)
} satisfies Mirror<AccessMap>) satisfies z.ZodType<AccessMap>;
