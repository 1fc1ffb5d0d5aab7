/** All that a view can see or do: the learner's state and the one way to change it. */

import { getContext, setContext } from 'svelte';
import type { Course } from '#domain/course/course.ts';
import type { Progress, ProgressEvent } from '#domain/progress/progress.ts';

/** How safe the learner's work is, in the interface's own terms. */
export type Saving =
	| { state: 'starting' }
	| { state: 'saved'; at: number }
	| { state: 'saving' }
	| { state: 'retrying'; code: string }
	| { state: 'lost'; code: string }
	| { state: 'local'; where: 'browser' | 'window' }
	/** The same attempt is open in another tab, and that one saves. */
	| { state: 'elsewhere' }
	| { state: 'off' };

/** One call to the learning system, without names. */
export interface CallRecord {
	method: string;
	element?: string;
	value?: string;
	result: string;
	error: string;
}

/** What helps whoever runs the learning system when something does not work. Nothing of it is personal. */
export interface Diagnosis {
	kind: 'scorm12' | 'scorm2004' | 'standalone' | 'none';
	mode: 'normal' | 'review' | 'browse';
	/** Where the LMS was found: the chain of windows and how many up. */
	where?: { from: 'window' | 'opener' | 'top-opener'; up: number };
	/** Characters of the saved state, and how many fit. */
	size: number;
	capacity: number;
	/** Oldest first. */
	calls: readonly CallRecord[];
}

/** How the course has changed since the learner's work was saved. */
export interface VersionMove {
	/** Versions; the earlier is empty when it is not known. */
	from: string;
	to: string;
	/** Lead-ins of rewritten questions that will be asked again. */
	asked: string[];
	/** Other saved details that have no place any more. */
	gone: number;
	/** What the change log tells learners of the versions in between. */
	changes: string[];
}

/** Events as views send them: the session adds the time. */
export type ViewEvent = ProgressEvent extends infer E
	? E extends { at: number }
		? Omit<E, 'at'>
		: E
	: never;

export interface Session {
	readonly course: Course;
	readonly progress: Progress;
	/** Share of the points a lesson needs, 0 to 1: the LMS's if it imposes one. */
	readonly passMark: number;
	/** ISO date of the learner's day. */
	readonly today: string;
	readonly learnerName: string | undefined;
	readonly saving: Saving;
	/** Words about the restart, once, after a state could not be read or belonged to another version. */
	readonly notice: string | undefined;
	/** What a newer version of the course means to the work done so far, until it is dismissed. */
	readonly move: VersionMove | undefined;
	/** Work of this browser that the LMS knows nothing of, until the learner has decided. */
	readonly aside: string | undefined;
	/** False after "Save and exit". */
	readonly open: boolean;
	/** An LMS keeps the record of this session: comments can be sent to it. */
	readonly toLms: boolean;
	/** Sends a comment to the LMS. @returns false when it did not take it: nothing is tried again by itself */
	comment(text: string): boolean;
	/** As it stands now; not reactive. */
	diagnosis(): Diagnosis;
	dispatch(event: ViewEvent): void;
	/** Called right before everything is written, as the page is hidden or left. @returns the end of the listening */
	beforeWriting(listener: () => void): () => void;
	/** Tries to save again now. */
	retry(): void;
	saveAndExit(): void;
	dismissNotice(): void;
	/** Takes the work found in this browser, or leaves it for good. */
	settleAside(take: boolean): void;
	/** All of the learner's data as a JSON text, for the export. */
	exported(): string;
	/**
	 * Adds the work of an export, lowering nothing.
	 * @returns false when the text is no whole export of this course
	 */
	restore(copy: string): boolean;
}

const KEY = Symbol('session');

export function provideSession(session: Session): void {
	setContext(KEY, session);
}

/** For a component that is rendered alone. */
export function contextOf(session: Session): Map<symbol, Session> {
	return new Map([[KEY, session]]);
}

export function useSession(): Session {
	return getContext<Session>(KEY);
}
