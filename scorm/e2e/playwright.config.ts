/** Browser tests: they play the built packages in the local LMS, in a browser that setup.mjs has found. */

import { mkdtempSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { defineConfig } from '@playwright/test';
import { browserIn } from './browser.ts';

const ROOT = resolve(import.meta.dirname, '..', '..');
// Read again by every worker: port and folder are chosen once, by the first. Two runs at a time do not meet.
process.env['E2E_PORT'] ??= String(40_000 + (process.pid % 20_000));
const PORT = process.env['E2E_PORT'];
process.env['E2E_DATA'] ??= mkdtempSync(join(tmpdir(), 'local-lms-'));

export default defineConfig({
	testDir: '.',
	outputDir: '../../test-results',
	// One more than there are cores: some tests wait for what takes its time, as an LMS that comes late.
	workers: availableParallelism() + 1,
	fullyParallel: true,
	retries: 0,
	forbidOnly: true,
	timeout: 60_000,
	expect: { timeout: 8_000 },
	reporter: [['list'], ['json', { outputFile: join(ROOT, '.cache', 'results', 'browser.json') }]],
	use: {
		baseURL: `http://127.0.0.1:${PORT}`,
		// Steps, requests and messages; pictures of every step would cost a fifth of the time.
		trace: { mode: 'retain-on-failure', screenshots: false, snapshots: false },
		screenshot: 'only-on-failure',
		launchOptions: browserIn(ROOT)
	},
	webServer: {
		command: 'node dist/lms/server.js',
		cwd: ROOT,
		url: `http://127.0.0.1:${PORT}/api/packages`,
		reuseExistingServer: false,
		env: { PORT, LMS_DATA: process.env['E2E_DATA'] }
	}
});
