/** What one edition must be able to do: read what the LMS holds, and spell our facts for it. */

import type { Fact } from '#domain/progress/facts.ts';
import type { PaceName } from './pace.ts';
import type { Comment, Opening } from './tracker.ts';

export type Answered = Extract<Fact, { type: 'answered' }>;
export type LessonState = Extract<Fact, { type: 'lesson' }>;
export type Outcome = Extract<Fact, { type: 'outcome' }>;

/** Everything not yet known to be with the LMS; of states only the last word. */
export interface Batch {
	answered: readonly Answered[];
	/** The last state of each lesson, by lesson id. */
	lessons: ReadonlyMap<string, LessonState>;
	outcome?: Outcome;
	location?: string;
	snapshot?: string;
	/** Active seconds of this session. */
	seconds: number;
}

/** What the LMS holds at launch. */
export type Held = Pick<
	Opening,
	'mode' | 'snapshot' | 'location' | 'learner' | 'passMark' | 'already'
> & { pace: PaceName };

/** How a write went; a refused optional element is no failure. */
export type Written =
	| { ok: true }
	/**
	 * `code`: the LMS's error for a status, score or state it refused, or "away" when it did not
	 * answer.
	 */
	| { ok: false; code: string };

export interface Recorder {
	/** Reads once, right after Initialize. */
	read(): Held;
	/**
	 * Marks the course as begun and the session as one to be resumed. Normal mode only, after
	 * `read`.
	 */
	begin(): Written;
	/**
	 * Writes a batch. What was taken before is not written again, so the same batch may come twice.
	 */
	write(batch: Batch): Written;
	/** Writes a comment if the LMS has a place and room for it. True when the LMS gives it back. */
	comment(comment: Comment): boolean;
	/** True when the LMS gives back the state last written; undefined when it does not answer. */
	holds(snapshot: string): boolean | undefined;
	/** The last words before the session ends: it is to be resumed. */
	end(): void;
}
