/** What a lesson's prose consists of, as far as the build has to know. */

import type { FamilyName } from '../figures/families.ts';

/** A mention of an id, with the line it stands on. */
export interface Mention {
	id: string;
	line: number;
	/** Inside `<Deeper>`. */
	deeper?: true;
}

/** Text that is read in one go: a paragraph, a list item, a cell. */
export interface Passage {
	text: string;
	line: number;
	/** In a `<Deeper>`: not on the core route. */
	deeper?: true;
}

/** A piece of running text that may print numbers, and what vouches for it. */
export interface Vouched {
	text: string;
	line: number;
	/** Id of the claim around it. */
	claim?: string;
	/** Id of the moment whose link it is. */
	moment?: string;
}

export interface Prediction {
	id: string;
	line: number;
	question: string;
	options: { id: string; text: string }[];
	best: string;
}

export interface ModelValue {
	quantity: string;
	/** Minutes; absent for the peak. */
	at?: number;
	line: number;
}

export interface FigureMention extends Mention {
	family: FamilyName;
}

/** One `<Section>`. */
export interface ProseSection extends Mention {
	/** What the scene beside it shows at first. */
	moment?: Mention;
	/** Words read on the core route, including questions and options of predictions. */
	words: number;
	/** Words in `<Deeper>`, read by those who want more. */
	deeperWords: number;
	passages: Passage[];
	vouched: Vouched[];
	claims: Mention[];
	entities: Mention[];
	terms: Mention[];
	/** Buttons that move the scene. */
	moments: Mention[];
	values: ModelValue[];
	predictions: Prediction[];
	/** Unscored items. */
	practices: Mention[];
	figures: FigureMention[];
}

export function emptySection(at: Mention): ProseSection {
	return {
		...at,
		words: 0,
		deeperWords: 0,
		passages: [],
		vouched: [],
		claims: [],
		entities: [],
		terms: [],
		moments: [],
		values: [],
		predictions: [],
		practices: [],
		figures: []
	};
}

export function countWords(text: string): number {
	return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
