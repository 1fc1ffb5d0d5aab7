/**
 * Vite plug-in: the compiled course and its prose as virtual modules, cut into what comes first and what comes later;
 * content with errors stops the build.
 */

import { join } from 'node:path';
import type { Plugin } from 'vite';
import { checkContent, type Checked, type CheckOptions } from './check.ts';
import { CONTENT_FOLDERS } from './load.ts';
import { ContentError, problemLine } from './problem.ts';
import { early, later } from './split.ts';
import { unbroken } from './unbroken.ts';

export { compiled } from './check.ts';

const EARLY = 'virtual:course/early';
const LATER = 'virtual:course/later';
const FIRST = 'virtual:prose/first';
const OTHERS = 'virtual:prose/others';
const LIBRARY = 'virtual:library';
const NAMES = [EARLY, LATER, FIRST, OTHERS, LIBRARY];
const PROSE_FILE = /\/lessons\/[\w-]+\.svelte$/;
const CONTENT_FILE = /\.(yaml|json|svelte)$/;

/** @param root folder of the project, which holds `lessons` and `quiz` */
export function contentPlugin(root: string, options: CheckOptions): Plugin {
	const folders = CONTENT_FOLDERS.map((folder) => join(root, folder));
	/** One check serves all modules of a build. */
	let checked: Promise<Checked> | undefined;
	return {
		name: 'course-content',
		buildStart() {
			checked = undefined;
		},
		resolveId: (id) => (NAMES.includes(id) ? `\0${id}` : undefined),
		async load(id) {
			const name = id.slice(1);
			if (!id.startsWith('\0') || !NAMES.includes(name)) return undefined;
			const { course, library, problems, warnings } = await (checked ??= checkContent(
				root,
				options
			));
			if (!course || !library) this.error(new ContentError(problems).message);
			if (name === EARLY) for (const warning of warnings) this.warn(problemLine(warning));
			if (name === EARLY) return asModule(early(course), unbroken);
			if (name === LATER) return asModule(later(course), unbroken);
			if (name === LIBRARY) return asModule(library());
			const [first, ...others] = course.lessons.map((lesson) => lesson.id);
			return prose(root, name === FIRST ? [first ?? ''] : others);
		},
		transform: {
			order: 'pre',
			filter: { id: PROSE_FILE },
			handler: (code) => ({ code: unbroken(code), map: null })
		},
		configureServer(server) {
			server.watcher.add(folders);
			server.watcher.on('all', (_event, file) => {
				const inContent = folders.some((folder) => file.startsWith(join(folder, '/')));
				if (!inContent || !CONTENT_FILE.test(file)) return;
				checked = undefined;
				for (const { moduleGraph } of Object.values(server.environments)) {
					for (const name of NAMES) {
						const module = moduleGraph.getModuleById(`\0${name}`);
						if (module) moduleGraph.invalidateModule(module);
					}
				}
				server.ws.send({ type: 'full-reload' });
			});
		}
	};
}

/**
 * A string that is parsed at run time starts faster than the same object as source.
 * @param set what is done to its texts before they are printed
 */
function asModule(value: object, set = (text: string) => text): string {
	return `export default JSON.parse(${JSON.stringify(set(JSON.stringify(value)))})`;
}

/** @param lessons ids; the check has seen their files */
function prose(root: string, lessons: readonly string[]): string {
	const path = (id: string) => JSON.stringify(join(root, 'lessons', `${id}.svelte`));
	const imports = lessons.map((id, index) => `import prose${index} from ${path(id)};`);
	const entries = lessons.map((id, index) => `${JSON.stringify(id)}: prose${index}`);
	return `${imports.join('\n')}\nexport default { ${entries.join(', ')} };`;
}
