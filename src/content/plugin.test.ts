import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build, createServer, type Rollup } from 'vite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { compiled } from './check.ts';
import { FILES, WORLD } from './fixture.test-data.ts';
import { contentPlugin } from './plugin.ts';

const OPTIONS = { entities: WORLD.entities, today: WORLD.today };
let root: string;

async function write(file: string, text: string): Promise<void> {
	await mkdir(dirname(join(root, file)), { recursive: true });
	await writeFile(join(root, file), text);
}

beforeEach(async () => {
	root = await mkdtemp(join(tmpdir(), 'course-'));
	for (const [file, text] of Object.entries(FILES)) await write(file, text);
	await write(
		'src/main.js',
		`import course from 'virtual:course/early'; console.log(course.title);`
	);
});

afterEach(() => rm(root, { recursive: true }));

const config = () => ({
	configFile: false as const,
	logLevel: 'silent' as const,
	root: join(root, 'src'),
	plugins: [contentPlugin(root, OPTIONS)]
});

async function built(): Promise<string> {
	const output = (await build({
		...config(),
		build: { write: false, lib: { entry: join(root, 'src/main.js'), formats: ['es'] } }
	})) as Rollup.RollupOutput[];
	return output
		.flatMap(({ output }) => output.flatMap((chunk) => ('code' in chunk ? chunk.code : [])))
		.join('');
}

test('the build carries the compiled course as JSON', async () => {
	const code = await built();
	expect(code).toContain('JSON.parse');
	expect(code).toContain('A sample course');
});

test('the build fails with all problems at once', async () => {
	await write(
		'lessons/claims.yaml',
		(FILES['lessons/claims.yaml'] ?? '').replace('verified', 'rumour')
	);
	await write('lessons/stray.svelte', '');
	await expect(built()).rejects.toThrow(
		/The content has 2 problems:\nlessons\/claims\.yaml › \[0\]\.status \(line 4\).*\nlessons\/stray\.svelte: has no entry/
	);
});

test('the packager gets the same course, or every problem', async () => {
	const course = await compiled(root, OPTIONS);
	expect(course.lessons[0]?.id).toBe('story');
	await rm(join(root, 'quiz/story.yaml'));
	await expect(compiled(root, OPTIONS)).rejects.toThrow('The content has 1 problem:');
});

test('in development a changed, added or removed content file reloads the page', async () => {
	const server = await createServer({
		...config(),
		server: { middlewareMode: true, ws: false, watch: null }
	});
	try {
		const course = async () => (await server.transformRequest('virtual:course/early'))?.code ?? '';
		const reloads: string[] = [];
		server.ws.send = ((payload: { type: string }) =>
			reloads.push(payload.type)) as typeof server.ws.send;
		expect(await course()).toContain('A sample course');

		const file = 'lessons/course.yaml';
		await write(file, (FILES[file] ?? '').replace('A sample course', 'Another course'));
		server.watcher.emit('all', 'change', join(root, file));
		expect(await course()).toContain('Another course');

		await write('lessons/new.svelte', '');
		server.watcher.emit('all', 'add', join(root, 'lessons/new.svelte'));
		await expect(course()).rejects.toThrow('lessons/new.svelte: has no entry');

		await rm(join(root, 'lessons/new.svelte'));
		server.watcher.emit('all', 'unlink', join(root, 'lessons/new.svelte'));
		expect(await course()).toContain('Another course');

		server.watcher.emit('all', 'change', join(root, 'src/main.js'));
		expect(reloads).toEqual(['full-reload', 'full-reload', 'full-reload']);
	} finally {
		await server.close();
	}
});
