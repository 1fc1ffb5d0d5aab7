/** Every text inside a value of a data file, with the path to it. */

import type { Path } from './data-file.ts';

export interface TextAt {
	path: Path;
	text: string;
}

export function textsIn(value: unknown, path: Path = []): TextAt[] {
	if (typeof value === 'string') return [{ path, text: value }];
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, each]) =>
		textsIn(each, [...path, Array.isArray(value) ? Number(key) : key])
	);
}
