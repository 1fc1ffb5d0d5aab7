/**
 * What is expected of a daily SSRI that is begun with the infusion. No part of the model: a schematic of one statement
 * (claim `l1-ssri-clock`), which says when a difference from placebo begins and when the benefit is full, not how much.
 */

/** Days at which the difference from placebo begins and at which the benefit is full: the earliest and the latest. */
const BEGINS = [7, 14] as const;
const FULL = [28, 56] as const;

const DAY = 1440;

/** Where the share of its own full benefit may lie at `t` minutes, 0 to 1. */
export function ssriBand(t: number): { low: number; high: number } {
	const at = (i: 0 | 1) => {
		const share = (t / DAY - BEGINS[i]) / (FULL[i] - BEGINS[i]);
		return Math.min(1, Math.max(0, share));
	};
	return { low: at(1), high: at(0) };
}

/** Whether a difference from placebo is expected at `t` minutes. */
export function ssriPhase(t: number): 'not yet' | 'may begin' | 'begun' {
	if (t < BEGINS[0] * DAY) return 'not yet';
	return t < BEGINS[1] * DAY ? 'may begin' : 'begun';
}
