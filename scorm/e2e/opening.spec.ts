/** The first moments of a load, under the strict content policy: what stands there before looks and scripts. */

import { expect, test } from '@playwright/test';
import { addressOf } from './alone.ts';

test('before its style sheet the page shows its question, where the start then has it', async ({
	page
}) => {
	const problems: string[] = [];
	page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
	let send = () => {};
	const held = new Promise<void>((done) => (send = done));
	await page.route('**/course.css', async (route) => {
		await held;
		await route.continue();
	});
	await page.goto(`${await addressOf(page)}index.html`, { waitUntil: 'commit' });
	const before = page.locator('#opening div');
	await expect(before).toBeVisible();
	await expect
		.poll(() => page.evaluate(() => performance.getEntriesByType('paint').length))
		.toBeGreaterThan(0);
	const question = await before.textContent();
	const there = await before.boundingBox();
	await expect(page.locator('#course')).toBeHidden();
	send();
	const heading = page.locator('#course h1');
	await expect(heading).toHaveText(question ?? '');
	await expect(heading).toBeVisible();
	const here = await heading.boundingBox();
	expect(Math.abs((here?.x ?? 0) - (there?.x ?? 99))).toBeLessThanOrEqual(2);
	expect(Math.abs((here?.y ?? 0) - (there?.y ?? 99))).toBeLessThanOrEqual(30);
	await expect(before).toHaveCount(0);
	await expect(page.locator('.save')).not.toHaveText('Opening…');
	expect(problems).toEqual([]);
});

test('without its style sheet the course is plain, but there', async ({ page }) => {
	await page.route('**/course.css', (route) => route.abort());
	await page.goto(`${await addressOf(page)}index.html`);
	await expect(page.locator('#opening')).toHaveCount(0);
	await page.getByRole('link', { name: 'Begin', exact: true }).click();
	await expect(page.locator('h1')).not.toBeEmpty();
	await expect(page.locator('#course')).toBeVisible();
});
