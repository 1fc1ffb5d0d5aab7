import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { packageZip } from './zip.test-fixture.ts';

const ROUNDS = 50;

// Inside the repository, where Node finds libsql.
const bundle = fileURLToPath(new URL('../../.cache/lms-kill-test', import.meta.url));
let folder: string;
let child: ChildProcess | undefined;

beforeAll(async () => {
	await build({
		configFile: false,
		logLevel: 'error',
		ssr: { noExternal: true, external: ['libsql'] },
		build: {
			ssr: fileURLToPath(new URL('main.ts', import.meta.url)),
			outDir: bundle,
			emptyOutDir: true
		}
	});
	folder = mkdtempSync(join(tmpdir(), 'lms-kill-'));
	mkdirSync(join(folder, 'packages'));
	writeFileSync(join(folder, 'packages', 'course.zip'), packageZip());
}, 180_000);
afterEach(() => {
	child?.kill('SIGKILL');
});
afterAll(() => {
	rmSync(folder, { recursive: true });
	rmSync(bundle, { recursive: true });
});

/** Starts the bundled server with plain Node and resolves with its address. */
function start(): Promise<string> {
	const started = spawn(process.execPath, [join(bundle, 'main.js')], {
		env: {
			...process.env,
			PORT: '0',
			LMS_PACKAGES: join(folder, 'packages'),
			LMS_DATA: join(folder, 'data')
		},
		stdio: ['ignore', 'pipe', 'inherit']
	});
	child = started;
	return new Promise((resolve, reject) => {
		started.once('exit', (code) => reject(new Error(`the server ended with ${code}`)));
		started.stdout.once('data', (text: Buffer) => {
			const url = /http:\S+/.exec(text.toString())?.[0];
			if (url) resolve(url);
			else reject(new Error(`no address in: ${text.toString()}`));
		});
	});
}

function kill(): Promise<void> {
	const dying = child;
	if (!dying) throw new Error('no server runs');
	return new Promise((resolve) => {
		dying.removeAllListeners('exit');
		dying.once('exit', () => resolve());
		dying.kill('SIGKILL');
	});
}

async function ask<T>(url: string, body?: unknown): Promise<T> {
	const init = body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) };
	const answer = await fetch(url, init);
	if (!answer.ok) throw new Error(`${url}: ${answer.status} ${await answer.text()}`);
	return (await answer.json()) as T;
}

async function launch(url: string, learner: string): Promise<{ attempt: number; session: number }> {
	const { id } = await ask<{ id: number }>(`${url}api/attempts`, { learner, package: 'course' });
	return ask(`${url}api/attempts/${id}/sessions`, {});
}

const commit = (
	url: string,
	attempt: number,
	session: number,
	location: number
): Promise<unknown> =>
	ask(`${url}api/attempts/${attempt}/commit`, {
		session,
		cmi: { 'cmi.core.lesson_location': String(location) },
		calls: [],
		terminated: false
	});

async function stored(url: string, attempt: number): Promise<number> {
	const state = await ask<{ cmi: Record<string, string> }>(`${url}api/attempts/${attempt}`);
	return Number(state.cmi['cmi.core.lesson_location'] ?? -1);
}

test(`nothing committed is lost when the process is killed, ${ROUNDS} times`, async () => {
	let url = await start();
	const { attempt, session } = await launch(url, 'Doe, Jane');
	for (let round = 1; round <= ROUNDS; round++) {
		await commit(url, attempt, session, round);
		await kill();
		url = await start();
		expect(await stored(url, attempt)).toBe(round);
	}
}, 180_000);

test('a kill in the middle of a burst loses no answered commit', async () => {
	let url = await start();
	const { attempt, session } = await launch(url, 'Doe, John');
	let sent = 0;
	for (const answers of [1, 2, 3, 5, 8, 13]) {
		let answered = sent;
		let killed: Promise<void> | undefined;
		const burst = async (): Promise<void> => {
			const wanted = answered + answers;
			// One after another, as a synchronous API sends them; the kill hits the one on its way.
			for (;;) {
				sent += 1;
				const request = commit(url, attempt, session, sent);
				if (answered === wanted) killed = kill();
				await request;
				answered = sent;
			}
		};
		await expect(burst()).rejects.toThrow();
		await killed;
		url = await start();
		const kept = await stored(url, attempt);
		expect(kept).toBeGreaterThanOrEqual(answered);
		expect(kept).toBeLessThanOrEqual(sent);
	}
}, 180_000);
