import { createServer } from 'node:http';
import { connect } from 'node:net';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startLms, type RunningLms } from './server.ts';
import { manifestXml, packageZip, zipOf } from './zip.test-fixture.ts';

let folder: string;
let lms: RunningLms;

beforeEach(async () => {
	folder = mkdtempSync(join(tmpdir(), 'lms-server-'));
	for (const name of ['packages', 'client', 'data']) mkdirSync(join(folder, name));
	writeFileSync(join(folder, 'secret.txt'), 'secret');
	writeFileSync(join(folder, 'client', 'index.html'), '<title>Library</title>');
	writeFileSync(join(folder, 'client', 'play.html'), '<title>Player</title>');
	writeFileSync(
		join(folder, 'packages', 'course-12.zip'),
		packageZip({ title: '&lt;b&gt;Course&lt;/b&gt;', files: { 'js/main.js': 'let a;' } })
	);
	writeFileSync(
		join(folder, 'packages', 'course-2004.zip'),
		packageZip({ edition: '2004 4th Edition' })
	);
	writeFileSync(
		join(folder, 'packages', 'course-web.zip'),
		zipOf({ 'index.html': '<title>A &amp; B</title>' })
	);
	lms = await start(0);
});
afterEach(async () => {
	await lms.close();
	rmSync(folder, { recursive: true });
});

const start = (port: number): Promise<RunningLms> =>
	startLms({
		packagesDir: join(folder, 'packages'),
		dataDir: join(folder, 'data'),
		clientDir: join(folder, 'client'),
		port
	});

const get = (path: string): Promise<Response> => fetch(lms.url + path);
const post = (
	path: string,
	body: unknown,
	headers: Record<string, string> = {}
): Promise<Response> =>
	fetch(lms.url + path, {
		method: 'POST',
		body: Buffer.isBuffer(body) ? new Uint8Array(body) : JSON.stringify(body),
		headers
	});

