/** What a question is: the closed set of kinds, and what every kind must be able to do. */

import { branchingCase, isUnderWay, type Case } from './case.ts';
import { chart, type Chart } from './chart.ts';
import { choice, type Choice } from './choice.ts';
import { curve, type Curve } from './curve.ts';
import { hotspot, type Hotspot } from './hotspot.ts';
import { judgement, type Judgement } from './judgement.ts';
import { match, type Match } from './match.ts';
import { numeric, type Numeric } from './numeric.ts';
import { order, type Order } from './order.ts';

export type Bloom = 'remember' | 'understand' | 'apply' | 'analyse' | 'evaluate';

/** What all kinds share. Texts are plain paragraphs split by a blank line. */
export interface ItemBase {
	/** Kebab case, at most 40 characters, given once for ever: it goes into `cmi.interactions`. */
	id: string;
	/** Raised whenever the meaning of a stem, option or key changes: old answers are then asked again. */
	version: number;
	lesson: string;
	/**
	 * `quiz` is scored; the others never are: `pretest` before the course, `practice` inside a lesson (drawn curves,
	 * judgements, cases). Warm-ups ask quiz items of earlier lessons again.
	 */
	use: 'quiz' | 'pretest' | 'practice';
	/** The blueprint cell. One item of each group is delivered; the others are its siblings on a retake. */
	group: string;
	objectives: string[];
	bloom: Bloom;
	/** As an editor predicts for readers of the lesson, before anybody has answered: 1 easy, 2 middling, 3 hard. */
	difficulty?: 1 | 2 | 3;
	/** A patient-safety item: must be right in the latest attempt, whatever the score. */
	critical: boolean;
	stem: string;
	/** A result to read between stem and question, pictured arm by arm. */
	arms?: PicturedArm[];
	/** The question itself; ends with a question mark. */
	leadIn: string;
	/** What an expert answers with the options hidden. */
	coverTest: string;
	refs: string[];
	claims: string[];
	/** Always shown in the feedback, at most 40 words. */
	keyPoint: string;
	/** Section to look at again: `lesson/section`. */
	section: string;
	/** The moment of the scene that shows the answer. */
	moment?: string;
	/** ISO date after which the item must be reviewed. */
	reviewBy: string;
}

/** How often something happened in one arm, as people out of a hundred. */
export interface PicturedArm {
	label: string;
	/** A whole number from 0 to 100 that a claim of the item prints. */
	n: number;
}

/** One answer that can be chosen. */
export interface Option {
	/** One letter, stable for ever: SCORM 1.2 allows one character. */
	id: string;
	text: string;
	correct: boolean;
	/** Required for a distractor: key into the misconceptions. */
	misconception?: string;
	/** 8 to 60 words, for every option. */
	rationale: string;
	moment?: string;
	refs?: string[];
}

interface ItemByKind {
	choice: Choice;
	order: Order;
	hotspot: Hotspot;
	chart: Chart;
	match: Match;
	numeric: Numeric;
	judgement: Judgement;
	curve: Curve;
	case: Case;
}

export type Kind = keyof ItemByKind;
export type Item = ItemByKind[Kind];

/**
 * An answer as text, one spelling a kind: `choice` and `hotspot` the option's letter ("b"), `order` the card
 * letters in the learner's order ("cabd"), `chart` and `numeric` a decimal number ("40", "0.5"), `match` the column
 * letters in the order of the item's rows ("bca"), `judgement` a letter of the scale, `curve` one digit a point
 * ("0146"), `case` the letters of the choices along the way ("acb").
 */
export type Response = string;

/** An answer and its key as any LMS standard can spell them. */
export type Interaction =
	| { type: 'choice'; response: string; correct: string }
	| { type: 'sequencing'; response: string[]; correct: string[] }
	| {
			type: 'matching';
			response: [row: string, column: string][];
			correct: [row: string, column: string][];
	  }
	| { type: 'numeric'; response: number; correct: { min: number; max: number } }
	/** A judgement on a scale: there is no right answer. */
	| { type: 'likert'; response: string }
	/** Steps taken, in order: a path through a case, the points of a drawn curve. */
	| {
			type: 'performance';
			response: [step: string, answer: string][];
			correct?: [step: string, answer: string][];
	  };

/** What every kind of question can do. `Response`s handed in are legal (see `legal`). */
export interface QuestionKind<T extends ItemBase> {
	/** Is this text an answer to this item? (Snapshots and LMS data are foreign.) */
	legal(item: T, response: Response): boolean;
	/** 0 (wrong) to 1 (right). */
	mark(item: T, response: Response): number;
	/** For the LMS. */
	interaction(item: T, response: Response): Interaction;
	/** The answer in words, for feedback and reports. */
	words(item: T, response: Response): string;
	/** The best answer, spelled as a response. */
	best(item: T): Response;
}

/** Every kind there is. A new kind is a row here and in `ItemByKind`. */
export const KINDS: { readonly [K in Kind]: QuestionKind<ItemByKind[K]> } = {
	choice,
	order,
	hotspot,
	chart,
	match,
	numeric,
	judgement,
	curve,
	case: branchingCase
};

/** An item tied to its own kind, so that `KINDS[item.kind]` is known to fit the item. */
type ItemOf<K extends Kind> = ItemByKind[K] & { kind: K };

/** True when the text is an answer to this item. Everything below expects legal responses. */
export function isLegal<K extends Kind>(item: ItemOf<K>, response: Response): boolean {
	return KINDS[item.kind].legal(item, response);
}

/** Can this text be kept while the answer is not checked yet? A whole answer, or a case under way. */
export function isDraft<K extends Kind>(item: ItemOf<K>, response: Response): boolean {
	if (isLegal(item, response)) return true;
	return item.kind === 'case' && response !== '' && isUnderWay(item as Case, response);
}

/** Is it asked for a mark? Pre-tests and practice never are. */
export function isScored(item: Pick<ItemBase, 'use'>): boolean {
	return item.use === 'quiz';
}

/** 0 (wrong) to 1 (right). */
export function markOf<K extends Kind>(item: ItemOf<K>, response: Response): number {
	return KINDS[item.kind].mark(item, response);
}

/** Answer and key for the LMS. */
export function interactionOf<K extends Kind>(item: ItemOf<K>, response: Response): Interaction {
	return KINDS[item.kind].interaction(item, response);
}

/** The answer in words. */
export function wordsOf<K extends Kind>(item: ItemOf<K>, response: Response): string {
	return KINDS[item.kind].words(item, response);
}

/** The best answer, spelled as a response. */
export function bestOf<K extends Kind>(item: ItemOf<K>): Response {
	return KINDS[item.kind].best(item);
}
