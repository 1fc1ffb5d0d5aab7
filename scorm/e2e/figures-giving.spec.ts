/** The figures of lessons one and three: worked by keyboard and by taps, told in words, printed, in every width and theme. */

import { expect, test, type Page } from '@playwright/test';
import { courseAlone } from './alone.ts';
import { sound } from './axe.ts';

async function at(page: Page, place: string): Promise<void> {
	await courseAlone(page, `#/${place}`);
	await expect(page.locator('figure h2').first()).toBeVisible();
}

async function count(page: Page): Promise<void> {
	const figure = page.locator('figure');
	for (const label of await figure.getByText('It counts').all()) await label.click();
	await figure.getByRole('button', { name: 'Compare' }).click();
}

for (const [colorScheme, width] of [
	['light', 320],
	['dark', 1280]
] as const) {
	test(`axe finds nothing, ${colorScheme}, ${width} px`, async ({ browser }) => {
		test.slow();
		const context = await browser.newContext({ colorScheme, viewport: { width, height: 800 } });
		const page = await context.newPage();
		await at(page, 'where-it-fits/resistance');
		await sound(page, 'trials to judge');
		await count(page);
		await page.getByText('The grid as a table').click();
		await sound(page, 'trials compared');
		await at(page, 'where-it-fits/place');
		await sound(page, 'options to place');
		for (const select of await page.locator('figure select').all()) {
			await select.selectOption({ index: 2 });
		}
		await page.getByRole('button', { name: 'Compare' }).click();
		await sound(page, 'options placed');
		await at(page, 'giving-it/routes');
		await page.getByText('Levels and facts as a table').click();
		await sound(page, 'routes');
		await at(page, 'giving-it/sum');
		await page.getByLabel('Dose in mg').fill('420');
		await page.getByRole('button', { name: 'Check: Dose' }).click();
		await sound(page, 'a slip');
		await at(page, 'giving-it/session');
		await sound(page, 'cards to move');
		await page.getByRole('button', { name: 'Check the session' }).click();
		await sound(page, 'cards checked');
		await context.close();
	});
}

test('trials are counted, compared and changed, and the count follows in words', async ({
	page
}) => {
	await at(page, 'where-it-fits/resistance');
	const figure = page.locator('figure');
	await figure.getByRole('button', { name: 'Compare' }).click();
	await expect(figure.getByRole('alert')).toHaveText('Decide on every drug first.');
	await count(page);
	const total = figure.getByRole('status');
	await expect(figure.locator('h3[tabindex]')).toBeFocused();
	await expect(total).toContainText('Adequate trials: 1 of 3.');
	await expect(figure).toContainText('Does not count: 1 week is too short. You said otherwise.');
	await figure.getByRole('checkbox', { name: 'Taken as prescribed' }).nth(2).check();
	await expect(total).toContainText('Adequate trials: 2 of 3. At least two');
	await expect(figure.getByText('Only sertraline counts.')).toBeHidden();
	await expect(figure.getByText('You counted three.')).toBeHidden();
	const weeks = figure.getByRole('slider', { name: 'Weeks of venlafaxine' });
	await weeks.focus();
	await page.keyboard.press('ArrowLeft');
	await page.keyboard.press('ArrowLeft');
	await expect(weeks).toHaveAttribute('aria-valuetext', '5 weeks');
	await expect(total).toContainText('1 of 3, or 2 for those');
	await figure.getByRole('button', { name: 'Back to the letter' }).click();
	await expect(total).toContainText('Adequate trials: 1 of 3.');
	await expect(figure.getByText('Only sertraline counts.')).toBeVisible();
	await figure.getByRole('radio', { name: 'Patient B, fictional' }).check();
	await expect(figure.getByRole('status')).toHaveCount(0);
});

