/** `lessons/pathways.yaml`: options of treatment and where they belong for fictional patients. */

import { z } from 'zod';
import type { Pathway, PathwayPatient, Placement } from '#domain/course/pathway.ts';
import { id, letter, record, text, type Mirror } from './record.ts';

const placement = record({
	option: id,
	place: letter,
	arguable: z.exactOptional(letter),
	why: text,
	claim: id
} satisfies Mirror<Placement>);

const patient = record({
	id,
	label: text,
	text,
	placements: z.array(placement),
	lesson: text
} satisfies Mirror<PathwayPatient>);

export const pathway = record({
	id,
	title: text,
	places: z.array(record({ id: letter, label: text })).min(2),
	options: z.array(record({ id, label: text })).min(2),
	patients: z.array(patient).min(1)
} satisfies Mirror<Pathway>) satisfies z.ZodType<Pathway>;
