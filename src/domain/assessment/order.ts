/** Put steps in order. */

import type { ItemBase, QuestionKind } from './question.ts';

export interface Card {
	/** One letter, stable for ever. */
	id: string;
	text: string;
	/** Why it stands here, shown in the feedback. */
	why: string;
	moment?: string;
}

export interface Order extends ItemBase {
	kind: 'order';
	/** In the right order; shown shuffled by the attempt's seed. */
	cards: Card[];
	/** `all`: only the whole sequence counts. `pairs`: share of neighbouring pairs that are right. */
	scoring: 'all' | 'pairs';
}

/** The cards in the order of a response; letters that no card has are passed over. */
function cardsIn(item: Order, response: string): Card[] {
	return [...response].flatMap((id) => item.cards.find((card) => card.id === id) ?? []);
}

function rightOrder(item: Order): string {
	return item.cards.map((card) => card.id).join('');
}

/** How many cards are followed by the very card that follows them in the right order. */
function rightPairs(right: string, response: string): number {
	let pairs = 0;
	for (let i = 0; i + 1 < response.length; i++) {
		if (right.includes(response.slice(i, i + 2))) pairs += 1;
	}
	return pairs;
}

export const order: QuestionKind<Order> = {
	legal(item, response) {
		return [...response].sort().join('') === [...rightOrder(item)].sort().join('');
	},
	mark(item, response) {
		const right = rightOrder(item);
		if (item.scoring === 'all') return response === right ? 1 : 0;
		return right.length < 2 ? 1 : rightPairs(right, response) / (right.length - 1);
	},
	interaction(item, response) {
		return { type: 'sequencing', response: [...response], correct: [...rightOrder(item)] };
	},
	words(item, response) {
		return cardsIn(item, response)
			.map(({ text }, i) => `${i + 1}. ${text}`)
			.join('; ');
	},
	best: rightOrder
};
