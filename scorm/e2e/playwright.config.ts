/** Browser tests: they play the built packages in the local LMS, in a browser that setup.mjs has found. */

import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { defineConfig } from '@playwright/test';

const ROOT = resolve(import.meta.dirname, '..', '..');
const PORT = 48347;

// Read again by every worker: the folder is made once, by the first.
process.env['E2E_DATA'] ??= mkdtempSync(join(tmpdir(), 'local-lms-'));

export default defineConfig({
	testDir: '.',
	outputDir: '../../test-results',
	workers: 2,
	fullyParallel: true,
	retries: 0,
	forbidOnly: true,
	timeout: 60_000,
	expect: { timeout: 8_000 },
	reporter: [['list'], ['json', { outputFile: join(ROOT, '.cache', 'results', 'browser.json') }]],
	use: {
		baseURL: `http://127.0.0.1:${PORT}`,
		trace: 'retain-on-failure',
		screenshot: 'only-on-failure',
		launchOptions: {
			executablePath: readFileSync(join(ROOT, '.cache', 'browser'), 'utf8'),
			args: [
				'--headless',
				'--no-sandbox',
				'--disable-gpu',
				'--disable-quic',
				'--no-first-run',
				'--disable-background-networking',
				'--disable-component-update',
				'--disable-sync'
			]
		}
	},
	webServer: {
		command: 'node dist/lms/server.js',
		cwd: ROOT,
		url: `http://127.0.0.1:${PORT}/api/packages`,
		reuseExistingServer: false,
		env: { PORT: String(PORT), LMS_DATA: process.env['E2E_DATA'] }
	}
});
