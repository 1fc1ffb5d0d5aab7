import { relative } from 'node:path';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

/** Names of scoped styles stand at every element they belong to; four characters of a hash are enough for our files. */
const cssHash = ({ hash, filename, css }) =>
	`s${hash(filename === '(unknown)' ? css : relative(import.meta.dirname, filename)).slice(-4)}`;

/** @type {import('@sveltejs/vite-plugin-svelte').SvelteConfig} */
export default { preprocess: vitePreprocess(), compilerOptions: { runes: true, cssHash } };
