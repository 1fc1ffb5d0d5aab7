/** The web package, unzipped and opened by double click. */

import { mkdirSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { unzipSync } from 'fflate';
import { courseAlone } from './alone.ts';

const PACKAGES = resolve(import.meta.dirname, '..', '..', 'dist', 'packages');

function unpacked(): string {
	const zip = readdirSync(PACKAGES).find((name) => name.endsWith('-web.zip'));
	if (!zip) throw new Error('no web package; run the build');
	const folder = mkdtempSync(join(tmpdir(), 'course-'));
	for (const [name, bytes] of Object.entries(unzipSync(readFileSync(join(PACKAGES, zip))))) {
		mkdirSync(dirname(join(folder, name)), { recursive: true });
		writeFileSync(join(folder, name), bytes);
	}
	return folder;
}

test('it opens from a folder, draws its first screen without script, and keeps progress', async ({
	page
}) => {
	const problems: string[] = [];
	page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
	page.on('pageerror', (error) => problems.push(error.message));
	const folder = unpacked();
	const first = readFileSync(join(folder, 'index.html'), 'utf8');
	expect(first).toContain('<h1');
	expect(first).not.toContain('type="module"');
	const address = pathToFileURL(join(folder, 'index.html')).href;
	await page.goto(address);
	await page.getByRole('link', { name: 'Begin', exact: true }).click();
	const next = page.getByRole('link', { name: /^Next: / });
	const title = (await next.textContent())?.replace('Next: ', '') ?? '';
	await next.click();
	await expect(page.locator('h1')).toHaveText(title);
	await page.goto('about:blank');
	await page.goto(address);
	await expect(page.locator('h1')).toHaveText(title);
	expect(problems).toEqual([]);
});

test('left by "Save and exit", the course opens again where it was', async ({ page }) => {
	await courseAlone(page, '#/glossary');
	await page.getByRole('button', { name: 'Save and exit' }).click();
	await page.getByRole('button', { name: 'Open the course again' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Glossary');
});
