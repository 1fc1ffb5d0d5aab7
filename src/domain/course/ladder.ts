/** Ladders: where on a scale of standing each of several things belongs. */

export interface Ladder {
	id: string;
	title: string;
	task: string;
	/** Top rung first. */
	rungs: Rung[];
	/** In the order in which they are asked. */
	places: Place[];
	insight: string;
}

export interface Rung {
	id: string;
	label: string;
	/** What has to be true to stand here. */
	meaning: string;
}

/** A thing with the rung it belongs to. */
export interface Place {
	id: string;
	label: string;
	/** Id of its rung. */
	rung: string;
	why: string;
	/** Keys into the claims; empty where the reason is that nothing could be checked. */
	claims: string[];
}
