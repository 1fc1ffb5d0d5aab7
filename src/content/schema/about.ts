/** `lessons/about.yaml`: what the course says about itself. */

import { z } from 'zod';
import {
	TO_BE_COMPLETED,
	type About,
	type Accessibility,
	type Accreditation,
	type Change,
	type Commitment,
	type Declaration,
	type EvaluationQuestion,
	type Person,
	type Wellbeing
} from '#domain/course/about.ts';
import { id, isoDate, letter, record, text, type Mirror } from './record.ts';

/** A day, or the word that a person still has to name it. */
const dayToCome = z.union([isoDate, z.literal(TO_BE_COMPLETED)], {
	error: `is no date; write it as 2027-11-24, or ${TO_BE_COMPLETED}`
});
const texts = z.array(text).min(1);

const person = record({
	name: text,
	role: text,
	registration: text,
	biography: text
} satisfies Mirror<Person>);

const declaration = record({
	name: text,
	statement: text,
	date: dayToCome
} satisfies Mirror<Declaration>);

const accreditation = record({
	body: text,
	reference: text,
	credits: text,
	from: isoDate,
	until: isoDate
} satisfies Mirror<Accreditation>);

const change = record({
	version: z.string().regex(/^\d+\.\d+\.\d+$/, 'is not a version; write it as 0.1.0'),
	date: isoDate,
	items: texts
} satisfies Mirror<Change>);

const accessibility = record({
	standard: text,
	tested: texts,
	limits: z.array(text),
	help: text
} satisfies Mirror<Accessibility>);

const wellbeing = record({
	text: texts,
	contacts: z.array(record({ who: text, how: text }))
} satisfies Mirror<Wellbeing>);

const commitment = record({ id, lesson: id, text } satisfies Mirror<Commitment>);

const evaluationQuestion = record({
	id: id.max(20),
	question: text,
	choices: z.array(record({ id: letter, text }))
} satisfies Mirror<EvaluationQuestion>);

export const about = record({
	audience: texts,
	priorKnowledge: text,
	need: texts,
	structure: texts,
	keywords: texts,
	authors: z.array(person).min(1),
	reviewers: z.array(person).min(1),
	declarations: z.array(declaration).min(1),
	mitigation: text,
	funding: text,
	licence: text,
	contact: text,
	accreditation: z.array(accreditation),
	lifespan: text,
	lastReviewed: dayToCome,
	nextReview: dayToCome,
	changes: z.array(change).min(1),
	accessibility,
	privacy: texts,
	wellbeing,
	commitments: z.array(commitment).min(8),
	evaluation: z.array(evaluationQuestion).min(1)
} satisfies Mirror<About>) satisfies z.ZodType<About>;
