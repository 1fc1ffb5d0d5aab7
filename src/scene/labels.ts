/** What all labels share: when a change is worth a word, and that those that read and stand as before are the same labels. */

import type { Label } from './mark.ts';

/** Above this share of its standard peak a change is put into words. */
export const WORTH_A_WORD = 0.35;

/** `labels`, or `before` when they say the same in the same places. */
export function settled(
	before: readonly Label[] | undefined,
	labels: readonly Label[]
): readonly Label[] {
	return before?.length === labels.length && labels.every((label, i) => same(label, before[i]))
		? before
		: labels;
}

function same(a: Label, b: Label | undefined): boolean {
	return (
		a.id === b?.id &&
		a.text === b.text &&
		a.note === b.note &&
		a.entity === b.entity &&
		a.x === b.x &&
		a.y === b.y &&
		a.anchor === b.anchor &&
		a.to?.x === b.to?.x &&
		a.to?.y === b.to?.y &&
		a.under === b.under &&
		a.quiet === b.quiet &&
		a.essential === b.essential
	);
}
