/** Checklists: statements of which some are to be chosen, and the reason for every one. */

export interface Checklist {
	id: string;
	title: string;
	/** What to do: "Tick what belongs in the plan." */
	task: string;
	/** What it means that a statement is to be chosen, and that it is not: "belongs in the plan". */
	yes: string;
	no: string;
	groups: ChecklistGroup[];
	/** What the whole list shows, in one or two sentences. */
	insight: string;
}

/** The statements of one list: an advertisement, a visit, a plan. */
export interface ChecklistGroup {
	id: string;
	title: string;
	/** What stands above the statements; may be left out. */
	lead?: string;
	statements: Statement[];
}

export interface Statement {
	id: string;
	text: string;
	/** Is it to be chosen? */
	choose: boolean;
	why: string;
	/** Key into the claims; absent where the reason states no fact. */
	claim?: string;
}
