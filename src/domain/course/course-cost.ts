/** What a year of treatment costs at published prices: an assessment, a course, and sessions after it. */

export interface CourseCost {
	id: string;
	title: string;
	options: Treatment[];
	/** The yearly sum that the provider itself names. */
	budget: Price;
	notes: string[];
}

export interface Price {
	/** "each infusion" */
	label: string;
	/** Pounds; printed by the claim. */
	pounds: number;
	claim: string;
}

/** One product at one price, with fixed choices; none of them is advice. */
export interface Treatment {
	id: string;
	label: string;
	assessment: Price;
	session: Price;
	courses: Course[];
	/** Sessions after the course. */
	upkeep: Upkeep[];
}

export interface Course {
	id: string;
	label: string;
	/** Week of each session, 0 is the first. */
	weeks: number[];
}

export interface Upkeep {
	id: string;
	label: string;
	/** Weeks between sessions; 0: none. */
	every: number;
}

/** The year ends with week 51; the first session is in week 0. */
export const WEEKS = 52;

/** The weeks of all sessions of a year, in order. */
export function sessionsOf({ weeks }: Course, { every }: Upkeep): number[] {
	const sessions = [...weeks];
	if (every <= 0) return sessions;
	for (let week = (weeks.at(-1) ?? 0) + every; week < WEEKS; week += every) sessions.push(week);
	return sessions;
}

export interface Bill {
	sessions: number;
	assessment: number;
	/** Pounds for the sessions of the course, and for those after it. */
	course: number;
	upkeep: number;
	total: number;
	/** Pounds spent by the end of each week, 52 entries. */
	spent: number[];
}

export function billOf(treatment: Treatment, course: Course, upkeep: Upkeep): Bill {
	const sessions = sessionsOf(course, upkeep);
	const { pounds } = treatment.session;
	const assessment = treatment.assessment.pounds;
	const spent = Array.from(
		{ length: WEEKS },
		(_, week) => assessment + pounds * sessions.filter((at) => at <= week).length
	);
	return {
		sessions: sessions.length,
		assessment,
		course: pounds * course.weeks.length,
		upkeep: pounds * (sessions.length - course.weeks.length),
		total: assessment + pounds * sessions.length,
		spent
	};
}
