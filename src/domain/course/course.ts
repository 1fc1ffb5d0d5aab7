/** What the content compiles to: plain, checked data shared by the build, the browser and the packager. */

import type { Item } from '../assessment/question.ts';
import type { Moment } from '../pharmacology/moment.ts';
import type { About } from './about.ts';
import type { Figures } from './figure.ts';

export interface Course {
	/** Reverse-domain-free, `[a-z0-9-]`; names the packages. */
	id: string;
	title: string;
	/** Semantic version of the course. */
	version: string;
	/** SHA-256 of everything else that is in the course, 64 hexadecimal digits: what a record vouches for. */
	contentHash: string;
	language: 'en-GB';
	/** Share of the points a lesson's quiz needs, 0 to 1. */
	cut: number;
	cutBasis: 'provisional' | 'angoff';
	/** Set until a clinician has signed the content off. */
	awaitingSignOff: boolean;
	about: About;
	lessons: Lesson[];
	/** All items of all lessons, by id. */
	items: Record<string, Item>;
	/** Questions answered inside the prose before it goes on, in its order; compiled from `<Predict>`. */
	predictions: Record<string, Prediction>;
	claims: Record<string, Claim>;
	/** Claim → `lesson/section` or `lesson/quiz` of every place that rests on it, in the order of the course. */
	taught: Record<string, string[]>;
	figures: Figures;
	/** In the order of their first citation: a reference's number is its place. */
	references: Record<string, Reference>;
	glossary: Record<string, Term>;
	moments: Record<string, Moment>;
	objectives: Record<string, Objective>;
	misconceptions: Record<string, Misconception>;
	/** Which sentences of the commissioned text are taught where. */
	source: SourceSentence[];
}

export interface Lesson {
	/** Names `lessons/<id>.svelte`. */
	id: string;
	/** "L2": names moments and codes. */
	code: string;
	title: string;
	/** The question the lesson opens with. */
	question: string;
	/** Of the core route, counted from words, interactions and items; see `content/minutes.ts`. */
	minutes: number;
	/** More, for those who open what goes deeper; 0 when nothing does. */
	deeperMinutes: number;
	/** Of the core route. */
	words: number;
	sections: Section[];
	objectives: string[];
	/** Item groups delivered by the quiz, in this order. Empty: no quiz. */
	quiz: string[];
	keyPoints: string[];
	tips: string[];
	/** What the lesson's picture leaves out; may be empty. */
	leavesOut: string[];
	/** The one picture of the lesson's summary. */
	keyFigure?: KeyFigure;
}

export interface KeyFigure {
	kind: 'moment' | keyof Figures;
	id: string;
}

export interface Prediction {
	/** Unique in the course, at most 20 characters. */
	id: string;
	/** `lesson/section`. */
	section: string;
	question: string;
	options: { id: string; text: string }[];
	/** Letter of what turns out. */
	best: string;
}

export interface Section {
	/** Unique within the lesson; `lesson/section` names it elsewhere. */
	id: string;
	title: string;
	minutes: number;
	/** What the scene beside it shows at first; absent: no scene. */
	moment?: string;
}

/** `verified`: an archived source says so. `known`: general knowledge, no copy seen. */
export type Status = 'verified' | 'known';

/** Where the evidence comes from; shown as a badge. */
export type Certainty =
	| 'human'
	| 'human-small'
	| 'rodent'
	| 'in-vitro'
	| 'structural'
	| 'modelled'
	| 'contested'
	| 'guidance';

export interface Claim {
	id: string;
	/** One sentence that stands by itself; every number printed for this claim is in it. */
	text: string;
	status: Status;
	certainty: Certainty;
	/** Keys into the references; a modelled claim may have none of its own. */
	sources: string[];
	/** Where it holds, when it does not hold everywhere: "England", "Scotland", "UK". */
	jurisdiction?: string;
	asOf: string;
	reviewBy: string;
	/** Row or section of the evidence dossier: "mechanism A2", "clinical D1". */
	dossier: string;
	/** What limits it, in one sentence. */
	limits?: string;
}

export interface Reference {
	id: string;
	/** Vancouver style, ready to print, without DOI and PMID. */
	citation: string;
	/** "Moghaddam 1997": for margin notes. */
	short: string;
	year: number;
	doi?: string;
	pmid?: string;
	url?: string;
	/** How the dossier vouches for it. */
	status: 'verified' | 'verified-abstract' | 'verified-second-hand' | 'known';
	/** What it found, in one line. */
	finding: string;
}

export interface Term {
	id: string;
	term: string;
	/** Spellings in the prose that mean this term. */
	also: string[];
	definition: string;
}

export interface Objective {
	id: string;
	lesson: string;
	/** "Sequence NMDA block, glutamate, …": starts with its verb. */
	text: string;
	bloom: string;
}

export interface Misconception {
	id: string;
	text: string;
	correction: string;
	refs: string[];
}

export interface SourceSentence {
	id: string;
	text: string;
	/** `lesson/section` where it is treated; absent while its lesson is not written. */
	section?: string;
	treatment?: 'taught' | 'corrected' | 'updated';
}
