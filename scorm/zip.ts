/** Zip files whose bytes depend on their contents alone. */

import { unzipSync, zipSync, type Zippable } from 'fflate';
import type { Files } from './standards/standard.ts';

// Zip stores local time without a zone, so a local date gives the same bytes in every zone.
const MTIME = new Date(2020, 0, 1);

const COMPRESSED = /\.(png|jpe?g|webp|woff2|mp3|mp4)$/;

/** Same files in, same bytes out: manifest first, then by name, fixed date and levels. */
export function zip(files: Files): Uint8Array {
	const entries: Zippable = {};
	for (const path of [...files.keys()].sort(manifestFirst)) {
		const bytes = files.get(path);
		if (bytes === undefined) continue;
		entries[path] = [bytes, { level: COMPRESSED.test(path) ? 0 : 9, mtime: MTIME }];
	}
	return zipSync(entries);
}

export interface Unzipped {
	/** Every entry in the order of the archive, doubles and folders included. */
	names: string[];
	files: Files;
}

/** Reads an archive back. Throws on a damaged one. */
export function unzip(bytes: Uint8Array): Unzipped {
	const names: string[] = [];
	const contents = unzipSync(bytes, {
		filter: ({ name }) => {
			names.push(name);
			return !name.endsWith('/');
		}
	});
	return { names, files: new Map(Object.entries(contents)) };
}

function manifestFirst(a: string, b: string): number {
	if (a === 'imsmanifest.xml') return -1;
	if (b === 'imsmanifest.xml') return 1;
	return a < b ? -1 : 1;
}
