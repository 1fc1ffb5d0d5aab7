/** Put steps in order. */

import type { ItemBase } from './question.ts';

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