test('options are placed from lists, and each verdict has its reason and its sources', async ({
	page
}) => {
	await at(page, 'where-it-fits/place');
	const figure = page.locator('figure');
	const right = ['Now', 'Now', 'Next', 'Next', 'After', 'Not for'];
	for (const [i, start] of right.entries()) {
		const select = figure.locator('select').nth(i);
		const option = await select.locator('option', { hasText: start }).first().textContent();
		await select.selectOption(option);
	}
	await figure.getByRole('button', { name: 'Compare' }).click();
	await expect(figure.locator('h3[tabindex]')).toBeFocused();
	await expect(figure.locator('h3[tabindex]')).toHaveText('You agree with the course in 5 of 6.');
	await expect(figure.locator('.reasons li').last()).toContainText(
		'After those, in a specialist setting. You placed it under “Not for this person now”.'
	);
	await expect(figure.getByRole('button', { name: /^Evidence, / })).toHaveCount(6);
	await figure.getByRole('button', { name: 'Place them again' }).press('Enter');
	await expect(figure.locator('p:focus')).toContainText('Give each option a place');
	await expect(figure.locator('select').first()).toHaveValue('');
});

test('a route shows its level, its facts and what stopping does, by keyboard', async ({ page }) => {
	await at(page, 'giving-it/routes');
	const figure = page.locator('figure');
	const twin = figure.locator('.twin');
	await expect(twin).toContainText(
		'After 40 minutes the mean plasma level of ketamine is about 177'
	);
	await figure.getByRole('checkbox', { name: /stop the drug/ }).focus();
	await page.keyboard.press('Space');
	await expect(twin).toContainText(/leaves about \d+ ng\/mL .* instead of 177/);
	await expect(figure.locator('[aria-live=polite]')).toContainText('instead of 177');
	await figure.getByRole('radio', { name: 'Vein, by infusion' }).focus();
	await page.keyboard.press('ArrowDown');
	await expect(twin).toContainText('nothing is left to stop');
	await expect(twin).toContainText('order of magnitude only');
	await expect(figure.locator('dl')).toContainText('About 93%');
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('ArrowDown');
	await expect(twin).toContainText('of esketamine');
	await expect(figure.locator('figcaption')).toContainText('Esketamine is another drug');
	await expect(figure.locator('figcaption')).toContainText(
		'not calibrated to compare doses or routes'
	);
	const time = figure.getByRole('slider');
	await time.focus();
	await page.keyboard.press('End');
	await expect(time).toHaveAttribute('aria-valuetext', '240 minutes');
});

test('a sum names the slip, shows the working, and takes no weight', async ({ page }) => {
	await at(page, 'giving-it/sum');
	const figure = page.locator('figure');
	await expect(figure).toContainText('For teaching, not for dosing.');
	await expect(figure.getByRole('textbox')).toHaveCount(3);
	const dose = figure.getByLabel('Dose in mg');
	await dose.fill('390');
	await dose.press('Enter');
	await expect(figure.getByRole('status').first()).toHaveText(
		'390 mg is ten times too much: the decimal point has moved.'
	);
	await expect(dose).toHaveAttribute('aria-invalid', 'true');
	await dose.fill('forty');
	await dose.press('Enter');
	await expect(figure.getByRole('status').first()).toHaveText('Write a number, without its unit.');
	await dose.fill('39');
	await dose.press('Enter');
	await expect(figure.getByRole('status').first()).toHaveText('Right. 78 kg × 0.5 mg/kg = 39 mg.');
	await figure.getByLabel('Pump rate in mL/h').fill('1.25');
	await figure.getByRole('button', { name: 'Check: Pump rate' }).click();
	await expect(figure.getByRole('status').last()).toContainText('rate per minute');
	await figure.getByRole('button', { name: 'Show the working: Pump rate' }).press('Enter');
	await expect(figure.getByRole('status').last()).toBeFocused();
	await expect(figure.getByRole('status').last()).toHaveText('50 mL ÷ 40 minutes × 60 = 75 mL/h.');
	await expect(figure.getByRole('img', { name: /running at 75 mL\/h/ })).toBeVisible();
	// What was shown is not marked like what was found.
	await expect(figure.locator('.said.right')).toHaveCount(1);
});

