/** A named moment of the simulation: where a link, a question or a sentence of feedback points. */

import { parseAssertion, type Scope } from './assertion.ts';
import { legalDose, STANDARD, type Regimen } from './regimen.ts';
import { simulate, type Trace } from './simulate.ts';
import { BEFORE, END } from './span.ts';

/** The four scales of the scene. */
export type StageName = 'circuit' | 'synapse' | 'receptor' | 'spine';

export const STAGE_NAMES = [
	'circuit',
	'synapse',
	'receptor',
	'spine'
] as const satisfies readonly StageName[];

export interface Moment {
	/** Kebab case. */
	id: string;
	/** "L2-24H": short enough to type. */
	code: string;
	/** Minutes after the start of administration. */
	t: number;
	regimen: Regimen;
	stage: StageName;
	/** Entities lit. */
	focus: string[];
	/** What is to be seen, one sentence. */
	caption: string;
	/** Statements about the model that must be true at `t`; the build checks them. */
	asserts: string[];
}

/**
 * What is wrong with this moment, one sentence each, none when all is well: a time or dose outside the
 * model, an assertion that cannot be read, rests on a quantity that may not be shown, or is false.
 */
export function violations(moment: Moment): string[] {
	const { t, regimen, asserts } = moment;
	if (!(t >= BEFORE && t <= END))
		return [`t: ${t} is outside the model, ${BEFORE} to ${END} minutes`];
	if (!legalDose(regimen.route, regimen.dose)) {
		return [`regimen: ${regimen.dose} is not a legal dose for ${regimen.route}`];
	}
	const scope = scopeAt(simulate(regimen), t);
	return asserts.flatMap((text) => {
		const parsed = parseAssertion(text);
		if ('problem' in parsed) return [`"${text}" cannot be read: ${parsed.problem}`];
		return parsed.assertion(scope).flatMap(({ text: comparison, left, right, holds }) => {
			if (Number.isNaN(left) || Number.isNaN(right)) {
				return [`"${comparison}" rests on a quantity that this regimen does not show`];
			}
			if (holds) return [];
			return [`"${comparison}" is false at ${t} min: ${rounded(left)} against ${rounded(right)}`];
		});
	});
}

function scopeAt(trace: Trace, t: number): Scope {
	return {
		t,
		value: (quantity) => trace.at(quantity, t),
		peak: (quantity) => trace.peak(quantity).value,
		peakTime: (quantity) => trace.peak(quantity).t,
		slope: (quantity) => (trace.at(quantity, t + 1) - trace.at(quantity, t - 1)) / 2,
		standard: (quantity) => simulate(STANDARD).at(quantity, t)
	};
}

function rounded(value: number): string {
	return String(Number(value.toPrecision(4)));
}
