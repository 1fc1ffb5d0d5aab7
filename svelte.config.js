import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

/** All components, in an order that does not change with the machine. */
const components = ['lessons', 'scorm', 'src']
	.flatMap((folder) =>
		readdirSync(join(import.meta.dirname, folder), { recursive: true, encoding: 'utf8' }).map(
			(name) => join(folder, name)
		)
	)
	.filter((name) => name.endsWith('.svelte'))
	.sort();

/**
 * Names of scoped styles stand at every element they belong to, and chance letters do not compress: a number weighs a
 * kilobyte less (gzip) than a hash. A component made while the dev server runs has the hash.
 */
const cssHash = ({ hash, filename, css }) => {
	const place = components.indexOf(relative(import.meta.dirname, filename));
	return `_${place < 0 ? hash(css) : place.toString(36)}`;
};

/** @type {import('@sveltejs/vite-plugin-svelte').SvelteConfig} */
export default { preprocess: vitePreprocess(), compilerOptions: { runes: true, cssHash } };
