/** Vite plug-in: `virtual:fonts` holds the faces, cut down to the characters the course uses. */

import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import type { Plugin } from 'vite';

const NAME = 'virtual:fonts';
const RESOLVED = `\0${NAME}`;

/** Largest size of a family, bytes: fonts are a tenth of the whole course at most. */
const MOST_BYTES = 40_000;

interface Face {
	family: string;
	/** CSS weight range. */
	weight: string;
	file: string;
	/** Axes kept, or pinned to one value. */
	axes: Record<string, number | { min: number; max: number }>;
}

const FACES: Face[] = [
	{
		family: 'Atkinson Hyperlegible Next',
		weight: '400 700',
		file: '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
		axes: { wght: { min: 400, max: 700 } }
	},
	{
		family: 'Newsreader',
		weight: '500',
		file: '@fontsource-variable/newsreader/files/newsreader-latin-standard-normal.woff2',
		axes: { wght: 500, opsz: 36 }
	}
];

/** Packages whose fonts are in the course. */
export const FONT_PACKAGES: readonly string[] = FACES.map(({ file }) =>
	file.split('/').slice(0, 2).join('/')
);

/** Every character that stands in a source of text below these folders. */
function charactersIn(root: string, folders: readonly string[]): string {
	const used = new Set<string>();
	for (let code = 0x20; code < 0x7f; code++) used.add(String.fromCharCode(code));
	for (const folder of folders) {
		for (const name of readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })) {
			if (!/\.(yaml|json|svelte|ts|html)$/.test(name)) continue;
			for (const char of readFileSync(join(root, folder, name), 'utf8')) used.add(char);
		}
	}
	return [...used].join('');
}

/** @param root folder of the project */
export function fontsPlugin(root: string): Plugin {
	const resolve = createRequire(join(root, 'package.json')).resolve;
	return {
		name: 'course-fonts',
		resolveId: (id) => (id === NAME ? RESOLVED : undefined),
		async load(id) {
			if (id !== RESOLVED) return undefined;
			const characters = charactersIn(root, ['lessons', 'quiz', 'src']);
			const faces = await Promise.all(
				FACES.map(async ({ family, weight, file, axes }) => {
					const whole = readFileSync(resolve(file));
					const cut = await subsetFont(whole, characters, {
						targetFormat: 'woff2',
						variationAxes: axes
					});
					if (cut.length > MOST_BYTES) {
						this.error(`${family}: ${cut.length} bytes after subsetting; at most ${MOST_BYTES}`);
					}
					return { family, weight, data: cut.toString('base64') };
				})
			);
			return `export default ${JSON.stringify(faces)}`;
		}
	};
}
