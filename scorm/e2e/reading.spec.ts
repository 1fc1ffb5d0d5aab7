/** Everything around the lessons that is read: search, register, references, glossary, about, article, summary. */

import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { courseAlone } from './alone.ts';
import { moveTo } from './places.ts';

test('by keyboard a word is searched, counted, and leads to its place', async ({ page }) => {
	await courseAlone(page, '#/search');
	const field = page.getByRole('searchbox', { name: 'Search the course' });
	await field.focus();
	await page.keyboard.type('bladder');
	await expect(page.locator('article').getByRole('status')).toHaveText(
		/^\d+ results for “bladder”$/
	);
	await expect(page).toHaveURL(/#\/search\?q=bladder$/);
	await expect(page.locator('mark').first()).toHaveText(/bladder/i);
	await page.keyboard.press('Tab');
	const title = await page.evaluate(() => document.activeElement?.textContent);
	await page.keyboard.press('Enter');
	await expect(page.locator('h1')).toHaveText(title ?? '');
	await expect(page.locator('h1')).toBeFocused();
	await page.goBack();
	await expect(field).toHaveValue('bladder');
});

test('the code of a picture leads to the picture', async ({ page }) => {
	await courseAlone(page, '#/search?q=l2 24h');
	await page.getByRole('link', { name: 'Go to the picture L2-24H' }).click();
	await expect(page).toHaveURL(/scene\?moment=l2-24h/);
	await moveTo(page, '#/search');
	await page.getByRole('searchbox').fill('l2-surge');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/scene\?moment=l2-surge/);
	await expect(page.locator('h1')).toBeFocused();
	await expect(page.locator('h1')).toContainText('Glutamate in the cleft is at its highest');
});

test('when the text of the search does not arrive it says so, and trying again brings it', async ({
	page
}) => {
	await page.route('**/library.js', (route) => route.abort());
	await courseAlone(page, '#/search?q=esketamine');
	await expect(page.getByText('could not be fetched')).toBeVisible();
	await page.unroute('**/library.js');
	await page.getByRole('button', { name: 'Try again' }).click();
	await expect(page.getByText('could not be fetched')).toBeHidden();
	await expect(page.getByRole('heading', { name: /^Glossary/ })).toBeVisible();
});

test('the register is narrowed in words, and a statement leads to its section and back', async ({
	page
}) => {
	await courseAlone(page, '#/register');
	const rows = page.locator('li[id^=claim-]');
	const status = page.locator('article').getByRole('status');
	await expect(status).toHaveText(/^All \d+ statements$/);
	const total = Number(/\d+/.exec((await status.textContent()) ?? '')?.[0]);
	expect(total).toBeGreaterThan(300);
	// Lesson by lesson, each closed until it is asked for.
	await expect(rows).toHaveCount(0);
	await page.getByRole('heading', { name: '1. Where ketamine fits' }).click();
	await expect(rows).not.toHaveCount(0);
	await page.getByLabel('Known from').selectOption('Animal evidence');
	await page.getByLabel('With the words').fill('spine');
	await expect(status).toHaveText(new RegExp(`^\\d+ of ${total} statements$`));
	const few = await rows.count();
	expect(few).toBeGreaterThan(0);
	expect(few).toBeLessThan(30);
	await rows.first().getByText('Sources, limits').click();
	await rows.first().locator('a[href^="#/mechanism/"]').first().click();
	await expect(page.locator('h1')).toBeFocused();
	await page.evaluate(() => (location.hash = '#/register?at=working-model'));
	await expect(page.locator('#claim-working-model')).toBeFocused();
});

test('far down the register its count stays in sight, leads back to the filters and covers no focus', async ({
	page
}) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await courseAlone(page, '#/register');
	await page.getByRole('heading', { name: '5. Keeping people safe' }).click();
	const rows = page.locator('li[id^=claim-]');
	await rows.nth(40).scrollIntoViewIfNeeded();
	const bar = page.locator('.standing');
	await expect(bar).toBeInViewport({ ratio: 1 });
	const summaries = rows.locator('summary');
	for (const at of [40, 39, 38, 37, 36, 35, 34]) {
		await summaries.nth(at).focus();
		const { y } = (await summaries.nth(at).boundingBox())!;
		const under = (await bar.boundingBox())!;
		expect(y).toBeGreaterThanOrEqual(under.y + under.height);
	}
	await bar.getByRole('button', { name: 'Filters' }).click();
	await expect(page.getByRole('form', { name: 'Show only' })).toBeFocused();
	await expect(page.getByLabel('Holds in')).toBeInViewport();
});

test('on paper stands every statement that the filters show, and afterwards the screen is as before', async ({
	page
}) => {
	await courseAlone(page, '#/register');
	const rows = page.locator('main details li');
	const print = (moment: 'before' | 'after') =>
		page.evaluate((name) => window.dispatchEvent(new Event(name)), `${moment}print`);
	const shown = async (): Promise<number> =>
		Number((await page.locator('.standing [role=status]').textContent())?.match(/\d+/)?.[0]);
	const all = await shown();
	await expect(rows).toHaveCount(0);
	await print('before');
	expect(await rows.count()).toBe(all);
	await print('after');
	await expect(rows).toHaveCount(0);
	await page.getByLabel('With the words').fill('bladder');
	await expect.poll(shown).toBeLessThan(all);
	await print('before');
	expect(await rows.count()).toBe(await shown());
});

