/** What is fetched only by those who ask for it: the running text for the search, the references for other programs, what reviewers see. */

export interface Library {
	/** One for each section of each lesson, in their order. */
	passages: SectionText[];
	citations: Citations;
	/** What the editorial check of the build warned of, for reviewers. */
	warnings: string[];
}

export interface SectionText {
	/** `lesson/section`. */
	section: string;
	/** Everything that is printed in it, in one line. */
	text: string;
}

/** All references in the formats that reference managers and word processors take. */
export interface Citations {
	ris: string;
	bibtex: string;
	/** CSL-JSON. */
	csl: string;
}
