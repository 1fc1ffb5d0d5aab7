/** The parts of an item that can be answered with, whatever its kind: options, regions, cards, rows, traps, curves, turns. */

import type { AnyQuizItem } from './schema/item.ts';

/** What the kinds' parts have in common, as far as they have it. */
export interface Answer {
	id?: string;
	text?: string;
	rationale?: string;
	why?: string;
	misconception?: string;
	moment?: string;
	refs?: readonly string[];
}

export interface Answers {
	/** Key of the list in the quiz file. */
	key: 'options' | 'regions' | 'cards' | 'rows' | 'traps' | 'series' | 'nodes';
	parts: readonly Answer[];
}

export function answersOf(item: AnyQuizItem): Answers {
	switch (item.kind) {
		case 'choice':
			return { key: 'options', parts: item.options };
		case 'hotspot':
			return { key: 'regions', parts: item.regions };
		case 'order':
			return { key: 'cards', parts: item.cards };
		case 'match':
			return { key: 'rows', parts: item.rows };
		case 'chart':
		case 'numeric':
			return { key: 'traps', parts: item.traps };
		case 'curve':
			return { key: 'series', parts: item.series };
		case 'case':
			return { key: 'nodes', parts: item.nodes };
		case 'judgement':
			return { key: 'options', parts: [] };
	}
}

/** Every misconception that an answer of the item stands for, with its place in the item. */
export function misconceptionsOf(item: AnyQuizItem): { path: PropertyKey[]; id: string }[] {
	const { key, parts } = answersOf(item);
	const placed =
		item.kind === 'case'
			? item.nodes.flatMap(({ choices }, node) =>
					choices.map(({ misconception }, at) => ({
						path: [key, node, 'choices', at],
						misconception
					}))
				)
			: parts.map(({ misconception }, at) => ({ path: [key, at], misconception }));
	return placed.flatMap(({ path, misconception }) =>
		misconception === undefined ? [] : [{ path: [...path, 'misconception'], id: misconception }]
	);
}
