/** `lessons/moments.yaml`: named moments of the simulation; what a regimen leaves out is the standard one. */

import { z } from 'zod';
import type { Moment } from '#domain/pharmacology/moment.ts';
import { STANDARD, type Regimen } from '#domain/pharmacology/regimen.ts';
import { id, record, text, type Mirror } from './record.ts';

const step = z.enum(['interneuron-nmda', 'pyramidal-nmda', 'ampa', 'bdnf-trkb', 'mtorc1']);

const regimen = record({
	route: z.enum(['iv', 'im', 'oral', 'nasal']).default(STANDARD.route),
	dose: z.number().positive().default(STANDARD.dose),
	broken: z.array(step).default([...STANDARD.broken]),
	hypothesis: z
		.enum(['disinhibition', 'direct', 'metabolite', 'habenula'])
		.default(STANDARD.hypothesis)
} satisfies Mirror<Regimen>) satisfies z.ZodType<Regimen>;

export const moment = record({
	id,
	code: z.string().regex(/^L\d-[A-Z0-9]+(-[A-Z0-9]+)*$/, 'is not a code; write it as L2-24H'),
	t: z.number().min(-10).max(20_160),
	regimen: regimen.prefault({}),
	stage: z.enum(['circuit', 'synapse', 'receptor', 'spine']),
	focus: z.array(text),
	caption: text,
	asserts: z.array(text)
} satisfies Mirror<Moment>) satisfies z.ZodType<Moment>;
