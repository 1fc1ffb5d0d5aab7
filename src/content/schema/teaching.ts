/** Glossary, objectives, misconceptions and the commissioned text: small lists, one schema each. */

import { z } from 'zod';
import type { Misconception, Objective, SourceSentence, Term } from '#domain/course/course.ts';
import { id, lessonSection, record, text, type Mirror } from './record.ts';

export const term = record({
	id,
	term: text,
	also: z.array(text),
	definition: text
} satisfies Mirror<Term>) satisfies z.ZodType<Term>;

export const bloom = z.enum(['remember', 'understand', 'apply', 'analyse', 'evaluate']);

export const objective = record({
	id,
	lesson: id,
	text,
	bloom
} satisfies Mirror<Objective>) satisfies z.ZodType<Objective>;

export const misconception = record({
	id,
	text,
	correction: text,
	refs: z.array(id)
} satisfies Mirror<Misconception>) satisfies z.ZodType<Misconception>;

export const sourceSentence = record({
	id,
	text,
	section: z.exactOptional(lessonSection),
	treatment: z.exactOptional(z.enum(['taught', 'corrected', 'updated']))
} satisfies Mirror<SourceSentence>) satisfies z.ZodType<SourceSentence>;
