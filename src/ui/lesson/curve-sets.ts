/** The sets of curves that a learner chooses among, in the order of the choice. */

import type { Quantity } from '#domain/pharmacology/quantities.ts';

export const CURVE_SETS = {
	chain: ['plasma', 'glutamate', 'bdnf', 'spines'],
	effect: ['plasma', 'earlyEffect', 'spines', 'response'],
	receptor: ['plasma', 'occupancy', 'glutamate']
} as const satisfies Record<string, readonly Quantity[]>;

export type CurveSet = keyof typeof CURVE_SETS;
