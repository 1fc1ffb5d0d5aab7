import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { build, type Rollup } from 'vite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { classicPagePlugin } from './classic.ts';

let root: string;

beforeEach(async () => {
	root = await mkdtemp(join(tmpdir(), 'classic-'));
	const page =
		'<body><div id="course"></div><script type="module" src="./main.js"></script></body>';
	await writeFile(join(root, 'index.html'), page);
	await writeFile(
		join(root, 'main.js'),
		'export function hear(word) { globalThis.heard = word; } globalThis.began = true;'
	);
	await writeFile(join(root, 'rest.js'), `import { hear } from './main.js'; hear('the rest');`);
});

afterEach(() => rm(root, { recursive: true }));

async function built(followers: string[]): Promise<Map<string, string>> {
	const name = ({ name }: { name: string }) => `${name}.js`;
	const { output } = (await build({
		root,
		configFile: false,
		logLevel: 'silent',
		base: './',
		plugins: [classicPagePlugin(() => Promise.resolve('<h1>First</h1>'), followers)],
		build: {
			write: false,
			modulePreload: false,
			rolldownOptions: {
				input: { index: join(root, 'index.html'), rest: join(root, 'rest.js') },
				output: { format: 'es', entryFileNames: name, chunkFileNames: name }
			}
		}
	})) as Rollup.RollupOutput;
	return new Map(
		output.map((one) => [one.fileName, one.type === 'chunk' ? one.code : String(one.source)])
	);
}

test('the scripts are classic, share what they import, and run one after the other', async () => {
	const files = await built(['rest.js']);
	const html = files.get('index.html') ?? '';
	const scripts = [...html.matchAll(/<script defer src="\.\/([^"]+)"><\/script>/g)].map(
		([, file]) => file ?? ''
	);
	expect(html).toContain('<div id="course"><h1>First</h1></div>');
	expect(html).not.toMatch(/type="module"|crossorigin|modulepreload/);
	expect(scripts.at(-1)).toBe('rest.js');
	const world: Record<string, unknown> = {};
	for (const file of scripts) runInNewContext(files.get(file) ?? '', world);
	expect(world).toMatchObject({ began: true, heard: 'the rest' });
});

test('a script that the page would not load stops the build', async () => {
	await expect(built([])).rejects.toThrow(/expected the page's script/);
	await expect(built(['rest.js', 'none.js'])).rejects.toThrow(/built/);
});
