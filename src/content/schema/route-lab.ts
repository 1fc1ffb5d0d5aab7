/** `lessons/routes.yaml`: ways of giving the drug, side by side. */

import { z } from 'zod';
import type { RouteFact, RouteFacts, RouteLab } from '#domain/course/route-lab.ts';
import { ROUTES } from '#domain/pharmacology/regimen.ts';
import { id, record, text, type Mirror } from './record.ts';

const fact = record({ text, claim: id } satisfies Mirror<RouteFact>);

const route = record({
	id: z.enum(ROUTES),
	label: text,
	dose: z.number().positive(),
	share: fact,
	control: fact,
	studied: fact,
	status: fact
} satisfies Mirror<RouteFacts>);

export const routeLab = record({
	id,
	title: text,
	routes: z.array(route).min(2),
	notes: z.array(text)
} satisfies Mirror<RouteLab>) satisfies z.ZodType<RouteLab>;
