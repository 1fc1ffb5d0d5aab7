/** `lessons/risks.yaml`: risks on one axis of time. */

import { z } from 'zod';
import {
	RISK_SPANS,
	type Risk,
	type RiskAxis,
	type RiskStop,
	type Vouched
} from '#domain/course/risk.ts';
import { id, record, text, type Mirror } from './record.ts';

const span = z.enum(RISK_SPANS);
const vouched = record({ text, claim: id } satisfies Mirror<Vouched>);
const stop = record({ id, label: text, short: text, span } satisfies Mirror<RiskStop>);

const risk = record({
	id,
	span,
	label: text,
	from: id,
	to: id,
	peak: z.exactOptional(id),
	frequency: z.exactOptional(vouched),
	course: vouched,
	action: vouched
} satisfies Mirror<Risk>);

export const riskAxis = record({
	id,
	title: text,
	stops: z.array(stop).min(2),
	risks: z.array(risk).min(1),
	notes: z.array(text)
} satisfies Mirror<RiskAxis>) satisfies z.ZodType<RiskAxis>;
