/** One right answer among lettered options: what choices and hotspots have in common. */

import type { ItemBase, Option, QuestionKind } from './question.ts';

/**
 * @param optionsOf where this kind keeps its options; exactly one of them is correct (content is checked)
 * @throws RangeError from `best` and `interaction` when no option is correct
 */
export function singleBest<T extends ItemBase>(
	optionsOf: (item: T) => readonly Option[]
): QuestionKind<T> {
	const chosen = (item: T, id: string) => optionsOf(item).find((option) => option.id === id);

	function best(item: T): string {
		const key = optionsOf(item).find((option) => option.correct);
		if (!key) throw new RangeError(`${item.id}: no option is correct`);
		return key.id;
	}

	return {
		legal: (item, response) => chosen(item, response) !== undefined,
		mark: (item, response) => (chosen(item, response)?.correct ? 1 : 0),
		interaction: (item, response) => ({ type: 'choice', response, correct: best(item) }),
		words: (item, response) => chosen(item, response)?.text ?? response,
		best
	};
}
