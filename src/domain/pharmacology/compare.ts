/** Two runs of the model side by side: what tells them apart, in words and never in schematic numbers. */

import { HYPOTHESIS_NAMES } from './names.ts';
import { QUANTITIES, QUANTITY_FACTS, type Quantity } from './quantities.ts';
import type { Trace } from './simulate.ts';
import { amount } from './words.ts';

/** What an experiment on the effect looks at: its first hours and what may sustain it. */
export const OUTCOMES = ['earlyEffect', 'spines'] as const satisfies readonly Quantity[];

/** Difference, as a share of the larger peak, below which two runs count as the same. */
const SAME = 0.02;

/** Does this run ever have more than a trace (5% of the standard peak) of this quantity? */
export function occurs(trace: Trace, quantity: Quantity): boolean {
	const { value } = trace.peak(quantity);
	return !Number.isNaN(value) && amount(value) !== 'none';
}

/**
 * Those of `quantities` that occur in one run and not in the other. Sizes are not compared: rival
 * accounts share their constants, so that how much they differ by means nothing.
 */
export function toldApartBy<Q extends Quantity>(a: Trace, b: Trace, quantities: readonly Q[]): Q[] {
	return quantities.filter((quantity) => occurs(a, quantity) !== occurs(b, quantity));
}

/** What an experiment on two accounts shows, and whether it separates them; computed from the two runs. */
export function verdict(a: Trace, b: Trace): string {
	if (a.regimen.hypothesis === b.regimen.hypothesis) {
		return 'This compares an account with itself: choose two different ones.';
	}
	const telling = toldApartBy(a, b, OUTCOMES);
	const clauses = [kept(a, b, telling), kept(b, a, telling)].filter((clause) => clause !== '');
	if (clauses.length > 0) return `This experiment tells them apart: ${clauses.join('; ')}.`;
	const left = OUTCOMES.filter((quantity) => occurs(a, quantity)).map(name);
	const both = left.length > 0 ? `both keep ${left.join(' and ')}` : 'both lose the whole effect';
	const probes = toldApartBy(a, b, ['glutamate', 'ampa'] as const);
	const probe =
		probes.length > 0 ? ` Measuring ${probes.map(name).join(' or ')} would, in the model.` : '';
	return `This experiment does not tell them apart: ${both}.${probe}`;
}

/** "“A” keeps the early effect and new spines, “B” does not"; empty when it keeps none that the other loses. */
function kept(keeper: Trace, loser: Trace, telling: readonly (typeof OUTCOMES)[number][]): string {
	const names = telling.filter((quantity) => occurs(keeper, quantity)).map(name);
	if (names.length === 0) return '';
	const [one, other] = [keeper, loser].map(({ regimen }) => HYPOTHESIS_NAMES[regimen.hypothesis]);
	return `“${one}” keeps ${names.join(' and ')}, “${other}” does not`;
}

/** What comes of a run at its height: "Early effect: nearly all of its standard peak. New spines: none." */
export function outcome(trace: Trace): string {
	return OUTCOMES.map((quantity) => {
		const size = amount(trace.peak(quantity).value);
		const of = size === 'none' ? '' : ' of its standard peak';
		return `${QUANTITY_FACTS[quantity].label}: ${size}${of}.`;
	}).join(' ');
}

/** How each quantity at `t` minutes stands to that of a kept run, in causal order. */
export function againstKept(trace: Trace, kept: Trace, t: number): string[] {
	return QUANTITIES.filter((quantity) => trace.shows(quantity) || kept.shows(quantity)).map(
		(quantity) => `${QUANTITY_FACTS[quantity].label}: ${standing(trace, kept, quantity, t)}.`
	);
}

function standing(trace: Trace, kept: Trace, quantity: Quantity, t: number): string {
	if (!trace.shows(quantity)) return 'shown for the kept run only';
	if (!kept.shows(quantity)) return 'not shown for the kept run';
	const peak = Math.max(trace.peak(quantity).value, kept.peak(quantity).value);
	const more = trace.at(quantity, t) - kept.at(quantity, t);
	if (Math.abs(more) <= SAME * peak) return 'as in the kept run';
	return `${more > 0 ? 'higher' : 'lower'} than in the kept run`;
}

const NAMES = {
	earlyEffect: 'the early effect',
	spines: 'new spines',
	glutamate: 'glutamate',
	ampa: 'AMPA throughput'
} as const;

function name(quantity: keyof typeof NAMES): string {
	return NAMES[quantity];
}
