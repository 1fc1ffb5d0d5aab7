/** What a learner has done, and everything that can happen to it. */

import type { Response } from '../assessment/question.ts';

/** Where the learner is. `page` is a lesson id or a page of the course. */
export interface Place {
	page: string;
	/** Section of a lesson, `quiz`, or absent for the top of the page. */
	section?: string;
}

/** 1 to 3; absent when it was not asked. */
export type Certainty = 1 | 2 | 3;

export interface Answer {
	response: Response;
	/** 0 to 1. */
	mark: number;
	certainty?: Certainty;
}

/** One run through a lesson's quiz. */
export interface Attempt {
	/** 1, 2, … for each lesson. */
	number: number;
	/** Items delivered, in order of the quiz; at most one of each group. */
	items: string[];
	/** Groups that were right before and are not asked again; each counts 1. In order of the quiz. */
	carried: string[];
	/** Index of the item on screen. */
	position: number;
	answers: Record<string, Answer>;
	finished: boolean;
}

export interface LessonProgress {
	/** Sections read to the end, in the lesson's order. */
	read: string[];
	/** The current or last attempt. */
	attempt?: Attempt;
	/** Best share of the points over finished attempts, 0 to 1, to a millionth; absent before the first. */
	best?: number;
	/** Items answered wrong while no item of their group has been right since; sorted. */
	missed: string[];
	/** Items ever answered, sorted: on a retake siblings not yet seen come first. */
	seen: string[];
	/**
	 * Answers that later ones have replaced, by item, whether in an earlier attempt or outside the quiz. The latest of
	 * each, but wrong and sure stays when it was put right: it is what there is to learn from.
	 */
	earlier: Record<string, Answer>;
	/** Every critical item of the latest finished attempt was right. */
	criticalRight?: boolean;
}

export interface Settings {
	theme: 'system' | 'light' | 'dark';
	motion: 'system' | 'reduced';
	/** Off at first: a ward computer may be silent, and the scene must never need it. */
	sound: boolean;
	certainty: boolean;
	quizLayout: 'one' | 'all';
}

/** A commitment made before the answer was shown. */
export interface Predicted {
	/** Letter of the option. */
	response: Response;
	certainty?: Certainty;
}

/** Days since 1970-01-01, UTC. */
export interface Dates {
	/** First launch. */
	begun?: number;
	/** The day every quiz stood passed for the first time. */
	passed?: number;
}

export interface Progress {
	/** Drawn once at the first launch; shuffles come from it. */
	seed: number;
	/** Rises with every saved change: the larger of two copies is the newer. */
	sequence: number;
	place: Place;
	/** Active seconds spent in the course, over all sessions, to a tenth. */
	seconds: number;
	lessons: Record<string, LessonProgress>;
	/** Predictions inside lessons, by id; a prediction is made once. */
	predictions: Record<string, Predicted>;
	/**
	 * Answers outside the quizzes, by item: pre-test (the first answer stands), warm-ups, drawn curves, judgements
	 * and cases (the latest answer stands). Never part of a score.
	 */
	practice: Record<string, Answer>;
	/** What the learner wrote, by field: goal, notes, reflection, commitment, evaluation. Never empty texts. */
	texts: Record<string, string>;
	dates: Dates;
	/** Version of the course at the last launch; empty before the first. */
	version: string;
	/** A chosen but unchecked answer, so that leaving mid-question loses nothing. */
	draft?: { item: string; response: Response; certainty?: Certainty };
	settings: Settings;
}

export type ProgressEvent =
	| { type: 'moved'; place: Place }
	| { type: 'section-read'; lesson: string; section: string }
	| { type: 'quiz-started'; lesson: string }
	| { type: 'item-shown'; lesson: string; position: number }
	| { type: 'drafted'; item: string; response: Response; certainty?: Certainty }
	/** `latency` in seconds from the first showing to the check; `at` is stamped by the session, ms since 1970. */
	| {
			type: 'answered';
			item: string;
			response: Response;
			certainty?: Certainty;
			latency: number;
			at: number;
	  }
	| { type: 'quiz-finished'; lesson: string; at: number }
	/** An answer outside the quizzes: a pre-test, a warm-up, a drawn curve, a judgement, a case. */
	| {
			type: 'practised';
			item: string;
			response: Response;
			certainty?: Certainty;
			latency: number;
			at: number;
	  }
	| { type: 'predicted'; id: string; response: Response; certainty?: Certainty }
	/** An empty text removes the field. Refused when the texts would outgrow their share of the saved state. */
	| { type: 'wrote'; field: string; text: string }
	/** The course was launched: dates the beginning and notes its version. */
	| { type: 'opened'; at: number }
	| { type: 'setting'; setting: Partial<Settings> }
	| { type: 'spent'; seconds: number };
