/** A branching case: decide, see what follows, decide again. */

import type { ItemBase, QuestionKind } from './question.ts';

/** What the monitor shows at a node. */
export interface Vitals {
	/** Since the start of the infusion or session. */
	minute: number;
	/** mmHg. */
	bp: [systolic: number, diastolic: number];
	/** Beats a minute. */
	hr: number;
	/** Per cent. */
	spo2: number;
	/** In a few words: "awake", "drowsy, answers to voice". */
	sedation: string;
	dissociation: string;
}

export type Quality = 'best' | 'acceptable' | 'harm';

export interface CaseChoice {
	/** One letter, unique within the node, stable for ever. */
	id: string;
	text: string;
	/** Node that follows; absent: the case ends here. */
	to?: string;
	quality: Quality;
	/** What it leads to and why: 8 to 60 words. */
	rationale: string;
	/** The error behind a choice that is not the best: key into the misconceptions. */
	misconception?: string;
}

export interface CaseNode {
	/** One letter, stable for ever. */
	id: string;
	/** A few words for the map. */
	title: string;
	text: string;
	vitals?: Vitals;
	choices: CaseChoice[];
}

export interface Case extends ItemBase {
	kind: 'case';
	/** Who it is about; says that the person is fictional. */
	patient: string;
	/** Letter of the first node. */
	start: string;
	nodes: CaseNode[];
}

/** What a way leads through. */
type Ways = Pick<Case, 'start' | 'nodes'>;

/** One decision made. */
export interface Turn {
	node: CaseNode;
	choice: CaseChoice;
}

/** No way through a case is longer. */
export const MOST_DECISIONS = 12;

const MARK: Readonly<Record<Quality, number>> = { best: 1, acceptable: 0.5, harm: 0 };

/** Where a path has led so far. */
export interface Walk {
	turns: Turn[];
	/** The node that waits for a decision; absent at the end, and where the path is impossible. */
	node?: CaseNode;
	/** The letters name a way that exists, as far as they go. */
	possible: boolean;
}

/** Follows the letters of a path from the start, at most to its end. */
export function walk(item: Case, path: string): Walk {
	const turns: Turn[] = [];
	let node = nodeOf(item, item.start);
	for (const letter of path) {
		const choice = node?.choices.find(({ id }) => id === letter);
		if (!node || !choice || turns.length === MOST_DECISIONS) return { turns, possible: false };
		turns.push({ node, choice });
		node = choice.to === undefined ? undefined : nodeOf(item, choice.to);
	}
	return { turns, possible: true, ...(node ? { node } : {}) };
}

/** Can this path still be gone on from? The empty path can. */
export function isUnderWay(item: Case, path: string): boolean {
	const { possible, node } = walk(item, path);
	return possible && node !== undefined && path.length < MOST_DECISIONS;
}

function nodeOf(item: Ways, id: string): CaseNode | undefined {
	return item.nodes.find((node) => node.id === id);
}

/** The way of the first best choice at every node. */
function best(item: Case): string {
	let path = '';
	for (;;) {
		const { node } = walk(item, path);
		const choice = node?.choices.find(({ quality }) => quality === 'best');
		if (!choice || path.length === MOST_DECISIONS) return path;
		path += choice.id;
	}
}

/** Decisions on the longest way through; the size of a saved state depends on it. Ways in circles end at the most. */
export function longestWay(item: Ways, from = item.start, before = 0): number {
	const node = nodeOf(item, from);
	if (!node || before >= MOST_DECISIONS) return before;
	return Math.max(
		...node.choices.map(({ to }) =>
			to === undefined ? before + 1 : longestWay(item, to, before + 1)
		)
	);
}

function steps(item: Case, path: string): [step: string, answer: string][] {
	return walk(item, path).turns.map(({ node, choice }) => [node.id, choice.id]);
}

/** A response is the letters chosen, one a decision, from the start to an end. */
export const branchingCase: QuestionKind<Case> = {
	legal(item, response) {
		const { possible, node, turns } = walk(item, response);
		return possible && node === undefined && turns.length > 0;
	},
	mark(item, response) {
		const marks = walk(item, response).turns.map(({ choice }) => MARK[choice.quality]);
		return marks.reduce((sum, mark) => sum + mark, 0) / marks.length;
	},
	interaction(item, response) {
		return {
			type: 'performance',
			response: steps(item, response),
			correct: steps(item, best(item))
		};
	},
	words(item, response) {
		return walk(item, response)
			.turns.map(({ node, choice }, at) => `${at + 1}. ${node.title}: ${choice.text}`)
			.join('; ');
	},
	best
};
