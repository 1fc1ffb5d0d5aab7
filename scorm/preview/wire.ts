/** What travels as JSON between the player page and the server. */

export type Edition = '1.2' | '2004' | 'web';
export type Mode = 'normal' | 'review' | 'browse';

/** `web` packages have no run-time; these two have. */
export type ScormEdition = Exclude<Edition, 'web'>;

/** Data-model elements by full name, e.g. `cmi.core.lesson_status`; all values are strings. */
export type FlatCmi = Readonly<Record<string, string>>;

/** One call of the course, as the course saw it answered. */
export interface CallRecord {
	/** Position in the session, from 1. */
	n: number;
	method: string;
	/** The arguments as text; an argument that was no string is shown as `number 5`. */
	args: readonly string[];
	result: string;
	/** Error code after the call; "0" is none. */
	error: string;
	/** Why the call was refused, or what the fault profile did; empty otherwise. */
	explanation: string;
	/** True when a strict LMS would not have taken the call. Asking for an unset value is not refused. */
	refused: boolean;
	/** Duration in milliseconds. */
	ms: number;
}

/** A call as the server keeps it: with the session it belongs to, from 1. */
export interface StoredCall extends CallRecord {
	session: number;
}

/** One launchable part of a package. */
export interface PackageItem {
	id: string;
	title: string;
	/** Path inside the package, with query or fragment if the manifest has one. */
	href: string;
	launchData?: string;
	/** 1.2: 0 to 100. */
	masteryScore?: string;
	/** 2004: -1 to 1. */
	scaledPassingScore?: string;
	/** 2004: 0 to 1. */
	completionThreshold?: string;
}

/** What a check of a package has found. */
export interface PackageFinding {
	rule: string;
	/** File, then element. */
	where: string;
	message: string;
	severity: 'error' | 'warning';
}

/** A package that can be launched, or one on the shelf that cannot and why. */
export type ShelfEntry =
	| {
			id: string;
			fileName: string;
			title: string;
			edition: Edition;
			/** As the manifest spells it, e.g. `2004 4th Edition`. */
			editionName: string;
			items: readonly PackageItem[];
			uploaded: boolean;
			/** What LMSs may stumble over, errors first. */
			findings: readonly PackageFinding[];
	  }
	| { id: string; fileName: string; refusal: string; uploaded: boolean };

export interface Learner {
	id: number;
	name: string;
}

/**
 * `open`: a session runs. `left`: closed without Terminate; what was committed stays.
 * `suspended` and `ended`: terminated, with and without `suspend`.
 */
export type AttemptStatus = 'new' | 'open' | 'left' | 'suspended' | 'ended';

export interface AttemptSummary {
	id: number;
	learner: Learner;
	package: string;
	item: string;
	edition: Edition;
	/** Counts the attempts of this learner at this item, from 1. */
	number: number;
	status: AttemptStatus;
	sessions: number;
	/** ISO 8601; absent when nothing was committed yet. */
	savedAt?: string;
	/** e.g. `passed`, or `completed, passed` in 2004. */
	outcome: string;
	/** Raw or scaled score as written; empty when none. */
	score: string;
}

export interface Interaction {
	n: number;
	id: string;
	type: string;
	response: string;
	correct: readonly string[];
	result: string;
	weighting: string;
	latency: string;
	time: string;
	objectives: readonly string[];
	description: string;
}

export interface Objective {
	n: number;
	id: string;
	status: string;
	score: string;
	description: string;
}

/** The answer of `GET /api/attempts/:id`. */
export interface AttemptState extends AttemptSummary {
	/** What was last committed. */
	cmi: FlatCmi;
	interactions: readonly Interaction[];
	objectives: readonly Objective[];
	/** All sessions, in order. */
	calls: readonly StoredCall[];
	/** How many calls a strict LMS would not have taken, in all sessions. */
	refused: number;
	/** The last session was initialised. */
	initialised: boolean;
	/** The last session was terminated. */
	terminated: boolean;
}

/** The answer of `POST /api/attempts/:id/sessions`. */
export interface SessionOpening {
	/** Differs from the one asked for when that had ended and a new attempt began. */
	attempt: number;
	session: number;
	edition: Edition;
	mode: Mode;
	title: string;
	learner: Learner;
	/** What the data model holds at Initialize. */
	seed: FlatCmi;
	/** Path of the course's first page inside the package. */
	href: string;
	package: string;
}

/** The body of `POST /api/attempts/:id/commit`. */
export interface CommitBody {
	session: number;
	cmi: FlatCmi;
	calls: readonly CallRecord[];
	terminated: boolean;
}
