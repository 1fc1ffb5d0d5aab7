/** Reads the content from the disk: the only file of this layer that touches it. */

import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { dataFile, type DataFile } from './data-file.ts';

/** The content as it was read, unchecked. */
export interface Parts {
	/** By path relative to the project: "lessons/course.yaml", "quiz/l2.yaml". */
	data: ReadonlyMap<string, DataFile>;
	/** Source of each lesson's prose by lesson id. */
	prose: ReadonlyMap<string, string>;
}

/** The folders that hold content, relative to the project. */
export const CONTENT_FOLDERS = ['lessons', 'quiz'] as const;

const DATA = /\.(yaml|json)$/;
const PROSE = /^([^/]+)\.svelte$/;

/**
 * @param root folder of the project
 * @throws when a content folder is missing or a file cannot be read
 */
export async function load(root: string): Promise<Parts> {
	const data = new Map<string, DataFile>();
	const prose = new Map<string, string>();
	for (const folder of CONTENT_FOLDERS) {
		for (const name of (await readdir(join(root, folder))).sort()) {
			const file = `${folder}/${name}`;
			const lesson = folder === 'lessons' ? PROSE.exec(name)?.[1] : undefined;
			if (lesson !== undefined) prose.set(lesson, await readFile(join(root, file), 'utf8'));
			else if (DATA.test(name)) {
				data.set(file, dataFile(file, await readFile(join(root, file), 'utf8')));
			}
		}
	}
	return { data, prose };
}
