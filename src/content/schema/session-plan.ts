/** `lessons/sessions.yaml`: what belongs before, during and after a session. */

import { z } from 'zod';
import { PHASES, type SessionCard, type SessionPlan } from '#domain/course/session-plan.ts';
import { id, record, text, type Mirror } from './record.ts';

const phase = z.enum(PHASES);

const card = record({
	id,
	text,
	start: phase,
	phase,
	why: text,
	claim: id
} satisfies Mirror<SessionCard>);

export const sessionPlan = record({
	id,
	title: text,
	cards: z.array(card).min(3)
} satisfies Mirror<SessionPlan>) satisfies z.ZodType<SessionPlan>;