test('cards move over the borders of a session by keyboard and by taps, and keep the focus', async ({
	browser
}) => {
	const context = await browser.newContext({
		hasTouch: true,
		viewport: { width: 390, height: 800 }
	});
	const page = await context.newPage();
	await at(page, 'giving-it/session');
	const figure = page.locator('figure');
	const up = figure.getByRole('button', { name: /^Move up: Ask about suicidal thoughts/ });
	await up.focus();
	await page.keyboard.press('Enter');
	await expect(up).toBeFocused();
	await expect(figure.locator('[aria-live=polite]')).toContainText('before the infusion, number 3');
	await figure.getByRole('button', { name: /^Move down: No driving/ }).tap();
	await figure.getByRole('button', { name: /^Move down: No driving/ }).tap();
	await figure.getByRole('button', { name: 'Check the session' }).tap();
	await expect(figure.locator('h3').first()).toHaveText(
		'4 of 8 cards are in their part of the session.'
	);
	await expect(figure).toContainText('Belongs during the infusion; you had it before it.');
	await context.close();
});

test('on paper the figures stand with their results, and what goes deeper is open', async ({
	page
}) => {
	await at(page, 'where-it-fits/resistance');
	const detail = page.getByText('8% of 110,406 people');
	await expect(detail).toBeHidden();
	await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
	await page.emulateMedia({ media: 'print' });
	await expect(detail).toBeVisible();
	await expect(page.locator('figure')).toContainText('Adequate trials: 1 of 3.');
	await expect(page.locator('figure')).toContainText('Patient B, fictional');
	await expect(page.getByText('At most fluoxetine counts in this episode')).toBeVisible();
	await expect(page.getByRole('button', { name: 'Compare' })).toBeHidden();
	await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
	await expect(detail).toBeHidden();
});

test('in the article the two clocks stand drawn, and invite nobody to draw', async ({ page }) => {
	await courseAlone(page, '#/where-it-fits/article');
	const still = page.locator('main').filter({ hasText: 'Relief after one infusion' });
	await expect(still.getByRole('img', { name: /: the expected curve$/ })).toHaveCount(2);
	await expect(page.getByText('draw across')).toHaveCount(0);
	await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByRole('row', { name: /^1 day / })).toHaveCount(2);
});

test('on the narrowest phone the invitation to draw stays inside its picture, and the picture on its paper', async ({
	page
}) => {
	await page.setViewportSize({ width: 320, height: 700 });
	await courseAlone(page, '#/where-it-fits/clocks');
	const picture = page.locator('.practice .plot').first();
	const words = picture.getByText('draw across');
	await expect(words).toBeVisible();
	const [inner, outer] = await Promise.all([words.boundingBox(), picture.boundingBox()]);
	expect(inner!.x).toBeGreaterThan(outer!.x);
	expect(inner!.x + inner!.width).toBeLessThan(outer!.x + outer!.width);
	// Nothing measures paper, which may be narrower than the screen that was.
	const over = await picture.evaluate((plot: HTMLElement) => {
		plot.parentElement!.style.width = '200px';
		const drawn = plot.querySelector('svg')!.getBoundingClientRect();
		return drawn.right - plot.getBoundingClientRect().right;
	});
	expect(over).toBeLessThanOrEqual(1);
});

test('two clocks are drawn by keyboard and shown beside what trials lead to expect', async ({
	page
}) => {
	await courseAlone(page, '#/where-it-fits/clocks');
	const practice = page.locator('.practice');
	const points = practice.getByRole('slider');
	await expect(points).toHaveCount(14);
	for (const point of await points.all()) {
		await point.focus();
		await point.press('End');
	}
	await practice.getByRole('button', { name: 'Show what is expected' }).click();
	await expect(practice).toContainText('relapse typically comes 3 to 14 days');
	await expect(practice).toContainText('to be the same throughout (it is highest at 1 day)');
});

test('what changed in a mind is kept', async ({ page }) => {
	await courseAlone(page, '#/where-it-fits/suicidal');
	const line = page.getByLabel(/Before this lesson I thought/);
	await line.fill('Two failures were enough for me; now I ask for the weeks.');
	await line.blur();
	await page.reload();
	await expect(page.getByLabel(/Before this lesson I thought/)).toHaveValue(/now I ask/);
});
