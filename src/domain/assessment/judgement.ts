/** Script concordance: how far does a new finding move a hypothesis? Experts differ, so that nothing is scored. */

import type { ItemBase, QuestionKind } from './question.ts';

/** -2 speaks strongly against the hypothesis, 0 changes nothing, 2 speaks strongly for it. */
export type Weight = -2 | -1 | 0 | 1 | 2;

export interface Judgement extends ItemBase {
	kind: 'judgement';
	/** What is being considered, as a clause: "offering an infusion this week". */
	hypothesis: string;
	/** What is then found. */
	newInformation: string;
	/** One author's view; others may reason otherwise. */
	judgement: { value: Weight; why: string };
}

/** One place of the scale. */
export interface Place {
	/** Letter that is kept and reported: a to e. */
	id: string;
	value: Weight;
	text: string;
}

/** From against to for; the same for every item, so that learners read it once. */
export const SCALE: readonly Place[] = [
	{ id: 'a', value: -2, text: 'Speaks strongly against it' },
	{ id: 'b', value: -1, text: 'Speaks against it' },
	{ id: 'c', value: 0, text: 'Changes nothing' },
	{ id: 'd', value: 1, text: 'Speaks for it' },
	{ id: 'e', value: 2, text: 'Speaks strongly for it' }
];

/** Steps on the scale from the author's view to the learner's; 0 where they agree. */
export function stepsApart(item: Judgement, response: string): number {
	return (placeOf(response)?.value ?? item.judgement.value) - item.judgement.value;
}

function placeOf(response: string): Place | undefined {
	return SCALE.find(({ id }) => id === response);
}

export const judgement: QuestionKind<Judgement> = {
	legal: (_item, response) => placeOf(response) !== undefined,
	mark: () => 1,
	interaction: (_item, response) => ({ type: 'likert', response }),
	words: (_item, response) => placeOf(response)?.text ?? response,
	best: (item) => SCALE.find(({ value }) => value === item.judgement.value)?.id ?? 'c'
};
