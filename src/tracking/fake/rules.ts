/** What a strict LMS knows about one element of its data model. */

export interface Rule {
	access: 'r' | 'w' | 'rw';
	/**
	 * Error code for a value it refuses; nothing for one it takes. `sibling` reads an element of the
	 * same record.
	 */
	refuses?: (value: string, sibling: (name: string) => string) => string | undefined;
	/** Value before anybody wrote one. */
	initial?: string;
}

export type Rules = Readonly<Record<string, Rule>>;

/** Error codes that differ between the editions. */
export interface Codes {
	getBefore: string;
	getAfter: string;
	setBefore: string;
	setAfter: string;
	commitBefore: string;
	commitAfter: string;
	terminateBefore: string;
	terminateAfter: string;
	initializeTwice: string;
	readOnly: string;
	writeOnly: string;
	keyword: string;
	gap: string;
	noId: string;
	type: string;
	/** Answered to a read of an element nobody wrote. */
	empty: string;
}

export const readable = (initial = ''): Rule => ({ access: 'r', initial });

export function matching(access: Rule['access'], grammar: RegExp, code: string): Rule {
	return { access, refuses: (value) => (grammar.test(value) ? undefined : code) };
}

export function oneOf(access: Rule['access'], words: string, code: string): Rule {
	return matching(access, new RegExp(`^(?:${words})$`), code);
}
