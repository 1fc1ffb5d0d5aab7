/** Vite plug-in: the built page loads one classic script and one style sheet and carries its first screen. */

import type { Plugin } from 'vite';

const MODULE_SCRIPT = /<script type="module"[^>]*src="([^"]+)"[^>]*><\/script>/g;
const MOUNT = '<div id="course"></div>';

/**
 * Module scripts need a right MIME type and are refused from `file://`; `crossorigin` can break LMSs that guard files
 * by cookie. Both are taken out, and the first screen is put in.
 *
 * @param firstScreen HTML of the first screen
 */
export function classicPagePlugin(firstScreen: () => Promise<string>): Plugin {
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
				return html
					.replace(MODULE_SCRIPT, (_, source: string) => `<script defer src="${source}"></script>`)
					.replace(/ crossorigin(="[^"]*")?/g, '')
					.replace(MOUNT, () => `<div id="course">${first}</div>`);
			}
		}
	};
}
