/** `lessons/course.yaml`: the outline of the course, before minutes and words are counted. */

import { z } from 'zod';
import type { Course, KeyFigure, Lesson, Section } from '#domain/course/course.ts';
import { FAMILY_NAMES } from '../figures/families.ts';
import { id, record, text, type Mirror } from './record.ts';

export type OutlineSection = Omit<Section, 'minutes' | 'moment'>;
export type OutlineLesson = Omit<Lesson, 'minutes' | 'deeperMinutes' | 'words' | 'sections'> & {
	/** Minutes the lesson is meant to take; what it does take is counted. */
	planned: number;
	sections: OutlineSection[];
};
export type Outline = Pick<
	Course,
	'id' | 'title' | 'version' | 'cut' | 'cutBasis' | 'awaitingSignOff'
> & { lessons: OutlineLesson[] };

const section = record({ id, title: text } satisfies Mirror<OutlineSection>);

const keyFigure = record({
	kind: z.enum(['moment', ...FAMILY_NAMES]),
	id
} satisfies Mirror<KeyFigure>);

const lesson = record({
	id,
	code: z.string().regex(/^L\d{1,2}$/, 'is not a lesson code; write it as L2'),
	title: text,
	question: text,
	objectives: z.array(id).min(1),
	quiz: z.array(id),
	keyPoints: z.array(text).min(1),
	tips: z.array(text),
	leavesOut: z.array(text).default([]),
	keyFigure: z.exactOptional(keyFigure),
	planned: z.int().positive(),
	sections: z.array(section).min(1)
} satisfies Mirror<OutlineLesson>);

export const outline = record({
	id,
	title: text,
	version: z.string().regex(/^\d+\.\d+\.\d+$/, 'is not a version; write it as 0.1.0'),
	cut: z.number().gt(0).max(1),
	cutBasis: z.enum(['provisional', 'angoff']),
	awaitingSignOff: z.boolean(),
	lessons: z.array(lesson).min(1)
} satisfies Mirror<Outline>) satisfies z.ZodType<Outline>;
