/** How long a gain lasts: sessions on a schematic curve, and what trials counted of relapse. */

export interface Durability {
	id: string;
	title: string;
	/** Fixed schedules, the shortest first. */
	plans: Schedule[];
	/** Last day of the axis. */
	horizon: number;
	/** Median time from the last session to relapse in one study, days. */
	relapse: { days: number; label: string; claim: string };
	/** The claim that control groups respond too: the curve is never shown without it. */
	comparator: { text: string; claim: string };
	trials: RelapseTrial[];
	notes: string[];
}

export interface Schedule {
	id: string;
	label: string;
	/** Days of the sessions, the first is 0. */
	days: number[];
}

/** Relapses out of a hundred in two arms. */
export interface RelapseTrial {
	id: string;
	label: string;
	/** Who was followed, for how long. */
	followed: string;
	active: { label: string; n: number };
	comparator: { label: string; n: number };
	claim: string;
}
