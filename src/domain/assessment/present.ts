/** In which order a learner sees options, rows and cards: the same at every visit, another in every attempt. */

import { hash, shuffled } from '../random.ts';
import type { Case, CaseChoice, CaseNode } from './case.ts';
import type { Choice } from './choice.ts';
import type { Hotspot, Region } from './hotspot.ts';
import type { Match, Row } from './match.ts';
import type { Card, Order } from './order.ts';
import type { Option } from './question.ts';

/** Who sees the item, and when: the learner's seed and the attempt's number. */
export interface Showing {
	seed: number;
	attempt: number;
}

function orderSeed(item: { id: string }, showing: Showing): number {
	return hash(`${showing.seed}/${showing.attempt}/${item.id}`);
}

/** Options as shown. Numeric and logical orders stay as authored. */
export function optionsShown(item: Choice, showing: Showing): Option[] {
	if (item.order !== 'shuffle') return [...item.options];
	return shuffled(item.options, orderSeed(item, showing));
}

/** Regions as listed beside the picture. */
export function regionsShown(item: Hotspot, showing: Showing): Region[] {
	return shuffled(item.regions, orderSeed(item, showing));
}

/** Rows as listed. The list of columns keeps its order, in which a reader finds things. */
export function rowsShown(item: Match, showing: Showing): Row[] {
	return shuffled(item.rows, orderSeed(item, showing));
}

/** Cards as laid out at first; never in the right order, which would give the answer away. */
export function cardsShown(item: Order, showing: Showing): Card[] {
	const cards = shuffled(item.cards, orderSeed(item, showing));
	const solved = cards.every((card, i) => card.id === item.cards[i]?.id);
	return solved ? [...cards.slice(1), ...cards.slice(0, 1)] : cards;
}

/** The choices at a node of a case. */
export function choicesShown(item: Case, node: CaseNode, showing: Showing): CaseChoice[] {
	return shuffled(node.choices, orderSeed({ id: `${item.id}/${node.id}` }, showing));
}
