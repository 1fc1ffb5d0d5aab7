/** Bundles the local LMS: its pages for the browser, then its server for plain Node. */

import { svelte } from '@sveltejs/vite-plugin-svelte';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
	root: here('client'),
	base: '/',
	publicDir: false,
	plugins: [svelte({ configFile: here('../../svelte.config.js') })],
	// libsql brings native code that cannot be bundled; everything else goes into one file.
	ssr: { noExternal: true, external: ['libsql'] },
	environments: {
		client: {
			build: {
				outDir: here('../../dist/lms/client'),
				emptyOutDir: true,
				modulePreload: { polyfill: false },
				rolldownOptions: {
					input: { library: here('client/index.html'), player: here('client/play.html') }
				}
			}
		},
		ssr: {
			build: {
				ssr: true,
				outDir: here('../../dist/lms'),
				emptyOutDir: false,
				target: 'node20',
				rolldownOptions: {
					input: { server: here('main.ts') },
					output: { entryFileNames: '[name].js' }
				}
			}
		}
	},
	builder: {
		async buildApp(builder) {
			for (const environment of Object.values(builder.environments)) {
				await builder.build(environment);
			}
		}
	}
});
