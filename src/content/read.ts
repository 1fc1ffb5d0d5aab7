/** Data files → values of the right shape, each with its place; one broken entry does not hide the others. */

import type { z } from 'zod';
import type { DataFile, Located, Path } from './data-file.ts';
import type { Parts } from './load.ts';
import { problem, type Problem } from './problem.ts';
import { explain } from './schema/explain.ts';

/** The entries of a list that have the right shape, and the ids of all of them. */
export interface Listed<T> {
	entries: Located<T>[];
	/** Also of broken entries: what points at them does not dangle. */
	ids: ReadonlySet<string>;
	/** How many entries have a wrong shape. */
	broken: number;
}

/** The file at `path`; a missing one is a problem. */
export function fileAt(parts: Parts, path: string, found: Problem[]): DataFile | undefined {
	const file = parts.data.get(path);
	if (file === undefined) found.push(problem({ file: path }, 'is missing; create the file'));
	else found.push(...file.problems);
	return file?.problems.length === 0 ? file : undefined;
}

/** The value at `path` if `schema` takes it; otherwise every reason why not is found. */
export function readValue<T>(
	file: DataFile,
	path: Path,
	value: unknown,
	schema: z.ZodType<T>,
	found: Problem[]
): Located<T> | undefined {
	const parsed = schema.safeParse(value, { reportInput: true });
	if (parsed.success) {
		return { value: parsed.data, place: (...inside) => file.place([...path, ...inside]) };
	}
	for (const issue of parsed.error.issues) {
		const unknown = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
		const place = file.place([...path, ...issue.path, ...unknown]);
		found.push(problem(place, explain(issue)));
	}
	return undefined;
}

/** The list at `path` of a file, entry by entry; ids that repeat are found. */
export function readList<T extends { id: string }>(
	file: DataFile | undefined,
	path: Path,
	schema: z.ZodType<T>,
	found: Problem[]
): Listed<T> {
	if (file === undefined) return { entries: [], ids: new Set(), broken: 0 };
	const list: unknown = path.reduce<unknown>(child, file.data);
	if (!Array.isArray(list)) {
		found.push(problem(file.place(path), 'is no list; write the entries as a list'));
		return { entries: [], ids: new Set(), broken: 0 };
	}
	const ids = new Set<string>();
	const entries: Located<T>[] = [];
	list.forEach((raw: unknown, index) => {
		const at = [...path, index];
		const id = child(raw, 'id');
		if (typeof id === 'string') {
			if (ids.has(id)) {
				const place = file.place([...at, 'id']);
				found.push(problem(place, `the id "${id}" is used twice; ids are unique in a file`));
			}
			ids.add(id);
		}
		const entry = readValue(file, at, raw, schema, found);
		if (entry !== undefined) entries.push(entry);
	});
	return { entries, ids, broken: list.length - entries.length };
}

function child(value: unknown, key: PropertyKey): unknown {
	return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
		? (value as Record<PropertyKey, unknown>)[key]
		: undefined;
}
