import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { build, type Rollup } from 'vite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { classicPagePlugin, type Scripts } from './classic.ts';

let root: string;

beforeEach(async () => {
	root = await mkdtemp(join(tmpdir(), 'classic-'));
	const page =
		'<body><div id="course"></div><script type="module" src="./main.js"></script></body>';
	await writeFile(join(root, 'index.html'), page);
	await writeFile(
		join(root, 'main.js'),
		`export let news = 'none';
		export function hear(word) { globalThis.heard = word; }
		globalThis.began = true;
		globalThis.happen = () => { news = 'some'; };`
	);
	await writeFile(join(root, 'rest.js'), `import { hear } from './main.js'; hear('the rest');`);
	await writeFile(
		join(root, 'prose.js'),
		`import './prose.css'; import { hear, news } from './main.js'; hear('the prose, ' + news);`
	);
	await writeFile(join(root, 'prose.css'), 'p { color: red }');
});

afterEach(() => rm(root, { recursive: true }));

async function built(scripts: Scripts): Promise<Map<string, string>> {
	const name = ({ name }: { name: string }) => `${name}.js`;
	const { output } = (await build({
		root,
		configFile: false,
		logLevel: 'silent',
		base: './',
		plugins: [
			classicPagePlugin(() => Promise.resolve('<div id="course"><h1>First</h1></div>'), scripts)
		],
		build: {
			write: false,
			modulePreload: false,
			rolldownOptions: {
				input: {
					index: join(root, 'index.html'),
					rest: join(root, 'rest.js'),
					prose: join(root, 'prose.js')
				},
				output: { format: 'es', entryFileNames: name, chunkFileNames: name }
			}
		}
	})) as Rollup.RollupOutput;
	return new Map(
		output.map((one) => [one.fileName, one.type === 'chunk' ? one.code : String(one.source)])
	);
}

/** The classic scripts of a page, in their order. */
function scriptsOf(files: Map<string, string>): string[] {
	const html = files.get('index.html') ?? '';
	return [...html.matchAll(/<script defer src="\.\/([^"]+)"><\/script>/g)].map(
		([, file]) => file ?? ''
	);
}

test('the scripts are classic, share what they import, and run one after the other', async () => {
	const files = await built({ followers: ['rest.js'], onDemand: ['prose.js'] });
	const html = files.get('index.html') ?? '';
	expect(html).toContain('<div id="course"><h1>First</h1></div>');
	expect(html).not.toMatch(/type="module"|crossorigin|modulepreload/);
	expect(scriptsOf(files).at(-1)).toBe('rest.js');
	// It counts in the first line only.
	expect(files.get(scriptsOf(files)[0] ?? '')).toMatch(/^\/\/# allFunctionsCalledOnLoad\n/);
	const world: Record<string, unknown> = {};
	for (const file of scriptsOf(files)) runInNewContext(files.get(file) ?? '', world);
	expect(world).toMatchObject({ began: true, heard: 'the rest' });
});

test('what is late runs when it is asked for, travels with another file, and brings its looks', async () => {
	const files = await built({ followers: ['rest.js'], late: { 'prose.js': 'rest.js' } });
	expect([...files.keys()].filter((file) => /prose|\.css$/.test(file))).toEqual([]);
	expect(files.get('rest.js')).not.toContain('allFunctionsCalledOnLoad');
	const waiting: (() => void)[] = [];
	const document = { adoptedStyleSheets: [] as unknown[] };
	class CSSStyleSheet {
		text = '';
		replaceSync(text: string): void {
			this.text = text;
		}
	}
	const later = (run: () => void) => waiting.push(run);
	const world: Record<string, unknown> = { courseScripts: { later }, document, CSSStyleSheet };
	for (const file of scriptsOf(files)) runInNewContext(files.get(file) ?? '', world);
	expect(world['heard']).toBe('the rest');
	expect(document.adoptedStyleSheets).toEqual([]);
	(world['happen'] as () => void)();
	for (const run of waiting) run();
	expect(world['heard']).toBe('the prose, some');
	expect(document.adoptedStyleSheets).toMatchObject([
		{ text: expect.stringContaining('color:red') as string }
	]);
});

test('what is late in a file of its own is made ready as it arrives', async () => {
	const late = { 'rest.js': 'rest.js' };
	const files = await built({ followers: ['rest.js'], late, onDemand: ['prose.js'] });
	expect(files.get('rest.js')).toMatch(/^\/\/# allFunctionsCalledOnLoad\n.*\.later\(/);
});

test('a script that the page would not load stops the build', async () => {
	await expect(built({ followers: ['rest.js'] })).rejects.toThrow(/expected the page's script/);
	await expect(built({ followers: ['rest.js', 'prose.js', 'none.js'] })).rejects.toThrow(/built/);
});
