/** What is done when things have gone wrong: a second tab, work that never arrived, and the page that explains it. */

import { expect, test } from '@playwright/test';
import { answer, goOn, quizOf } from './course.ts';
import { EDITIONS, attemptAt, begin, launch, opened, recordOf } from './lms.ts';
import { moveTo } from './places.ts';

test('a second tab of the same attempt says so, records nothing, and may save once the first is closed', async ({
	page,
	request,
	context
}) => {
	const attempt = await attemptAt(request, 'scorm12', 'Two tabs');
	const first = await launch(page, attempt);
	await expect(first.locator('.save')).toHaveText(/^Saved \d/);

	const other = await context.newPage();
	const second = await launch(other, attempt);
	await expect(second.locator('.save')).toHaveText('Open in another tab');
	await expect(second.locator('.notice')).toContainText('open in another tab');
	await quizOf(second);
	await answer(second, true);
	expect((await recordOf(request, attempt)).interactions).toEqual([]);

	await page.close();
	const again = await launch(other, attempt);
	await expect(again.locator('.save')).toHaveText(/^Saved \d/);
});

for (const edition of EDITIONS) {
	test(`${edition}: answers that the LMS took and lost are told to it at the next launch`, async ({
		page,
		request,
		context
	}) => {
		const attempt = await attemptAt(request, edition, `Lied to ${edition}`);
		const before = await launch(page, attempt);
		await expect(before.locator('.save')).toHaveText(/^Saved \d/);
		await page.close();

		const troubled = await context.newPage();
		const frame = await launch(troubled, attempt, '?profile=lies');
		await opened(frame);
		await quizOf(frame);
		for (let i = 0; i < 2; i++) {
			await answer(frame, true);
			await goOn(frame);
		}
		await troubled.close();

		const later = await context.newPage();
		const again = await launch(later, attempt);
		await expect(again.locator('.notice')).toContainText(/newer work|does not know/);
		const take = again.getByRole('button', { name: 'Add it' });
		if (await take.isVisible()) await take.click();
		await expect
			.poll(async () => (await recordOf(request, attempt)).interactions.length)
			.toBeGreaterThanOrEqual(2);
		const { interactions } = await recordOf(request, attempt);
		expect(new Set(interactions.map(({ id }) => id)).size).toBe(interactions.length);
	});
}

test('the diagnostics say where the LMS is and what was said, and name nobody', async ({
	page
}) => {
	const { attempt, frame } = await begin(
		page,
		'scorm2004-4th',
		'Zebedee Unmistakable',
		'?profile=commit-false'
	);
	await frame.locator('.notice a').click();
	await expect(frame.locator('h1')).toHaveText('Connection to the learning system');
	const text = await frame.locator('main').innerText();
	expect(text).toContain('SCORM 2004');
	expect(text).toContain('one window above the course');
	expect(text).toMatch(/04-W1-(retrying|lost)-391-v/);
	expect(text).toContain('Commit');
	await frame.getByText('The report as text').click();
	// It is written when it is opened.
	await expect(frame.locator('main textarea')).not.toHaveValue('');
	const report = await frame.locator('main textarea').inputValue();
	expect(report).toContain('GetValue(cmi.learner_name) → (left out)');
	expect(text + report).not.toContain('Zebedee');

	// Whoever reloads to get rid of the trouble can still show it.
	const after = await launch(page, attempt);
	await opened(after);
	await moveTo(after, '#/diagnostics');
	await expect(after.locator('tr.trouble').filter({ hasText: '391' }).first()).toBeVisible();
});
