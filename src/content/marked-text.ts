/** Sentences of data files that end with the id of the claim behind them: "… within a day {claim:gone-24h}". */

const MARK = /\s*\{claim:([^}]*)\}\s*$/;

export interface MarkedText {
	/** As printed. */
	text: string;
	claim?: string;
}

export function markedText(source: string): MarkedText {
	const claim = MARK.exec(source)?.[1];
	return claim === undefined ? { text: source } : { text: source.replace(MARK, ''), claim };
}
