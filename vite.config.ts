/** Build of the course: content, fonts, first screen, one classic script, then the packages. */

import { resolve } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';
import { calmPlugin } from './src/app/build/calm.ts';
import { classicPagePlugin } from './src/app/build/classic.ts';
import { renderFirstScreen } from './src/app/build/first-screen.ts';
import { fontsPlugin } from './src/app/build/fonts.ts';
import { noticesPlugin } from './src/app/build/notices.ts';
import { compiled, contentPlugin } from './src/content/plugin.ts';
import { encode } from './src/domain/progress/snapshot.ts';
import { worstCase } from './src/domain/progress/worst-case.ts';
import { ENTITY_IDS } from './src/scene/entity.ts';
import { packagesPlugin } from './scorm/plugin.ts';

const root = import.meta.dirname;
const pages = resolve(root, 'src');
const capacity = process.env['STATE_CAPACITY'];
const content = {
	entities: ENTITY_IDS,
	release: process.env['RELEASE'] === '1',
	// Trials of growth only; the packages of such a build are for no LMS.
	...(capacity === undefined ? {} : { capacity: Number(capacity) })
};

const SCRIPTS = {
	/** After `course.js`: first code, then what is taught and asked. */
	followers: ['rest.js', 'content.js'],
	/** Code that no first screen needs. */
	late: { 'rest.js': 'rest.js', 'prose.js': 'content.js' },
	/** Fetched by those who search or take the references with them. */
	onDemand: ['library.js']
};
/** `main.ts` is what the page itself starts. */
const scriptName = ({ name }: { name: string }) => (name === 'main' ? 'course.js' : `${name}.js`);

const sources = () => [
	svelte({ configFile: resolve(root, 'svelte.config.js') }),
	contentPlugin(root, content),
	fontsPlugin(root)
];

/** Tests that pack, validate and kill: what they show is part of `npm test`, and too much for the minute of `npm run check`. */
const PACKAGING = [
	'scorm/{package,plugin}.test.ts',
	'scorm/conformance/**',
	'scorm/preview/{kill,player}.test.ts'
];

export default defineConfig({
	root: pages,
	base: './',
	publicDir: '../static',
	resolve: {
		alias: ['d3-interpolate', 'd3-format'].map((find) => ({
			find,
			replacement: resolve(root, 'src/app/build/numbers-only.ts')
		}))
	},
	plugins: [
		...sources(),
		calmPlugin(),
		noticesPlugin(root),
		classicPagePlugin(() => renderFirstScreen(pages, sources()), SCRIPTS),
		packagesPlugin(
			() => compiled(root, content),
			(course) => encode(course, worstCase(course)).length,
			capacity === undefined ? undefined : Number(capacity)
		)
	],
	build: {
		outDir: '../dist/course',
		emptyOutDir: true,
		target: ['chrome111', 'firefox115', 'safari16.4'],
		// Smaller than the built-in one by 6 kB (gzip), which first loads feel.
		minify: 'terser',
		// Neither arguments nobody reads nor bodies written at their calls: a quarter of a kB less.
		terserOptions: { ecma: 2020, compress: { passes: 3, keep_fargs: false, inline: 1 } },
		modulePreload: false,
		assetsInlineLimit: 0,
		chunkSizeWarningLimit: 1000,
		rolldownOptions: {
			input: {
				index: resolve(pages, 'index.html'),
				rest: resolve(pages, 'app/rest.ts'),
				prose: resolve(pages, 'app/prose.ts'),
				content: resolve(pages, 'app/content.ts'),
				library: resolve(pages, 'app/library.ts')
			},
			output: {
				format: 'es',
				entryFileNames: scriptName,
				chunkFileNames: scriptName,
				assetFileNames: ({ names }) => (names[0] === 'main.css' ? 'course.css' : '[name][extname]')
			}
		}
	},
	test: {
		root: '.',
		// Generous: a loaded machine is slow, and no test measures time.
		testTimeout: 30_000,
		include: ['src/**/*.test.ts', 'scorm/**/*.test.ts'],
		exclude: process.env['QUICK_CHECK'] ? PACKAGING : []
	}
});
