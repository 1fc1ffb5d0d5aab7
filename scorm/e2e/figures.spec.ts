/** The figures of trial results: guess and result, filters, the same numbers as words, in every width and theme. */

import { expect, test, type Page } from '@playwright/test';
import { courseAlone } from './alone.ts';
import { sound } from './axe.ts';
import { EVERY_PAIR } from './conditions.ts';
import { moveTo } from './places.ts';

/** A section of the lesson on evidence. */
async function sectionAlone(page: Page, section: string): Promise<void> {
	await courseAlone(page, `#/evidence/${section}`);
	await expect(page.locator('figure h2').first()).toBeVisible();
}

for (const { colorScheme, width } of EVERY_PAIR) {
	test(`axe finds nothing in a figure, ${colorScheme}, ${width} px`, async ({ browser }) => {
		const context = await browser.newContext({ colorScheme, viewport: { width, height: 800 } });
		const page = await context.newPage();
		await sectionAlone(page, 'hundred');
		await sound(page, 'before the guess');
		await page.getByRole('button', { name: 'Show the result' }).first().click();
		await sound(page, 'result');
		await moveTo(page, '#/evidence/headline');
		await page.getByText('The same numbers as a table').first().click();
		await sound(page, 'differences');
		await context.close();
	});
}

test('by keyboard a guess is set, the result shown beside it, and the focus kept', async ({
	page
}) => {
	await sectionAlone(page, 'hundred');
	const figure = page.locator('figure').first();
	const midazolam = figure.getByRole('slider', { name: 'Midazolam, your guess' });
	await expect(figure.getByRole('slider')).toHaveCount(1);
	await expect(figure.getByText('47 of 100').first()).toBeVisible();
	await expect(figure.getByText('26 of 100')).toBeHidden();
	await expect(midazolam).toHaveAttribute('aria-valuetext', 'No guess yet');
	await midazolam.focus();
	for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowRight');
	await expect(midazolam).toHaveAttribute('aria-valuetext', '3 of 100');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await expect(figure.locator('h2')).toBeFocused();
	const name = 'Ketamine: 47 of 100 people had responded after 24 hours';
	await expect(figure.getByRole('img', { name })).toBeVisible();
	await expect(figure.getByRole('img', { name: /^Midazolam: 26 of 100/ })).toBeVisible();
	await expect(figure.getByText('You guessed 3 of 100')).toBeVisible();
	await expect(figure.locator('figcaption')).toContainText('296 people');
	await expect(figure.locator('figcaption')).toContainText('Very low certainty.');
	await expect(figure.locator('figcaption')).toContainText('with the outcome. A dashed line');
	await expect(figure.locator('svg:visible').first().locator('rect.filled')).toHaveCount(47);
	await figure.getByText('The same numbers as a table').press('Enter');
	await expect(figure.getByRole('row', { name: /^Midazolam 26 of 100 people had/ })).toBeVisible();
});

test('figures are printed with their results and without their controls', async ({ page }) => {
	await sectionAlone(page, 'hundred');
	const result = page.locator('figure').first().getByText('26 of 100');
	await expect(result).toBeHidden();
	await page.emulateMedia({ media: 'print' });
	await expect(result).toBeVisible();
	await expect(page.getByRole('slider').first()).toBeHidden();
	await moveTo(page, '#/evidence/headline');
	await expect(page.locator('figure').first().locator('.rows > li')).toHaveCount(8);
	await expect(page.getByRole('radio').first()).toBeHidden();
});

test('on paper a section shows no button, and asks for no certainty', async ({ page }) => {
	await sectionAlone(page, 'lasting');
	const commit = page.getByRole('button', { name: /^Commit/ });
	await expect(commit).toBeVisible();
	await page.emulateMedia({ media: 'print' });
	await expect(commit).toBeHidden();
	await expect(page.getByText('How sure are you?')).toBeHidden();
	await expect(page.getByText('what was the median time')).toBeVisible();
});

test('the filters change the rows and the table alike, by keyboard', async ({ page }) => {
	await sectionAlone(page, 'headline');
	const figure = page.locator('figure').first();
	const rows = figure.locator('.rows > li');
	await expect(rows).toHaveCount(8);
	await figure.getByText('The same numbers as a table').click();
	await figure.getByRole('radio', { name: 'All' }).focus();
	await page.keyboard.press('ArrowDown');
	await expect(figure.getByRole('status')).toHaveText('2 of 8 trials.');
	await expect(rows).toHaveCount(2);
	await page.keyboard.press('ArrowDown');
	await expect(figure.getByRole('status')).toHaveText('4 of 8 trials.');
	await expect(figure.locator('tbody tr')).toHaveCount(4);
	for (const row of await rows.all()) {
		await expect(row).toContainText('Main result not significant');
		await expect(row).toContainText(/ against .+ people/);
		await expect(row).toContainText(/−\d+\.\d+ \(−\d+\.\d+ to \d+\.\d+\)/);
	}
});
