/** Who may import whom: the README's layer table, executed. */

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');

interface Layer {
	name: string;
	/** Folder, relative to the root; the longest that fits wins. */
	path: string;
	/** Layers it may import. Its own is always allowed. */
	layers: string[];
	/** Packages it may import, as patterns. */
	packages: RegExp;
}

const NOTHING = /^$/;
const LAYERS: Layer[] = [
	{ name: 'domain', path: 'src/domain', layers: [], packages: NOTHING },
	{
		name: 'content',
		path: 'src/content',
		layers: ['domain'],
		packages: /^(node:|yaml$|zod$|vite$|svelte\/compiler$|@citation-js\/)/
	},
	{ name: 'scene', path: 'src/scene', layers: ['domain'], packages: /^(d3-|svelte$|svelte\/)/ },
	{
		name: 'ui',
		path: 'src/ui',
		layers: ['domain', 'scene'],
		packages: /^(svelte$|svelte\/|d3-|minisearch$)/
	},
	{ name: 'tracking', path: 'src/tracking', layers: ['domain'], packages: NOTHING },
	{
		name: 'app',
		path: 'src/app',
		layers: ['domain', 'content', 'scene', 'ui', 'tracking'],
		packages: /^(node:|svelte$|svelte\/|vite$|virtual:|subset-font$)/
	},
	{ name: 'lessons', path: 'lessons', layers: ['ui'], packages: NOTHING },
	{
		name: 'scorm',
		path: 'scorm',
		layers: ['domain', 'content'],
		packages: /^(node:|vite$|fflate$|xmlbuilder2$|xmllint-wasm$|@types\/)/
	},
	{
		name: 'preview',
		path: 'scorm/preview',
		layers: ['scorm'],
		packages:
			/^(node:|vite$|zod$|fflate$|xmlbuilder2$|libsql$|scorm-again\/|svelte$|svelte\/|@sveltejs\/)/
	},
	{
		name: 'e2e',
		path: 'scorm/e2e',
		layers: [],
		packages: /^(node:|yaml$|@playwright\/|@axe-core\/)/
	}
];

const ALIASES: Record<string, string> = {
	'#domain/': 'src/domain/',
	'#content/': 'src/content/',
	'#scene/': 'src/scene/',
	'#ui/': 'src/ui/',
	'#tracking/': 'src/tracking/'
};

/** Lessons import ui components only from here. */
const LESSON_PARTS = 'src/ui/lesson/';

function layerOf(path: string): Layer | undefined {
	return LAYERS.filter((layer) => path === layer.path || path.startsWith(layer.path + '/')).sort(
		(a, b) => b.path.length - a.path.length
	)[0];
}

/** Static imports, re-exports, dynamic imports and globs of a source text. */
export function importsOf(source: string): string[] {
	const pattern =
		/(?:^|[\s;}])(?:import|export)\s+(?:type\s+)?(?:[\w*{}\s,$]+\s+from\s+)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)|import\.meta\.glob[^(]*\(\s*['"]([^'"]+)['"]/g;
	return [...source.matchAll(pattern)].map((match) => (match[1] ?? match[2] ?? match[3]) as string);
}

/** What is wrong with this import, or nothing. */
export function objection(file: string, specifier: string): string | undefined {
	const from = layerOf(file);
	if (!from) return undefined;
	const alias = Object.keys(ALIASES).find((key) => specifier.startsWith(key));
	const target = alias
		? ALIASES[alias] + specifier.slice(alias.length)
		: specifier.startsWith('.')
			? relative(ROOT, resolve(ROOT, dirname(file), specifier.split('?')[0] as string))
			: undefined;
	if (target === undefined) {
		return from.packages.test(specifier)
			? undefined
			: `${file}: ${from.name} may not import the package ${specifier}`;
	}
	const to = layerOf(target);
	if (!to) return undefined;
	if (from.name === 'lessons' && !target.startsWith(LESSON_PARTS)) {
		return `${file}: a lesson may import only from ${LESSON_PARTS}, not ${specifier}`;
	}
	if (to.name === from.name || from.layers.includes(to.name)) return undefined;
	return `${file}: ${from.name} may not import ${to.name} (${specifier})`;
}

function sources(folder: string): string[] {
	return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
		.filter(
			(name) =>
				/\.(ts|svelte)$/.test(name) && !/\.(test|spec|test-(data|fixture|lms))\.ts$/.test(name)
		)
		.map((name) => join(folder, name));
}

test('no file imports a layer or package that its layer may not', () => {
	const files = ['src', 'lessons', 'scorm'].flatMap(sources);
	expect(files.length).toBeGreaterThan(20);
	const objections = files.flatMap((file) =>
		importsOf(readFileSync(join(ROOT, file), 'utf8')).flatMap(
			(specifier) => objection(file, specifier) ?? []
		)
	);
	expect(objections).toEqual([]);
});

test('a planted import across a wall is caught', () => {
	expect(importsOf("import { a } from '#tracking/tracker.ts';\nimport 'd3-shape';")).toEqual([
		'#tracking/tracker.ts',
		'd3-shape'
	]);
	expect(objection('src/ui/App.svelte', '#tracking/tracker.ts')).toContain(
		'ui may not import tracking'
	);
	expect(objection('src/domain/random.ts', 'node:fs')).toContain('package');
	expect(objection('src/scene/Scene.svelte', '../ui/theme.css')).toContain(
		'scene may not import ui'
	);
	expect(objection('lessons/mechanism.svelte', '#ui/App.svelte')).toContain(
		'a lesson may import only'
	);
	expect(objection('scorm/preview/server.ts', '../../src/domain/random.ts')).toContain(
		'preview may not import domain'
	);
	expect(objection('src/ui/App.svelte', '#domain/random.ts')).toBeUndefined();
});
