import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type Frame, type Page } from '@playwright/test';
import { build } from 'vite';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { browserIn } from '../e2e/browser.ts';
import { startLms, type RunningLms } from './server.ts';
import type { AttemptState } from './wire.ts';
import { packageZip, zipOf } from './zip.test-fixture.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

// setup.mjs writes down the browser it finds; without one these promises cannot be checked.
const browserFile = here('../../.cache/browser');

/** A course that does what the test tells it, and one thing by itself: it terminates while it goes away. */
const COURSE = `
function api(name) {
	for (let w = window, n = 0; n < 20; n++) {
		if (w[name]) return w[name];
		if (w.parent === w) { if (!w.opener) return null; w = w.opener; } else w = w.parent;
	}
	return null;
}
let farewell = null;
addEventListener('pagehide', () => farewell && farewell());
`;
const HTML =
	'<!doctype html><html lang="en"><title>C</title><script src="c.js"></script><h1>Course</h1>';
const INLINE =
	'<!doctype html><html lang="en"><title>C</title><body><script>document.body.textContent = "It runs"</script>';
const TITLE = '&lt;b&gt;Bold&lt;/b&gt; course';

let folder: string;
let lms: RunningLms;
let browser: Browser;
let page: Page;

describe.skipIf(!existsSync(browserFile))('the player', { timeout: 40_000 }, () => {
	beforeAll(async () => {
		folder = mkdtempSync(join(tmpdir(), 'lms-player-'));
		mkdirSync(join(folder, 'packages'));
		const files = { 'index.html': HTML, 'c.js': COURSE };
		for (const [name, edition] of [
			['old', '1.2'],
			['new', '2004 4th Edition']
		] as const) {
			const zip = packageZip({ title: TITLE, edition, files });
			writeFileSync(join(folder, 'packages', `${name}.zip`), zip);
		}
		const outDir = join(folder, 'client');
		await build({
			configFile: here('vite.config.ts'),
			logLevel: 'error',
			environments: { client: { build: { outDir } } }
		});
		lms = await startLms({
			packagesDir: join(folder, 'packages'),
			dataDir: join(folder, 'data'),
			clientDir: outDir,
			port: 0
		});
		browser = await chromium.launch(browserIn(here('../..')));
	}, 120_000);
	afterAll(async () => {
		await browser.close();
		await lms.close();
		rmSync(folder, { recursive: true });
	});
	beforeEach(async () => {
		page = await browser.newPage();
	});
	afterEach(() => page.close());

	async function ask<T>(path: string, body?: unknown): Promise<T> {
		const init = body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) };
		return (await (await fetch(lms.url + path, init)).json()) as T;
	}
	const state = (id: number): Promise<AttemptState> => ask(`api/attempts/${id}`);

	async function attempt(learner: string, packageId: string): Promise<number> {
		return (await ask<{ id: number }>('api/attempts', { learner, package: packageId })).id;
	}

	/** Opens the attempt and resolves with the course's frame. */
	async function open(id: number, query = ''): Promise<Frame> {
		await page.goto(`${lms.url}play/${id}${query}`);
		await page.frameLocator('iframe').getByRole('heading', { name: 'Course' }).waitFor();
		const frame = page.frames().find((each) => each.url().includes('/course/'));
		if (!frame) throw new Error('no course frame');
		return frame;
	}

	/** Makes the calls in the course and resolves with their results. */
	const call = (frame: Frame | Page, name: string, calls: readonly string[][]): Promise<string[]> =>
		frame.evaluate(
			([apiName, list]) => {
				const found = (
					window as unknown as { api: (n: string) => Record<string, (...a: string[]) => string> }
				).api(apiName);
				return list.map(([method = '', ...args]) => found[method]?.(...args) ?? 'missing');
			},
			[name, calls] as const
		);

	test('a 2004 course is launched, stored, suspended and resumed', async () => {
		const id = await attempt('Resume, R', 'new');
		const first = await call(await open(id), 'API_1484_11', [
			['Initialize', ''],
			['GetValue', 'cmi.entry'],
			['SetValue', 'cmi.suspend_data', 'abc'],
			['SetValue', 'cmi.exit', 'suspend'],
			['SetValue', 'cmi.exit', 'nonsense'],
			['Commit', ''],
			['Terminate', '']
		]);
		expect(first).toEqual(['true', 'ab-initio', 'true', 'true', 'false', 'true', 'true']);
		await page.getByText('Refused, 406').waitFor();
		const second = await call(await open(id), 'API_1484_11', [
			['Initialize', ''],
			['GetValue', 'cmi.entry'],
			['GetValue', 'cmi.suspend_data']
		]);
		expect(second).toEqual(['true', 'resume', 'abc']);
		expect(await state(id)).toMatchObject({ refused: 1, sessions: 2 });
	});

	test('only the API of the edition is there', async () => {
		const frame = await open(await attempt('Only, O', 'old'));
		expect(await frame.evaluate(() => ['API' in parent, 'API_1484_11' in parent])).toEqual([
			true,
			false
		]);
	});

	test('a course closed without Terminate keeps what was committed and is marked', async () => {
		const id = await attempt('Left, L', 'old');
		await call(await open(id), 'API', [
			['LMSInitialize', ''],
			['LMSSetValue', 'cmi.core.lesson_location', 'p2'],
			['LMSCommit', ''],
			['LMSSetValue', 'cmi.core.lesson_location', 'p3']
		]);
		await page.goto('about:blank');
		await expect
			.poll(() => state(id))
			.toMatchObject({
				status: 'left',
				terminated: false,
				initialised: true,
				cmi: { 'cmi.core.lesson_location': 'p2' }
			});
	});

	test.each(['Close course', 'navigation', 'the course leaves its frame'])(
		'Terminate inside pagehide arrives: %s',
		async (way) => {
			const id = await attempt(`Hidden, ${way}`, 'old');
			const frame = await open(id);
			await call(frame, 'API', [
				['LMSInitialize', ''],
				['LMSSetValue', 'cmi.core.exit', 'suspend']
			]);
			await frame.evaluate(
				"farewell = () => { api('API').LMSSetValue('cmi.core.lesson_location', 'end'); api('API').LMSFinish(''); }"
			);
			if (way === 'navigation') await page.goto('about:blank');
			else if (way !== 'Close course') await frame.evaluate("location.href = 'c.js'");
			else await page.getByRole('button', { name: way }).click();
			await expect
				.poll(() => state(id))
				.toMatchObject({
					status: 'suspended',
					cmi: { 'cmi.core.lesson_location': 'end' }
				});
		}
	);

	test('a window of its own finds the API through its opener', async () => {
		const id = await attempt('Popup, P', 'new');
		await page.goto(`${lms.url}play/${id}?place=popup`);
		const [popup] = await Promise.all([
			page.waitForEvent('popup'),
			page.getByRole('button', { name: 'Open the course' }).click()
		]);
		await popup.getByRole('heading', { name: 'Course' }).waitFor();
		expect(
			await call(popup, 'API_1484_11', [
				['Initialize', ''],
				['Commit', '']
			])
		).toEqual(['true', 'true']);
	});

	test('both-apis counts a call to the wrong one as refused', async () => {
		const id = await attempt('Both, B', 'new');
		const frame = await open(id, '?profile=both-apis');
		expect(await call(frame, 'API', [['LMSInitialize', '']])).toEqual(['false']);
		await expect.poll(() => state(id)).toMatchObject({ refused: 1 });
	});

	test('review stores nothing', async () => {
		const id = await attempt('Review, R', 'new');
		const frame = await open(id, '?mode=review');
		await call(frame, 'API_1484_11', [
			['Initialize', ''],
			['SetValue', 'cmi.location', 'p'],
			['Commit', '']
		]);
		expect((await state(id)).cmi).toEqual({});
	});

	test('a misspelt profile is shown as a problem and the course does not start', async () => {
		const id = await attempt('Wrong, W', 'new');
		await page.goto(`${lms.url}play/${id}?profile=nonsense`);
		await expect.poll(() => page.getByRole('alert').textContent()).toContain('No fault profile');
		expect(page.frames()).toHaveLength(1);
	});

	test('markup in titles and names is text', async () => {
		const id = await attempt('<img src=x onerror="document.title=1">', 'new');
		await open(id);
		expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('<b>Bold</b> course');
		await page.goto(lms.url);
		await page.getByRole('heading', { name: '<b>Bold</b> course' }).first().waitFor();
		expect(await page.locator('img, h3 b').count()).toBe(0);
	});

	test('of packages added together the good ones stay, and can be taken away; the focus is never lost', async () => {
		await attempt('Adds, A', 'old');
		await page.goto(lms.url);
		const bytes = { mimeType: 'application/zip' };
		await page.getByLabel('Add packages').setInputFiles([
			{ ...bytes, name: 'evil.zip', buffer: zipOf({ '../x.html': 'x' }) },
			{
				...bytes,
				name: 'good.zip',
				buffer: packageZip({ title: 'Good', files: { 'index.html': INLINE } })
			}
		]);
		await page.getByText('good.zip can be launched now').waitFor();
		expect(await page.getByRole('alert').textContent()).toMatch(/^evil\.zip was refused/);
		const focused = (): Promise<string> =>
			page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');

		// Its inline script runs, which our own policy would forbid.
		await page.getByRole('button', { name: 'Launch Good' }).click();
		await page.frameLocator('iframe').getByText('It runs').waitFor();
		await page.goto(lms.url);
		await page.getByRole('button', { name: 'Reset attempt' }).first().focus();
		await page.keyboard.press('Enter');
		await expect.poll(focused).toMatch(/^Delete what/);
		await page.keyboard.press('Enter');
		await page.getByText('The attempt is empty again').waitFor();
		expect(await focused()).toMatch(/^Reset/);

		await page.getByRole('button', { name: 'Remove good.zip' }).focus();
		await page.keyboard.press('Enter');
		await page.getByText('The package is gone').waitFor();
		expect(await focused()).toBe('Packages');
		expect(await page.getByText('no longer here').count()).toBe(1);
	});

	test('nothing is fetched from elsewhere', async () => {
		const foreign: string[] = [];
		page.on('request', (request) => {
			if (!request.url().startsWith(lms.url) && !request.url().startsWith('data:'))
				foreign.push(request.url());
		});
		await page.goto(lms.url);
		await open(await attempt('Local, L', 'new'));
		expect(foreign).toEqual([]);
	});
});
