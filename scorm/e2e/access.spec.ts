/** Everybody's way through: axe in every state, keyboard alone, phone width, quiet motion, strict policies. */

import { expect, test, type Frame, type Page } from '@playwright/test';
import { courseAlone, violations } from './alone.ts';
import { questionOn } from './course.ts';
import { attemptAt, launch, opened, recordOf } from './lms.ts';

const PLACES = [
	'#/',
	'#/mechanism/cast',
	'#/mechanism/brake',
	'#/mechanism/gone',
	'#/mechanism/scene?moment=l2-24h',
	'#/mechanism/quiz',
	'#/references',
	'#/glossary',
	'#/settings',
	'#/about'
];

for (const colorScheme of ['light', 'dark'] as const) {
	for (const width of [320, 1280]) {
		test(`axe finds nothing on any page, ${colorScheme}, ${width} px`, async ({ browser }) => {
			const context = await browser.newContext({ colorScheme, viewport: { width, height: 800 } });
			const page = await context.newPage();
			await courseAlone(page, '#/');
			for (const place of PLACES) {
				await page.evaluate((hash) => (location.hash = hash), place);
				await expect(page.locator('h1')).toHaveCount(1);
				expect(await violations(page), place).toEqual([]);
				const wide = await page.evaluate(
					() => document.documentElement.scrollWidth > document.documentElement.clientWidth
				);
				expect(wide, `${place} scrolls sideways`).toBe(false);
			}
			await context.close();
		});
	}
	test(`axe finds nothing in any state of a question, ${colorScheme}`, async ({ browser }) => {
		const context = await browser.newContext({
			colorScheme,
			viewport: { width: 1024, height: 900 }
		});
		const page = await context.newPage();
		await courseAlone(page, '#/mechanism/quiz');
		await page.getByRole('button', { name: 'Start the quiz' }).click();
		for (let i = 0; i < 6; i++) {
			expect(await violations(page), `question ${i + 1} asked`).toEqual([]);
			await page.getByRole('button', { name: 'Check answer' }).click();
			if ((await page.locator('.missing').count()) > 0) {
				await expect(page.locator('.missing')).toBeFocused();
				expect(await violations(page), `question ${i + 1} missing`).toEqual([]);
				const slider = page.locator('article input[type=range]');
				if (await slider.count()) await slider.press('End');
				else await page.locator('article input[type=radio]').first().check();
				await page.getByRole('button', { name: 'Check answer' }).click();
			}
			await expect(page.locator('.feedback h3')).toBeFocused();
			expect(await violations(page), `question ${i + 1} answered`).toEqual([]);
			await page.getByRole('button', { name: /Next question|See the result/ }).click();
		}
		await expect(page.locator('.result')).toBeVisible();
		expect(await violations(page), 'result').toEqual([]);
		await context.close();
	});
}

/** Tabs on until the focus is on something with this name; at most as often as the page has stops. */
async function tabTo(page: Page, frame: Frame, name: RegExp): Promise<void> {
	for (let i = 0; i < 120; i++) {
		await page.keyboard.press('Tab');
		const here = await frame.evaluate(() => {
			const at = document.activeElement;
			const text =
				at instanceof HTMLInputElement ? at.closest('label')?.textContent : at?.textContent;
			return at === document.body ? '' : (at?.getAttribute('aria-label') ?? text ?? '').trim();
		});
		if (name.test(here)) return;
	}
	throw new Error(`no tab stop is called ${name}`);
}

test('keyboard alone leads from launch to the first answers, and never loses the focus', async ({
	page,
	request
}) => {
	const attempt = await attemptAt(request, 'scorm12', 'Keyboard alone');
	const frame = await launch(page, attempt);
	await opened(frame);
	await page.locator('iframe').focus();
	await tabTo(page, frame, /^Begin$/);
	await page.keyboard.press('Enter');
	await expect(frame.locator('h1')).toBeFocused();
	await frame.evaluate(() => (location.hash = '#/mechanism/cast'));
	await expect(frame.locator('h1')).toHaveText('Six characters');
	for (;;) {
		await tabTo(page, frame, /^(Next: |Take the quiz)/);
		const last = await frame.evaluate(() =>
			document.activeElement?.textContent?.startsWith('Take')
		);
		await page.keyboard.press('Enter');
		await expect(frame.locator('h1')).toBeFocused();
		if (last) break;
	}
	await tabTo(page, frame, /^Start the quiz$/);
	await page.keyboard.press('Enter');
	for (let i = 0; i < 6; i++) {
		await expect(frame.locator('article h2')).toBeFocused();
		const item = await questionOn(frame);
		if (item.kind === 'chart') {
			await tabTo(page, frame, new RegExp(item.leadIn.slice(0, 20).replace(/[^\w ]/g, '.')));
			await page.keyboard.press('End');
		} else if (item.kind !== 'order') {
			const first = (await frame.locator('article label.choice').first().textContent()) ?? '';
			await tabTo(
				page,
				frame,
				new RegExp(
					first
						.trim()
						.slice(0, 12)
						.replace(/[^\w ]/g, '.')
				)
			);
			await page.keyboard.press('Space');
		}
		await tabTo(page, frame, /^Check answer$/);
		await page.keyboard.press('Enter');
		await expect(frame.locator('.feedback h3')).toBeFocused();
		await tabTo(page, frame, /^(Next question|See the result)$/);
		await page.keyboard.press('Enter');
	}
	await expect(frame.locator('.result')).toBeVisible();
	await expect.poll(async () => (await recordOf(request, attempt)).interactions.length).toBe(6);
});

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
