/** Single best answer. */

import type { ItemBase, Option, QuestionKind } from './question.ts';
import { singleBest } from './single-best.ts';

export interface Choice extends ItemBase {
	kind: 'choice';
	/** `logical` and `numeric` keep the authored order; `shuffle` is drawn by the attempt's seed. */
	order: 'shuffle' | 'numeric' | 'logical';
	options: Option[];
}

export const choice: QuestionKind<Choice> = singleBest((item) => item.options);
