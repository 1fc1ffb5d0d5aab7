/** Single best answer. */

import type { ItemBase, Option } from './question.ts';

export interface Choice extends ItemBase {
	kind: 'choice';
	/** `logical` and `numeric` keep the authored order; `shuffle` is drawn by the attempt's seed. */
	order: 'shuffle' | 'numeric' | 'logical';
	options: Option[];
}
