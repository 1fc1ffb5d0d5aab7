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
	/** Every critical item of the latest finished attempt was right. */
	criticalRight?: boolean;
}

export interface Settings {
	theme: 'system' | 'light' | 'dark';
	motion: 'system' | 'reduced';
	certainty: boolean;
	quizLayout: 'one' | 'all';
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
	/** Predictions inside lessons: id → letter chosen first; a prediction is made once. */
	predictions: Record<string, Response>;
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
	| { type: 'quiz-finished'; lesson: string }
	| { type: 'predicted'; id: string; response: Response }
	| { type: 'setting'; setting: Partial<Settings> }
	| { type: 'spent'; seconds: number };
