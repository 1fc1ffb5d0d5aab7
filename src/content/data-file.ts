/** A YAML or JSON file as data that still knows the line of every key. */

import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import { problem, type Place, type Problem } from './problem.ts';

export type Path = readonly PropertyKey[];

export interface DataFile {
	file: string;
	data: unknown;
	/** Faults of the notation itself; `data` is then undefined. */
	problems: Problem[];
	/** The place of a key path; a missing key has the place of its parent. */
	place(path: Path): Place;
}

/** A value of a data file together with its place, so that a later check can point at it. */
export interface Located<T> {
	value: T;
	/** The place of the value itself, or of a path inside it. */
	place(...inside: PropertyKey[]): Place;
}

export function dataFile(file: string, text: string): DataFile {
	const lines = new LineCounter();
	// JSON is YAML: one parser gives both notations their lines.
	const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
	const problems = document.errors.map(({ message, pos }) =>
		problem({ file, line: lines.linePos(pos[0]).line }, `is not legal YAML: ${message}`)
	);

	function offset(path: Path): number | undefined {
		let node: unknown = document.contents;
		let start = rangeStart(node);
		for (const key of path) {
			const pair = isMap(node)
				? node.items.find((item) => isScalar(item.key) && item.key.value === key)
				: undefined;
			const child: unknown = isSeq(node) && typeof key === 'number' ? node.items[key] : pair?.value;
			const at = rangeStart(pair?.key ?? child);
			if (at === undefined) break;
			start = at;
			node = child;
		}
		return start;
	}

	return {
		file,
		data: problems.length > 0 ? undefined : (document.toJS() as unknown),
		problems,
		place(path) {
			const at = offset(path);
			return {
				file,
				key: keyPath(path),
				...(at === undefined ? {} : { line: lines.linePos(at).line })
			};
		}
	};
}

/** `items[3].options` */
export function keyPath(path: Path): string {
	return path.reduce<string>(
		(text, key) =>
			typeof key === 'number'
				? `${text}[${key}]`
				: text === ''
					? String(key)
					: `${text}.${String(key)}`,
		''
	);
}

function rangeStart(node: unknown): number | undefined {
	if (typeof node !== 'object' || node === null || !('range' in node)) return undefined;
	const range: unknown = node.range;
	if (!Array.isArray(range)) return undefined;
	const start: unknown = range[0];
	return typeof start === 'number' ? start : undefined;
}
