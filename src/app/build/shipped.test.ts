/** What the learner's browser gets beside our own code: few packages, each known, locked, named and without scripts. */

import { readFileSync } from 'node:fs';
import type { Rollup } from 'vite';
import { describe, expect, test } from 'vitest';
import { noticesOf, noticesPlugin, noticesText, SHIPPED } from './notices.ts';

interface Locked {
	version: string;
	resolved?: string;
	integrity?: string;
	license?: string;
	hasInstallScript?: boolean;
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
	packages: Record<string, Locked>;
};

/** Where a lock file names no address, npm takes the registry. */
const REGISTRY = 'https://registry.npmjs.org/';

const module = (name: string): string => `${process.cwd()}/node_modules/${name}/index.js`;
const notices = noticesOf([...SHIPPED.map(module), `${process.cwd()}/src/app/main.ts`]);

test.each(SHIPPED)('%s is locked to one file of the registry and runs no script', (name) => {
	const locked = packages[`node_modules/${name}`];
	expect(locked?.resolved ?? REGISTRY).toContain(REGISTRY);
	expect(locked?.integrity).toMatch(/^sha512-/);
	expect(locked?.hasInstallScript ?? false).toBe(false);
	expect(locked?.version).toBe(notices.find((notice) => notice.name === name)?.version);
});

describe('the notices', () => {
	test('name every package with version and licence, and hold each licence text once', () => {
		const text = noticesText(notices);
		expect(text.split('\n\n')[0]?.split('\n')).toEqual(
			notices.map(({ name, version, licence }) => `${name} ${version} ${licence}`)
		);
		expect(notices.map(({ name }) => name)).toEqual([...SHIPPED].sort());
		for (const notice of notices) {
			expect(notice.text).toMatch(/copyright/i);
			expect(text.split(notice.text)).toHaveLength(2);
		}
	});

	test('are refused for a package whose licence asks for more', () => {
		expect(() => noticesOf([module('axe-core')])).toThrow('ships with the licence "MPL-2.0"');
	});

	test.each([
		['another package ships', [...SHIPPED, 'yaml'], 'ships, too: yaml; no longer: –'],
		['one ships no longer', SHIPPED.slice(0, -1), 'ships, too: –; no longer: svelte']
	])('stop the build when %s', (_what, names, problem) => {
		expect(() => emitted(names)).toThrow(problem);
	});

	test('go into the course; of modules of which nothing is left nothing is said', () => {
		expect(emitted(SHIPPED, ['yaml'])).toBe(noticesText(notices));
	});
});

/** What the plug-in writes beside a chunk with these packages, and with others that were shaken out of it. */
function emitted(names: readonly string[], shaken: readonly string[] = []): unknown {
	const rendered = (renderedLength: number) => (name: string) =>
		[module(name), { renderedLength }] as const;
	const modules = Object.fromEntries([
		...names.map(rendered(1)),
		...shaken.map(rendered(0)),
		[`${process.cwd()}/src/app/main.ts`, { renderedLength: 1 }]
	]);
	let source: unknown;
	const context = { emitFile: (file: Rollup.EmittedAsset) => (source = file.source) };
	const { generateBundle } = noticesPlugin(process.cwd());
	if (typeof generateBundle !== 'function') throw new Error('no hook');
	void generateBundle.call(
		context as never,
		{} as never,
		{ a: { type: 'chunk', modules } } as never,
		true
	);
	return source;
}
