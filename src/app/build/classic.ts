/** Vite plug-in: the built page loads classic scripts and one style sheet and carries its first screen. */

import type { Plugin, Rollup } from 'vite';

const MODULE_SCRIPT = /<script type="module"[^>]*src="([^"]+)"[^>]*><\/script>/g;
const MOUNT = '<div id="course"></div>';

/** Where classic scripts leave what later ones import, by file name. */
const SHELF = 'globalThis.courseScripts';

/**
 * Module scripts need a right MIME type and are refused from `file://`; `crossorigin` can break LMSs that guard files
 * by cookie. Both are taken out, and the first screen is put in.
 *
 * @param firstScreen HTML of the first screen
 * @param followers files of the scripts that follow the page's own, in this order
 * @param onDemand files of the scripts that the page fetches when they are asked for
 */
export function classicPagePlugin(
	firstScreen: () => Promise<string>,
	followers: readonly string[],
	onDemand: readonly string[] = []
): Plugin {
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
				return html
					.replace(MODULE_SCRIPT, (_, source: string) =>
						[source, ...followers.map((file) => `./${file}`)].map(tag).join('\n\t\t')
					)
					.replace(/<link rel="modulepreload"[^>]*>\s*/g, '')
					.replace(/ crossorigin(="[^"]*")?/g, '')
					.replace(MOUNT, () => `<div id="course">${first}</div>`);
			}
		},
		generateBundle: {
			order: 'post',
			handler(_options, bundle) {
				const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
				// A script that the page does not load would leave the others without what they import.
				if (chunks.length !== followers.length + onDemand.length + 1) {
					const files = chunks.map(({ fileName }) => fileName).join(', ');
					const expected = [...followers, ...onDemand].join(', ');
					throw new Error(`expected the page's script, ${expected}; built ${files}`);
				}
				for (const output of chunks) {
					const { body } = this.parse(output.code) as unknown as Program;
					output.code = classic(output, body);
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
 * A chunk of modules as a classic script: imports are taken from the shelf, exports are put there. Only what a bundler
 * writes is understood: named imports and one list of named exports.
 *
 * @throws for any other form of import or export
 */
function classic({ fileName, code }: Rollup.OutputChunk, body: Statement[]): string {
	let inner = '';
	let at = 0;
	for (const statement of body) {
		const text = replacement(fileName, statement);
		if (text === undefined) continue;
		inner += code.slice(at, statement.start) + text;
		at = statement.end;
	}
	return `(function(){"use strict";${inner}${code.slice(at)}})();\n`;
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
		const names = specifiers.map(({ local, exported }) => `${exported?.name}:${local.name}`);
		return `${SHELF}??={};${shelf(fileName)}={${names.join(',')}};`;
	}
	throw new Error(`${fileName}: cannot make a classic script of ${type}`);
}

/** @param path "./course.js" or "course.js" */
function shelf(path: string): string {
	return `${SHELF}[${JSON.stringify(path.replace(/^\.\//, ''))}]`;
}
