/** `lessons/sums.yaml`: dose, volume and rate for fixed fictional patients. */

import { z } from 'zod';
import type { DoseSum, SumPatient } from '#domain/course/dose-sum.ts';
import { id, record, text, type Mirror } from './record.ts';

const patient = record({
	id,
	label: text,
	weight: z.number().min(40).max(150),
	strength: z.number().positive(),
	syringe: z.number().positive().max(60)
} satisfies Mirror<SumPatient>);

export const doseSum = record({
	id,
	title: text,
	dosePerKg: z.number().positive(),
	minutes: z.int().positive(),
	regimen: id,
	strengths: z.array(z.number().positive()).min(2),
	strengthsClaim: id,
	patients: z.array(patient).min(1)
} satisfies Mirror<DoseSum>) satisfies z.ZodType<DoseSum>;
