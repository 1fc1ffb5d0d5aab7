/** The learner's own record: what was sure and wrong, reflection, certificate, and what is taken along and brought back. */

import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { courseAlone } from './alone.ts';
import { violations } from './axe.ts';
import { answer, goOn, startQuiz } from './course.ts';
import { attemptAt, launch, opened, recordOf } from './lms.ts';
import { moveTo } from './places.ts';

const PAGES = ['#/close', '#/reflect', '#/evaluate', '#/record', '#/keep', '#/team'];

/** Answers the first two questions of the mechanism quiz wrong, and sure of it. */
async function sureAndWrong(page: Page): Promise<void> {
	await courseAlone(page, '#/mechanism/quiz');
	const frame = page.mainFrame();
	await startQuiz(frame);
	for (let i = 0; i < 2; i++) {
		await frame.getByText('More than four in five').click();
		await answer(frame, false);
		await goOn(frame);
	}
}
const part = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

test('what was sure and wrong comes back at its moment, can be stepped through, and plays by itself', async ({
	page
}) => {
	await sureAndWrong(page);
	await moveTo(page, '#/close');
	await expect(part(page, 'How sure, how right')).toContainText('0 of 2 right');
	await expect(part(page, 'By objective')).toContainText('not yet');
	await expect(part(page, 'Second looks left').getByRole('listitem')).toHaveCount(2);
	const film = part(page, 'Sure, and wrong');
	await expect(film).toContainText('1 of 2');
	await expect(film.locator('.scene')).toBeVisible();
	const first = await film.getByRole('heading', { level: 3 }).textContent();
	await film.getByRole('button', { name: 'Next' }).click();
	await expect(film).toContainText('2 of 2');
	await expect(film.getByRole('heading', { level: 3 })).toBeFocused();
	await expect(film.getByRole('heading', { level: 3 })).not.toHaveText(first ?? '');
	await film.getByRole('button', { name: 'Previous' }).click();
	await film.getByRole('button', { name: 'Play all' }).click();
	await expect(film.getByRole('button', { name: 'Pause' })).toBeVisible();
	await expect(film).toContainText('2 of 2', { timeout: 20_000 });
	await film.getByRole('button', { name: 'Pause' }).click();
	await expect(film.getByRole('button', { name: 'Play all' })).toBeVisible();
});