/** The status line of a request whose path no client library touches. */
function raw(path: string, host = new URL(lms.url).host): Promise<string> {
	return new Promise((resolve, reject) => {
		const socket = connect(Number(new URL(lms.url).port), '127.0.0.1');
		let text = '';
		socket.on('data', (chunk: Buffer) => (text += chunk.toString()));
		socket.on('end', () => resolve(text));
		socket.on('error', reject);
		socket.write(`GET ${path} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);
	});
}

async function launched(packageId = 'course-12'): Promise<{ id: number; session: number }> {
	const { id } = await (
		await post('api/attempts', { learner: 'Doe, Jane', package: packageId })
	).json();
	const { session } = await (await post(`api/attempts/${id}/sessions`, {})).json();
	return { id, session };
}

describe('packages', () => {
	test('are listed with title and edition of the manifest', async () => {
		expect(await (await get('api/packages')).json()).toMatchObject([
			{ id: 'course-12', title: '<b>Course</b>', edition: '1.2', uploaded: false },
			{ id: 'course-2004', edition: '2004', editionName: '2004 4th Edition' },
			{ id: 'course-web', edition: 'web', title: 'A & B' }
		]);
	});

	test('one that cannot be opened is listed with its reason', async () => {
		writeFileSync(join(folder, 'packages', 'a-broken.zip'), 'no zip');
		const last = (await (await get('api/packages')).json()).at(-1);
		expect(last).toMatchObject({ fileName: 'a-broken.zip' });
		expect(last.refusal).toContain('not a zip archive');
	});

	test('one that this machine cannot unpack leaves the others on the shelf, and is no upload', async () => {
		// A file where the folder of unpacked packages should be.
		rmSync(join(folder, 'data', 'unpacked'), { recursive: true, force: true });
		writeFileSync(join(folder, 'data', 'unpacked'), '');
		const answer = await post('api/packages?name=new.zip', packageZip());
		expect(answer.status).toBe(422);
		expect(readdirSync(join(folder, 'data', 'uploads'))).toEqual([]);
		const shelf = await (await get('api/packages')).json();
		expect(shelf).toHaveLength(3);
		expect(shelf[0].refusal).toContain('unpacked');
	});

	test('a rebuilt package is read again under the same id', async () => {
		writeFileSync(join(folder, 'packages', 'course-12.zip'), packageZip({ title: 'Longer title' }));
		const [first] = await (await get('api/packages')).json();
		expect(first).toMatchObject({ id: 'course-12', title: 'Longer title' });
	});

	test('an upload can be launched', async () => {
		const answer = await post('api/packages?name=My%20Course.zip', packageZip());
		expect(answer.status).toBe(201);
		expect(await answer.json()).toMatchObject({ id: 'upload-my-course', uploaded: true });
		expect((await get('course/upload-my-course/strict/index.html')).status).toBe(200);
	});

	test('an upload can be removed, a built package cannot', async () => {
		await post('api/packages?name=mine.zip', packageZip());
		const remove = async (id: string): Promise<number> =>
			(await fetch(`${lms.url}api/packages?id=${id}`, { method: 'DELETE' })).status;
		expect(await remove('upload-mine')).toBe(200);
		expect((await get('course/upload-mine/strict/index.html')).status).toBe(404);
		expect(readdirSync(join(folder, 'data', 'uploads'))).toEqual([]);
		expect(await remove('upload-mine')).toBe(404);
		expect(await remove('course-12')).toBe(404);
		expect(await (await get('api/packages')).json()).toHaveLength(3);
		await post('api/packages?name=mine.zip', packageZip());
		expect((await get('course/upload-mine/strict/index.html')).status).toBe(200);
	});

	test.each([
		['no manifest', zipOf({ 'index.html': 'x' }), 'no imsmanifest.xml at the root'],
		['a manifest in a folder', zipOf({ 'c/imsmanifest.xml': '<manifest/>' }), 'at the root'],
		['a path outwards', zipOf({ '../x.html': 'x', 'imsmanifest.xml': '' }), 'leaves its folder'],
		[
			'nothing at the place it launches',
			zipOf({ 'imsmanifest.xml': manifestXml({}), 'Index.html': 'x' }),
			'launches "index.html", which is not in the archive'
		],
		['no zip', Buffer.from('hello'), 'not a zip archive']
	])('an upload with %s is refused with the reason and not kept', async (_name, zip, reason) => {
		const answer = await post('api/packages?name=../../evil.zip', zip);
		expect(answer.status).toBe(422);
		expect((await answer.json()).problem).toContain(reason);
		expect(readdirSync(join(folder, 'data', 'uploads'))).toEqual([]);
	});
});

describe('files', () => {
	test('come with type, nosniff and the policy of their kind', async () => {
		const page = await get('course/course-12/strict/index.html?a=b');
		expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
		expect(page.headers.get('x-content-type-options')).toBe('nosniff');
		expect(page.headers.get('content-security-policy')).toBe(
			"default-src 'self'; style-src 'self'; script-src 'self'"
		);
		const script = await get('course/course-12/open/js/main.js');
		expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
		expect(script.headers.get('content-security-policy')).toContain("'unsafe-inline'");
		expect(await (await get('play/1')).text()).toBe('<title>Player</title>');
	});

	test.each([
		'/../secret.txt',
		'/%2e%2e/secret.txt',
		'/..%2fsecret.txt',
		'/..%5csecret.txt',
		'//etc/passwd',
		'/%2fetc/passwd',
		'/course/course-12/strict/../../../../secret.txt',
		'/course/course-12/strict/%2e%2e/%2e%2e/%2e%2e/secret.txt',
		'/course/course-12/strict/%2fetc/passwd',
		'/course/..%2f..%2f/strict/secret.txt',
		'/course/../strict/secret.txt',
		'/course/course-12/strict/js',
		'/course/course-12/strict/%ff',
		'/course/course-12/strict/index.html%00.js',
		'/api/../secret.txt',
		'/play/../secret.txt'
	])('%s is refused', async (path) => {
		const answer = await raw(path);
		expect(answer).toMatch(/^HTTP\/1\.1 40[04]/);
		expect(answer).not.toContain('secret\r\n');
		expect(answer).not.toContain('root:');
	});

	test('a link that leads out of the folder is refused', async () => {
		symlinkSync(join(folder, 'secret.txt'), join(folder, 'client', 'link.txt'));
		expect((await get('link.txt')).status).toBe(404);
	});
});

describe('guard', () => {
	test('another host name is refused, against rebinding of names', async () => {
		expect(await raw('/api/packages', 'evil.example')).toMatch(/^HTTP\/1\.1 403/);
	});

	test('another site cannot change anything', async () => {
		const answer = await post('api/learners', { name: 'x' }, { Origin: 'http://evil.example' });
		expect(answer.status).toBe(403);
		expect(await (await get('api/learners')).json()).toEqual([]);
	});

	test.each([
		['{', 'no JSON'],
		['{"name":""}', 'needs a name'],
		['{"name":5}', 'expected string']
	])('the body %s is refused with a reason', async (body, reason) => {
		const answer = await fetch(`${lms.url}api/learners`, { method: 'POST', body });
		expect(answer.status).toBe(400);
		expect((await answer.json()).problem).toContain(reason);
	});
});

describe('attempts', () => {
	const cmi = {
		'cmi.core.lesson_status': 'passed',
		'cmi.interactions.0.id': 'q_1',
		'cmi.interactions.0.type': 'choice',
		'cmi.interactions.0.student_response': 'a'
	};

	test('are launched, committed and read back', async () => {
		const { id, session } = await launched();
		const body = { session, cmi, calls: [], terminated: false };
		expect((await post(`api/attempts/${id}/commit`, body)).status).toBe(200);
		expect(await (await get(`api/attempts/${id}`)).json()).toMatchObject({
			cmi,
			outcome: 'passed',
			interactions: [{ id: 'q_1', response: 'a' }],
			refused: 0,
			terminated: false
		});
		const csv = await get(`api/attempts/${id}/interactions.csv`);
		expect(csv.headers.get('content-disposition')).toContain(`attempt-${id}-interactions.csv`);
		expect(await csv.text()).toContain('"q_1","choice","a"');
		expect(await (await get(`api/attempts/${id}/interactions.json`)).json()).toHaveLength(1);
	});

	test('a second window takes the session over', async () => {
		const { id, session } = await launched();
		await post(`api/attempts/${id}/sessions`, {});
		const late = await post(`api/attempts/${id}/commit`, {
			session,
			cmi,
			calls: [],
			terminated: false
		});
		expect(late.status).toBe(409);
	});

	test('the state of an ended 2004 attempt stays when a new one begins', async () => {
		const { id, session } = await launched('course-2004');
		const ended = { 'cmi.exit': 'normal', 'cmi.location': 'p9' };
		await post(`api/attempts/${id}/commit`, { session, cmi: ended, calls: [], terminated: true });
		const next = await (await post(`api/attempts/${id}/sessions`, {})).json();
		expect(next.attempt).not.toBe(id);
		expect((await (await get(`api/attempts/${id}`)).json()).cmi).toEqual(ended);
	});

	test('unknown ones are 404', async () => {
		expect((await get('api/attempts/99')).status).toBe(404);
		expect((await post('api/attempts', { learner: 'x', package: 'nothing' })).status).toBe(404);
	});
});

test('a busy port gives way to the next free one', async () => {
	const blocker = createServer();
	await new Promise<void>((resolve) => blocker.listen(0, '127.0.0.1', resolve));
	const address = blocker.address();
	if (address === null || typeof address === 'string') throw new Error('no port');
	const second = await start(address.port);
	expect(second.moved).toBe(true);
	expect(Number(new URL(second.url).port)).toBeGreaterThan(address.port);
	await second.close();
	await new Promise((resolve) => blocker.close(resolve));
});
