/** `lessons/checklists.yaml`: statements to choose from. */

import { z } from 'zod';
import type { Checklist, ChecklistGroup, Statement } from '#domain/course/checklist.ts';
import { id, record, text, type Mirror } from './record.ts';

const statement = record({
	id,
	text,
	choose: z.boolean(),
	why: text,
	claim: z.exactOptional(id)
} satisfies Mirror<Statement>);

const group = record({
	id,
	title: text,
	lead: z.exactOptional(text),
	statements: z.array(statement).min(2)
} satisfies Mirror<ChecklistGroup>);

export const checklist = record({
	id,
	title: text,
	task: text,
	yes: text,
	no: text,
	groups: z.array(group).min(1),
	insight: text
} satisfies Mirror<Checklist>) satisfies z.ZodType<Checklist>;
