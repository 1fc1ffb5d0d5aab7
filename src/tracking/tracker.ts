/**
 * The port between the course and whoever keeps its record. It speaks of learners and facts, never
 * of `cmi`.
 */

import type { Fact } from '#domain/progress/facts.ts';
import type { Whereabouts } from './discover.ts';

/**
 * Characters of state that surely fit: SCORM 1.2 allows 4,096, and one code path serves all
 * editions. Longer states are refused by every tracker, never cut.
 */
export const CAPACITY = 3_900;

export type TrackerKind = 'scorm12' | 'scorm2004' | 'standalone';

/** What is known when the course opens. */
export interface Opening {
	kind: TrackerKind;
	/**
	 * True when an LMS answered; false when progress stays in this browser or only in this window.
	 */
	connected: boolean;
	/** The package is made for an LMS, and none was found or would open a session. */
	unanswered?: true;
	/** `review` and `browse`: nothing is written. */
	/** Where an LMS was found, seen from the course's window. */
	where?: Whereabouts;
	mode: 'normal' | 'review' | 'browse';
	/** State saved earlier, as it came; may be foreign or broken. */
	snapshot?: string;
	/**
	 * A copy of the state that this browser kept, for when the LMS's is missing or broken; may be
	 * older or newer.
	 */
	mirror?: string;
	/**
	 * A state that this browser kept although the LMS knows nothing of the learner: a new attempt, or a save that
	 * never arrived. The learner decides.
	 */
	aside?: string;
	location?: string;
	learner: { id?: string; name?: string };
	/** Pass mark imposed by the LMS, 0 to 1. */
	passMark?: number;
	/** The LMS already holds a final status that must not be lowered. */
	already: { completed: boolean; passed: boolean };
}

/** What the learner should know about saving. */
export type Saving =
	| { state: 'saved'; at: number }
	| { state: 'saving' }
	/** A save failed; it is being tried again. */
	| { state: 'retrying'; code: string }
	/** Retries are used up or the LMS is gone; work is kept here and an export is offered. */
	| { state: 'lost'; code: string }
	/** No LMS: kept in this browser (`browser`) or only until the window closes (`window`). */
	| { state: 'local'; where: 'browser' | 'window' }
	/** The same attempt is open in another tab, and that one saves. */
	| { state: 'elsewhere' }
	/** Review or browse: nothing is recorded, and the learner is told so. */
	| { state: 'off' };

/**
 * One call to the LMS, for the diagnostics. Values are cut to 80 characters; names are left out.
 */
export interface CallRecord {
	method: string;
	element?: string;
	value?: string;
	result: string;
	error: string;
}

/** What the learner says to whoever runs the course. */
export interface Comment {
	text: string;
	/** Page of the course that it was written on. */
	location: string;
	/** ms since 1970. */
	at: number;
}

export interface Tracker {
	/**
	 * Finds the LMS and reads what it holds. Never rejects: without an LMS it opens as standalone.
	 */
	open(): Promise<Opening>;
	/** Says what happened. Cheap: written to the LMS after the current paint, with one commit. */
	report(facts: readonly Fact[]): void;
	/** Keeps the state. `seconds` is the active time of this session. */
	save(snapshot: string, seconds: number): void;
	/**
	 * Hands a comment over at once, whole or not at all. True only when an LMS has taken it, gives it back and has
	 * stored it; it is never tried again unasked, for an LMS may append.
	 */
	comment(comment: Comment): boolean;
	/** Writes everything now (page hidden). */
	flush(): void;
	/** The learner has decided about the state kept aside. */
	forgetAside(): void;
	/** Ends the session once; safe inside `pagehide`. */
	close(): void;
	/** Called whenever the answer to "is my work safe?" changes. */
	onSaving(listener: (saving: Saving) => void): void;
	/** Characters of state that surely fit: `CAPACITY`. */
	readonly capacity: number;
	/** A page that is simply open is flushed this often, ms: LMS sessions time out. */
	readonly heartbeat: number;
	readonly log: readonly CallRecord[];
}
