/** Vite plug-in: `virtual:course` is the compiled course; content with errors stops the build. */

import { join } from 'node:path';
import type { Plugin } from 'vite';
import { checkContent, type CheckOptions } from './check.ts';
import { CONTENT_FOLDERS } from './load.ts';
import { ContentError, problemLine } from './problem.ts';

export { compiled } from './check.ts';

const NAME = 'virtual:course';
const RESOLVED = `\0${NAME}`;
const CONTENT_FILE = /\.(yaml|json|svelte)$/;

/** @param root folder of the project, which holds `lessons` and `quiz` */
export function contentPlugin(root: string, options: CheckOptions): Plugin {
	const folders = CONTENT_FOLDERS.map((folder) => join(root, folder));
	return {
		name: 'course-content',
		resolveId: (id) => (id === NAME ? RESOLVED : undefined),
		async load(id) {
			if (id !== RESOLVED) return undefined;
			const { course, problems, warnings } = await checkContent(root, options);
			for (const warning of warnings) this.warn(problemLine(warning));
			if (!course) this.error(new ContentError(problems).message);
			// A string that is parsed at run time starts faster than the same object as source.
			return `export default JSON.parse(${JSON.stringify(JSON.stringify(course))})`;
		},
		configureServer(server) {
			server.watcher.add(folders);
			server.watcher.on('all', (_event, file) => {
				const inContent = folders.some((folder) => file.startsWith(join(folder, '/')));
				if (!inContent || !CONTENT_FILE.test(file)) return;
				for (const { moduleGraph } of Object.values(server.environments)) {
					const module = moduleGraph.getModuleById(RESOLVED);
					if (module) moduleGraph.invalidateModule(module);
				}
				server.ws.send({ type: 'full-reload' });
			});
		}
	};
}
