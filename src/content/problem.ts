/** What is wrong with the content, where it stands and what would be right. */

/** An `error` stops the build; a `warning` is printed. */
export type Severity = 'error' | 'warning';

export interface Problem {
	severity: Severity;
	/** "quiz/l2.yaml", relative to the project. */
	file: string;
	/** "items[3].options" in a data file, "section brake" in a lesson's prose. */
	key?: string;
	/** From 1. */
	line?: number;
	/** What is wrong; what would be right. */
	message: string;
}

/** Where a value stands: a data file or a lesson's prose can name any of its places. */
export interface Place {
	file: string;
	key?: string;
	line?: number;
}

export function problem(place: Place, message: string, severity: Severity = 'error'): Problem {
	const { file, key, line } = place;
	return {
		severity,
		file,
		...(key === undefined || key === '' ? {} : { key }),
		...(line === undefined ? {} : { line }),
		message
	};
}

/** `quiz/l2.yaml › items[3].options (line 87): no option is marked correct; mark exactly one.` */
export function problemLine({ file, key, line, message }: Problem): string {
	const where = key === undefined ? file : `${file} › ${key}`;
	return `${where}${line === undefined ? '' : ` (line ${line})`}: ${message}`;
}

/** The content has errors; `message` lists them all, one a line. */
export class ContentError extends Error {
	readonly problems: readonly Problem[];

	constructor(problems: readonly Problem[]) {
		const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
		super([`The content has ${count}:`, ...problems.map(problemLine)].join('\n'));
		this.name = 'ContentError';
		this.problems = problems;
	}
}
