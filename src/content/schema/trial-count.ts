/** `lessons/trials.yaml`: past treatments of fictional patients. */

import { z } from 'zod';
import type { PastTrial, TrialCount, TrialPatient, Weeks } from '#domain/course/trial-count.ts';
import { id, record, text, type Mirror } from './record.ts';

const weeks = z.int().min(1).max(12);

const trial = record({
	id,
	drug: text,
	letter: text,
	effectiveDose: z.boolean(),
	weeks,
	takenAsPrescribed: z.boolean(),
	inThisEpisode: z.boolean()
} satisfies Mirror<PastTrial>);

const patient = record({
	id,
	label: text,
	text,
	trials: z.array(trial).min(2),
	lesson: text
} satisfies Mirror<TrialPatient>);

export const trialCount = record({
	id,
	title: text,
	weeks: record({ least: weeks, usual: weeks } satisfies Mirror<Weeks>),
	definition: id,
	adequate: id,
	patients: z.array(patient).min(1)
} satisfies Mirror<TrialCount>) satisfies z.ZodType<TrialCount>;