test('a record of nothing is one sentence and the way to the first lesson', async ({ page }) => {
	await courseAlone(page, '#/close');
	const main = page.locator('main');
	await expect(main).toContainText('Nothing is answered yet.');
	await expect(main.getByRole('heading')).toHaveText(['What you know now']);
	await main.getByRole('link', { name: 'Go to the first lesson' }).click();
	await expect(page).toHaveURL(/#\/where-it-fits/);
});

test('the record is not shown as passed, prints on one sheet in light, and never asks a name twice', async ({
	page
}) => {
	await page.emulateMedia({ colorScheme: 'dark' });
	await sureAndWrong(page);
	await moveTo(page, '#/record');
	const sheet = page.locator('.certificate');
	await expect(sheet).toContainText('Record so far');
	await expect(sheet).toContainText('No accreditation is claimed');
	// What is left is named, and one press away.
	await expect(page.locator('.left a')).toHaveCount(6);
	await expect(page.locator('.left a').nth(1)).toHaveAttribute('href', '#/mechanism/quiz');
	await expect(sheet).not.toContainText('has completed and passed');
	await page.getByLabel('Your name').fill('Ada Learner');
	await expect(sheet).toContainText('Ada Learner');
	await page.getByLabel('Also print').uncheck();
	const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
	expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(1);
	await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
	const colour = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
	expect(colour).toBe('rgb(255, 255, 255)');
	await page.emulateMedia({ media: 'screen' });
	await page.reload();
	await expect(page.getByLabel('Your name')).toHaveValue('Ada Learner');
});

test('in a learning system the record bears its name for the learner, and what was written is still there next time', async ({
	page,
	request
}) => {
	const attempt = await attemptAt(request, 'scorm12', 'Ada Lovelace');
	const write = await launch(page, attempt);
	await opened(write);
	await moveTo(write, '#/reflect');
	await write
		.getByLabel('What did you learn?')
		.fill('That the drug is gone, and the effect is not.');
	await write.getByRole('button', { name: 'Save and exit' }).click();

	const read = await launch(page, attempt);
	await opened(read);
	await expect(read.getByLabel('What did you learn?')).toHaveValue(/^That the drug is gone/);
	await moveTo(read, '#/record');
	await expect(read.locator('.certificate .name')).toContainText('Ada Lovelace');
	await expect(read.getByLabel('Your name')).toHaveCount(0);
	await expect(read.locator('.reflection')).toContainText('That the drug is gone');
});

test('a reflection starts from own data, and everything written leaves in the pack and comes back elsewhere', async ({
	page,
	browser
}) => {
	await courseAlone(page, '#/home');
	await page.getByText('What do you want from this?').click();
	await page.getByLabel('What do I want from this course?').fill('To answer <b>with numbers</b>');
	await sureAndWrong(page);
	await moveTo(page, '#/reflect');
	await page.getByRole('button', { name: /^Add it ?: At the start I wanted/ }).click();
	await expect(page.getByLabel('What learning need did this meet?')).toBeFocused();
	await expect(page.getByLabel('What learning need did this meet?')).toHaveValue(
		'At the start I wanted: To answer <b>with numbers</b>'
	);
	await page.getByText('Keeping people safe', { exact: true }).click();
	await page.getByRole('checkbox', { name: /urinary symptoms/ }).check();
	await moveTo(page, '#/keep');
	const saving = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Save the evidence pack' }).click();
	const path = await (await saving).path();
	expect(readFileSync(path, 'utf8')).not.toMatch(/<script|<b>with/);

	const { baseURL } = test.info().project.use;
	const elsewhere = await browser.newContext(baseURL === undefined ? {} : { baseURL });
	const other = await elsewhere.newPage();
	await courseAlone(other, '#/keep');
	await other.getByLabel('Choose the file').setInputFiles(path);
	await expect(other.getByRole('status').filter({ hasText: 'Its seal is unbroken' })).toBeVisible();
	await other.getByRole('button', { name: 'Add it to my record' }).click();
	await expect(other.getByRole('status').filter({ hasText: 'one record now' })).toBeFocused();
	await moveTo(other, '#/close');
	await expect(part(other, 'How sure, how right')).toContainText('0 of 2 right');
	await moveTo(other, '#/reflect');
	await expect(other.getByRole('checkbox', { name: /urinary symptoms/ })).toBeChecked();
	await elsewhere.close();
});

test('the evaluation goes to the learning system only when it is sent, and is said to be sent when it is there', async ({
	page,
	request
}) => {
	for (const edition of ['scorm12', 'scorm2004-4th'] as const) {
		const attempt = await attemptAt(request, edition, 'Ada Lovelace');
		const element = edition === 'scorm12' ? 'cmi.comments' : 'cmi.comments_from_learner.0.comment';
		const frame = await launch(page, attempt);
		await opened(frame);
		await moveTo(frame, '#/evaluate');
		await frame.getByRole('radio', { name: 'Entirely' }).check();
		expect((await recordOf(request, attempt)).cmi[element] ?? '').toBe('');
		await frame.getByRole('button', { name: 'Send to the learning system' }).click();
		await expect(frame.getByText(/^Sent to your learning system on/)).toBeFocused();
		const { cmi, refused } = await recordOf(request, attempt);
		expect(cmi[element]).toMatch(/relevant was the course to your work\? Entirely$/);
		expect(refused).toBe(0);
		await frame.getByLabel('How many minutes').fill('70');
		await expect(frame.getByText('you have changed your answers since')).toBeVisible();
	}
	await courseAlone(page, '#/evaluate');
	await page.getByRole('radio', { name: 'Entirely' }).check();
	await expect(page.getByText('No learning system is connected')).toBeVisible();
});

test('a text for which there is no room says so, stays, and is in the pack', async ({ page }) => {
	await courseAlone(page, '#/reflect');
	const long = 'A long thought about practice, to be continued. '.repeat(50).trim();
	await page.getByLabel('What did you learn?').fill(long);
	await expect(page.getByText('This no longer fits')).toBeVisible();
	await page.getByRole('link', { name: 'export your record' }).click();
	await page.getByText('The machine-readable part, if saving is blocked').click();
	const text = page.getByRole('textbox', {
		name: 'The machine-readable part, if saving is blocked'
	});
	await expect(text).toHaveValue(new RegExp(long));
});

test('the calendar file holds seven events, and none gives its answer away in the title', async ({
	page
}) => {
	await sureAndWrong(page);
	await moveTo(page, '#/keep');
	const saving = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Save the calendar file' }).click();
	const file = readFileSync(await (await saving).path(), 'utf8');
	expect(file.match(/^BEGIN:VEVENT\r$/gm)).toHaveLength(7);
	expect(file.match(/^SUMMARY:Recall: /gm)).toHaveLength(6);
	expect(file).toContain('SUMMARY:Look back');
});

for (const colorScheme of ['light', 'dark'] as const) {
	test(`with something to show, the pages of the record stand up to axe and fit 320 pixels, ${colorScheme}`, async ({
		page
	}) => {
		test.slow();
		await page.emulateMedia({ colorScheme });
		await sureAndWrong(page);
		for (const place of PAGES) {
			await page.setViewportSize({ width: 1280, height: 720 });
			await moveTo(page, place);
			expect(await violations(page), place).toEqual([]);
			await page.setViewportSize({ width: 320, height: 640 });
			const over = await page.evaluate(
				() => document.documentElement.scrollWidth - window.innerWidth
			);
			expect(over, place).toBeLessThanOrEqual(0);
		}
	});
}
