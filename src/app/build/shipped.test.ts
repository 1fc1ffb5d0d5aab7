/** What the learner's browser gets beside our own code: few packages, each known, locked and without scripts. */

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Locked {
	version: string;
	resolved?: string;
	integrity?: string;
	license?: string;
	dependencies?: Record<string, string>;
	hasInstallScript?: boolean;
}

const read = (name: string): unknown => JSON.parse(readFileSync(name, 'utf8'));
const { dependencies } = read('package.json') as { dependencies: Record<string, string> };
const { packages } = read('package-lock.json') as { packages: Record<string, Locked> };

/** These and all they need. */
function closure(names: readonly string[], found = new Set<string>()): Set<string> {
	for (const name of names) {
		if (found.has(name)) continue;
		found.add(name);
		closure(Object.keys(packages[`node_modules/${name}`]?.dependencies ?? {}), found);
	}
	return found;
}

/** Where a lock file names no address, npm takes the registry. */
const REGISTRY = 'https://registry.npmjs.org/';

const shipped = [...closure(Object.keys(dependencies))].sort();

/** Svelte is a compiler: its runtime ships inside what it compiles, and its own dependencies do not. */
test('the course ships D3’s arithmetic, the search and Svelte’s runtime, and nothing else', () => {
	expect(shipped).toEqual([
		'd3-array',
		'd3-color',
		'd3-format',
		'd3-interpolate',
		'd3-path',
		'd3-scale',
		'd3-shape',
		'd3-time',
		'd3-time-format',
		'internmap',
		'minisearch'
	]);
});

test.each([...shipped, 'svelte'])(
	'%s is locked to one file of the registry and runs no script',
	(name) => {
		const locked = packages[`node_modules/${name}`];
		expect(locked?.resolved ?? REGISTRY).toContain(REGISTRY);
		expect(locked?.integrity).toMatch(/^sha512-/);
		expect(locked?.hasInstallScript ?? false).toBe(false);
		expect(locked?.license).toMatch(/^(ISC|MIT|BSD-3-Clause)$/);
	}
);