test('after "Show all again" the focus stands on the first filter', async ({ page }) => {
	await courseAlone(page, '#/register');
	const words = page.getByRole('searchbox', { name: 'With the words' });
	await words.fill('bladder');
	await page.getByRole('button', { name: 'Show all again' }).press('Enter');
	await expect(words).toBeFocused();
	await expect(words).toHaveValue('');
});

test('an overdue review shows in the register and where the claim opens', async ({ page }) => {
	await page.clock.setFixedTime(new Date('2027-06-01T12:00:00Z'));
	await courseAlone(page, '#/register');
	await page.getByLabel('Review overdue').check();
	const said = await page.getByRole('status').filter({ hasText: 'statements' }).textContent();
	const due = Number.parseInt(said ?? '');
	expect(due).toBeGreaterThan(10);
	// Written a few rows a frame.
	await expect(page.locator('li[id^=claim-]')).toHaveCount(due);
	await expect(page.getByText(/Review overdue since/)).toHaveCount(due);
	await moveTo(page, '#/where-it-fits/origin');
	await page
		.getByRole('button', { name: /review overdue/ })
		.first()
		.click();
	await expect(page.getByText(/Review overdue since .*check the source/)).toBeVisible();
});

test('the references are saved, and shown to be copied where saving is blocked', async ({
	page
}) => {
	await courseAlone(page, '#/references');
	await page.getByText('Take them along').click();
	for (const [name, ending, begin] of [
		['RIS', 'ris', 'TY  - '],
		['BibTeX', 'bib', '@'],
		['CSL-JSON', 'json', '[']
	] as const) {
		await page.getByRole('radio', { name }).check();
		const waiting = page.waitForEvent('download');
		await page.getByRole('button', { name: 'Save the file' }).click();
		const download = await waiting;
		expect(download.suggestedFilename()).toMatch(new RegExp(`\\.${ending}$`));
		expect(readFileSync(await download.path(), 'utf8').startsWith(begin)).toBe(true);
	}
	await page.getByText('Show the text').click();
	await expect(page.locator('textarea')).toHaveValue(/"DOI"/);
});

test('the glossary is filtered and jumped through by keyboard', async ({ page }) => {
	await courseAlone(page, '#/glossary');
	await expect(page.locator('dt').nth(60)).toBeAttached();
	await page.getByRole('button', { name: 'M', exact: true }).press('Enter');
	await expect(page.locator('#letter-M')).toBeFocused();
	await page.getByLabel('Find a term').fill('mtor');
	await expect(page.locator('dt').first()).toContainText(/mTORC1|Akt/);
	await expect(page.locator('dt')).not.toHaveCount(0);
});

/** Pages a place takes on A4. */
async function sheets(page: Page, place: string): Promise<number> {
	await courseAlone(page, place);
	await expect(page.locator('h1')).toHaveCount(1);
	const pdf = await page.pdf({ preferCSSPageSize: true });
	return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

test('every summary fits two sheets of paper', async ({ page }) => {
	for (const lesson of [
		'where-it-fits',
		'mechanism',
		'giving-it',
		'evidence',
		'safety',
		'access'
	]) {
		expect(await sheets(page, `#/${lesson}/summary`), lesson).toBeLessThanOrEqual(2);
	}
});

test('an article holds every section, the pictures and all its sources, and needs no choice', async ({
	page
}) => {
	await courseAlone(page, '#/mechanism/article');
	await expect(page.locator('.part')).toHaveCount(9);
	await expect(page.locator('.picture').first()).toBeVisible();
	await expect(page.getByText('What turned out').first()).toBeVisible();
	await expect(page.locator('article').getByRole('radio')).toHaveCount(0);
	expect(await page.locator('article > section:last-child li').count()).toBeGreaterThan(30);
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('header')).toBeHidden();
	await expect(page.getByRole('button', { name: 'Print' })).toBeHidden();
});

test('an address that is not in this version says so above the start', async ({ page }) => {
	await courseAlone(page, '#/nonsense');
	const said = page.locator('main').getByRole('status');
	await expect(said).toHaveText(
		'That page is not in this version of the course. Here is the start.'
	);
	await page.evaluate(() => (location.hash = '#/settings'));
	await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
	await expect(said).toHaveCount(0);
});

test('the objectives of a lesson stand at its start and at its end', async ({ page }) => {
	await courseAlone(page, '#/evidence/hundred');
	const objective = page.getByText(
		'Interpret a response rate as people per 100 against a comparator'
	);
	await expect(objective).toBeHidden();
	await page.getByText('After this lesson you can').press('Enter');
	await expect(objective).toBeVisible();
	await courseAlone(page, '#/evidence/uses');
	await expect(page.getByRole('heading', { name: 'After this lesson you can' })).toBeVisible();
	await expect(objective).toBeVisible();
});
