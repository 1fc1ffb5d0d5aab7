/** Durability: relapse rates are in their claims; the schematic curve prints no number of its own. */

import type { Durability } from '#domain/course/durability.ts';
import { durability } from '../schema/durability.ts';
import { fields, repeated, type Family, type Fault } from './family.ts';

export const durabilities: Family<Durability> = {
	file: 'lessons/durability.yaml',
	name: 'durability figure',
	schema: durability,
	cited: ({ relapse, comparator, trials }) => [
		{ path: ['relapse', 'claim'], claim: relapse.claim },
		{ path: ['comparator', 'claim'], claim: comparator.claim },
		...trials.map(({ claim }, index) => ({ path: ['trials', index, 'claim'], claim }))
	],
	printed: (figure) => [
		...fields(figure, ['title']),
		...fields(figure.relapse, ['days', 'label'], ['relapse'], { claims: [figure.relapse.claim] }),
		...fields(figure.comparator, ['text'], ['comparator'], { claims: [figure.comparator.claim] }),
		...figure.trials.flatMap((trial, index) => {
			const claims = [trial.claim];
			return [
				...fields(trial, ['label', 'followed'], ['trials', index], { claims }),
				...(['active', 'comparator'] as const).flatMap((arm) =>
					fields(trial[arm], ['label', 'n'], ['trials', index, arm], { claims })
				)
			];
		}),
		...figure.notes.map((text, index) => ({ path: ['notes', index], text }))
	],
	faults: ({ plans, trials, horizon }) => [
		...repeated(plans, ['plans'], 'schedule'),
		...repeated(trials, ['trials'], 'trial'),
		...plans.flatMap(({ days }, index) => order(days, horizon, ['plans', index, 'days']))
	],
	commitments: 0
};

function order(days: readonly number[], horizon: number, path: PropertyKey[]): Fault[] {
	const rising = days.every((day, index) => day > (days[index - 1] ?? -1));
	if (!rising || days[0] !== 0) return [{ path, message: 'must begin with 0 and rise' }];
	if ((days.at(-1) ?? 0) > horizon) return [{ path, message: `goes beyond day ${horizon}` }];
	return [];
}
