/** Vite plug-in: `notices.txt` names everything of others that is in the course, with version and licence text. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { FONT_PACKAGES } from './fonts.ts';

/** Exactly these ship. A build that ships another, or one less, is stopped, so that each is somebody's decision. */
export const SHIPPED: readonly string[] = [
	...FONT_PACKAGES,
	'clsx',
	'd3-array',
	'd3-path',
	'd3-scale',
	'd3-shape',
	'minisearch',
	'svelte'
];

/** Licences that ask for nothing but their notice. */
const LICENCES: ReadonlySet<string> = new Set(['MIT', 'ISC', '0BSD', 'BSD-3-Clause', 'OFL-1.1']);

export interface Notice {
	name: string;
	version: string;
	licence: string;
	/** The licence as its package has it. */
	text: string;
}

/** The folder of the package that a module belongs to; nothing for a module of our own. */
const folderOf = (module: string): string | undefined =>
	/^[^?]*\/node_modules\/(?:@[^/]+\/)?[^/?]+/.exec(module.replace(/^\0/, ''))?.[0];

/**
 * The packages of these modules, by name.
 * @throws when one has no licence text or a licence that asks for more than to be named
 */
export function noticesOf(modules: readonly string[]): Notice[] {
	const folders = new Set(modules.flatMap((module) => folderOf(module) ?? []));
	return [...folders].map(notice).sort((one, other) => (one.name < other.name ? -1 : 1));
}

function notice(folder: string): Notice {
	const source = readFileSync(join(folder, 'package.json'), 'utf8');
	const { name, version, license } = JSON.parse(source) as Record<string, string>;
	const file = readdirSync(folder).find((each) => /^licen[cs]e(\.|$)/i.test(each));
	if (!name || !version || !license || !LICENCES.has(license) || !file) {
		throw new Error(`${folder}: ships with the licence "${license ?? ''}", file ${file ?? 'none'}`);
	}
	const text = readFileSync(join(folder, file), 'utf8').replace(/\r\n/g, '\n');
	return { name, version, licence: license, text: text.trim() };
}

/** A table of all, then every licence text once, under the packages it is for. */
export function noticesText(notices: readonly Notice[]): string {
	const lines = notices.map(({ name, version, licence }) => `${name} ${version} ${licence}`);
	const texts = [...new Set(notices.map(({ text }) => text))].map((text) => {
		const packages = notices.filter((each) => each.text === text).map(({ name }) => name);
		return `${packages.join(', ')}\n\n${text}`;
	});
	return `${[lines.join('\n'), ...texts].join(`\n\n${'-'.repeat(72)}\n\n`)}\n`;
}

/** @throws when what ships is not `SHIPPED` */
function checked(notices: readonly Notice[]): readonly Notice[] {
	const found = notices.map(({ name }) => name);
	const added = found.filter((name) => !SHIPPED.includes(name));
	const gone = SHIPPED.filter((name) => !found.includes(name));
	if (added.length + gone.length === 0) return notices;
	throw new Error(
		`notices.ts › SHIPPED: ships, too: ${added.join(', ') || '–'}; no longer: ${gone.join(', ') || '–'}`
	);
}

/** @param root folder of the project */
export function noticesPlugin(root: string): Plugin {
	const fonts = FONT_PACKAGES.map((name) => join(root, 'node_modules', name, 'package.json'));
	return {
		name: 'course-notices',
		apply: 'build',
		generateBundle(_options, bundle) {
			const modules = Object.values(bundle)
				.flatMap((output) => (output.type === 'chunk' ? Object.entries(output.modules) : []))
				.filter(([, { renderedLength }]) => renderedLength > 0)
				.map(([id]) => id);
			const source = noticesText(checked(noticesOf([...modules, ...fonts])));
			this.emitFile({ type: 'asset', fileName: 'notices.txt', source });
		}
	};
}
