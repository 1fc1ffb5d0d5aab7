/** Options of treatment to be placed for fictional patients: now, next, later or not for this person. */

export interface Pathway {
	id: string;
	title: string;
	/** In the order of a pathway; `id` is a letter. */
	places: { id: string; label: string }[];
	options: { id: string; label: string }[];
	patients: PathwayPatient[];
}

export interface PathwayPatient {
	id: string;
	/** "Patient C, fictional". */
	label: string;
	text: string;
	/** One for every option, in their order. */
	placements: Placement[];
	/** What the patient teaches, in one or two sentences. */
	lesson: string;
}

export interface Placement {
	option: string;
	/** Letter of the place. */
	place: string;
	/** Another place that can be argued for as well. */
	arguable?: string;
	why: string;
	/** Key into the claims. */
	claim: string;
}

/** How a choice stands to the placement of the course. */
export function standing(placement: Placement, chosen: string): 'same' | 'arguable' | 'other' {
	if (chosen === placement.place) return 'same';
	return chosen === placement.arguable ? 'arguable' : 'other';
}
