/** The built course on disk: its files, and the fingerprint of their contents. */

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Files } from './standards/standard.ts';

/** All files below a folder, by path with forward slashes, sorted. Throws when there is none. */
export function courseFiles(folder: string): Files {
	const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
		.sort();
	if (paths.length === 0) throw new Error(`${folder} is empty: build the course first`);
	return new Map(paths.map((path) => [path, new Uint8Array(readFileSync(join(folder, path)))]));
}

/** SHA-256 over paths, lengths and contents, as 64 hexadecimal digits. */
export function contentHash(files: Files): string {
	const hash = createHash('sha256');
	for (const path of [...files.keys()].sort()) {
		const bytes = files.get(path) ?? new Uint8Array();
		hash.update(`${path}\0${bytes.length}\0`).update(bytes);
	}
	return hash.digest('hex');
}
