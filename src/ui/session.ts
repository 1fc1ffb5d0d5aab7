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
	| { state: 'off' };

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
	/** False after "Save and exit". */
	readonly open: boolean;
	dispatch(event: ViewEvent): void;
	/** Tries to save again now. */
	retry(): void;
	saveAndExit(): void;
	dismissNotice(): void;
	/** All of the learner's data as a JSON text, for the export. */
	exported(): string;
}

const KEY = Symbol('session');

export function provideSession(session: Session): void {
	setContext(KEY, session);
}

export function useSession(): Session {
	return getContext<Session>(KEY);
}
