/** Nothing moves by itself, and with reduced motion nothing moves at all. */

import { expect, test } from '@playwright/test';
import { courseAlone } from './alone.ts';

test('nothing moves before Play, and Play stops by itself', async ({ page }) => {
	await courseAlone(page, '#/mechanism/cast');
	const picture = () => page.locator('.scene [role=graphics-document]').first().innerHTML();
	const before = await picture();
	await page.evaluate(
		() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
	);
	expect(await picture()).toBe(before);
	await page.getByLabel('Speed').selectOption('2');
	await page.getByRole('button', { name: 'Play' }).click();
	await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
	await expect.poll(picture).not.toBe(before);
	await expect(page.getByRole('button', { name: 'Play' })).toBeVisible({ timeout: 20_000 });
});

test('with reduced motion the scene goes from still to still', async ({ browser }) => {
	const page = await browser.newPage({ reducedMotion: 'reduce' });
	await courseAlone(page, '#/mechanism/cast');
	const clock = page.locator('.clock');
	const before = await clock.textContent();
	await page.getByRole('button', { name: 'Play' }).click();
	await expect(clock).not.toHaveText(before ?? '');
	await expect(page.getByRole('button', { name: 'Play' })).toBeVisible();
	await page.close();
});
