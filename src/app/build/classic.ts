/** Vite plug-in: the built page loads classic scripts and one style sheet and carries its first screen. */

import type { Plugin, Rollup } from 'vite';
import { adopting, takeSheets } from './sheets.ts';

const STYLE_SHEET = /\s*<link rel="stylesheet"[^>]*>/;
const MODULE_SCRIPT = /<script type="module"[^>]*src="([^"]+)"[^>]*><\/script>/g;
const MOUNT = '<div id="course"></div>';

/** Where classic scripts leave what later ones import, by chunk; its `later` runs a script when it is needed (`../late.ts`). */
const SHELF = 'globalThis.courseScripts';

/**
 * Asks the engine to make all functions ready while the script arrives, off the main thread: made one by one as they
 * are first called they cost a slow phone most of its start. A comment to engines that do not know it (V8 does since 136).
 * Not for what another file carries: prose is called section by section, and a long course would wait for all of it.
 */
const AHEAD = '//# allFunctionsCalledOnLoad\n';

/** What becomes of the chunks beside the page's own, by file name. */
export interface Scripts {
	/** Files that follow the page's own script, in this order. */
	followers: readonly string[];
	/** Chunks that wait until they are needed, with the follower that carries each: its own file or another's. */
	late?: Readonly<Record<string, string>>;
	/** Files that the page fetches when they are asked for. */
	onDemand?: readonly string[];
}

/**
 * Module scripts need a right MIME type and are refused from `file://`; `crossorigin` can break LMSs that guard files
 * by cookie. Both are taken out, and the first screen is put in.
 *
 * @param firstScreen HTML of the first screen, in the place of `<div id="course"></div>`
 */
export function classicPagePlugin(
	firstScreen: () => Promise<string>,
	{ followers, late = {}, onDemand = [] }: Scripts
): Plugin {
	const beside = new Set([...followers, ...Object.keys(late), ...onDemand]);
	return {
		name: 'course-classic-page',
		apply: 'build',
		enforce: 'post',
		transformIndexHtml: {
			order: 'post',
			async handler(html) {
				if (html.split(MOUNT).length !== 2) throw new Error(`index.html: expected one ${MOUNT}`);
				const scripts = [...html.matchAll(MODULE_SCRIPT)];
				if (scripts.length !== 1) {
					throw new Error(`index.html: expected one module script, found ${scripts.length}`);
				}
				const first = await firstScreen();
				const tag = (source: string) => `<script defer src="${source}"></script>`;
				// Asked for before the scripts, which a slow line feels; at the end of the page nothing before it waits for it.
				const sheet = STYLE_SHEET.exec(html)?.[0].trim() ?? '';
				const early = sheet.replace('rel="stylesheet"', 'rel="preload" as="style"');
				return html
					.replace(STYLE_SHEET, '')
					.replace(MODULE_SCRIPT, (_, source: string) =>
						[early, ...[source, ...followers.map((file) => `./${file}`)].map(tag)]
							.filter(Boolean)
							.join('\n\t\t')
					)
					.replace(/<link rel="modulepreload"[^>]*>\s*/g, '')
					.replace(MOUNT, () => `${first}${sheet}`)
					.replace(/ crossorigin(="[^"]*")?/g, '');
			}
		},
		generateBundle: {
			order: 'post',
			handler(_options, bundle) {
				const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
				// A script that the page does not load would leave the others without what they import.
				if (chunks.length !== beside.size + 1) {
					const files = chunks.map(({ fileName }) => fileName).join(', ');
					throw new Error(`expected the page's script, ${[...beside].join(', ')}; built ${files}`);
				}
				for (const output of chunks) {
					const { body } = this.parse(output.code) as unknown as Program;
					const inner = bare(output, body);
					if (!beside.has(output.fileName)) {
						output.code = `${AHEAD}(function(){${inner}})();\n`;
						continue;
					}
					const run = `function(){${adopting(takeSheets(output, bundle))}${inner}}`;
					const carrier = late[output.fileName];
					const ahead = carrier === output.fileName ? AHEAD : '';
					output.code = carrier ? `${ahead}${SHELF}.later(${run});\n` : `(${run})();\n`;
				}
				for (const [name, carrier] of Object.entries(late)) {
					const [chunk, file] = [bundle[name], bundle[carrier]];
					if (name === carrier || chunk?.type !== 'chunk' || file?.type !== 'chunk') continue;
					file.code = chunk.code + file.code;
					delete bundle[name];
				}
			}
		}
	};
}

/** The part of an ESTree program that the wrapping looks at. */
interface Program {
	body: Statement[];
}
interface Statement {
	type: string;
	start: number;
	end: number;
	source?: { value: string } | null;
	specifiers?: { local: Name; imported?: Name; exported?: Name }[];
}
interface Name {
	name: string;
}

/**
 * A chunk of modules as the body of a function: imports are taken from the shelf, exports are put there. Only what a bundler
 * writes is understood: named imports and one list of named exports.
 *
 * @throws for any other form of import or export
 */
function bare({ fileName, code }: Rollup.OutputChunk, body: Statement[]): string {
	let inner = '';
	let at = 0;
	for (const statement of body) {
		const text = replacement(fileName, statement);
		if (text === undefined) continue;
		inner += code.slice(at, statement.start) + text;
		at = statement.end;
	}
	return `"use strict";${inner}${code.slice(at)}`;
}

function replacement(fileName: string, statement: Statement): string | undefined {
	const { type, source, specifiers = [] } = statement;
	if (!/^(Import|Export)\w*Declaration$/.test(type)) return undefined;
	if (type === 'ImportDeclaration' && source) {
		const names = specifiers.map(({ imported, local }) => {
			if (!imported) throw new Error(`${fileName}: imports something else than names`);
			return `${imported.name}:${local.name}`;
		});
		return `const{${names.join(',')}}=${shelf(source.value)};`;
	}
	if (type === 'ExportNamedDeclaration' && !source && specifiers.length > 0) {
		// Read when they are imported: what waits may need what was set meanwhile.
		const names = specifiers.map(
			({ local, exported }) => `get ${exported?.name}(){return ${local.name}}`
		);
		return `${SHELF}??={};${shelf(fileName)}={${names.join(',')}};`;
	}
	throw new Error(`${fileName}: cannot make a classic script of ${type}`);
}

/** @param path "./course.js" or "course.js" */
function shelf(path: string): string {
	return `${SHELF}[${JSON.stringify(path.replace(/^\.\//, ''))}]`;
}
