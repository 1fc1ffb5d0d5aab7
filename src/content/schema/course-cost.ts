/** `lessons/costs.yaml`: what a year of treatment costs. */

import { z } from 'zod';
import {
	WEEKS,
	type Course,
	type CourseCost,
	type Price,
	type Treatment,
	type Upkeep
} from '#domain/course/course-cost.ts';
import { id, record, text, type Mirror } from './record.ts';

const week = z
	.int()
	.min(0)
	.max(WEEKS - 1);
const price = record({
	label: text,
	pounds: z.int().positive(),
	claim: id
} satisfies Mirror<Price>);
const course = record({
	id,
	label: text,
	weeks: z.array(week).min(1)
} satisfies Mirror<Course>);
const upkeep = record({ id, label: text, every: week } satisfies Mirror<Upkeep>);

const treatment = record({
	id,
	label: text,
	assessment: price,
	session: price,
	courses: z.array(course).min(1),
	upkeep: z.array(upkeep).min(1)
} satisfies Mirror<Treatment>);

export const courseCost = record({
	id,
	title: text,
	options: z.array(treatment).min(1),
	budget: price,
	notes: z.array(text)
} satisfies Mirror<CourseCost>) satisfies z.ZodType<CourseCost>;
