/** Leaving in the middle, in every way an LMS and a learner know, and coming back where one was. */

import { expect, test, type Page } from '@playwright/test';
import { courseAlone } from './alone.ts';
import { answer, goOn, questionOn, quizOf, takeQuiz } from './course.ts';
import { EDITIONS, begin, launch, recordOf, refusals } from './lms.ts';
import { answerQuickly } from './quick.ts';

const LEAVINGS: Record<string, (page: Page) => Promise<void>> = {
	'by its own button': async (page) => {
		await page.frames()[1]?.getByRole('button', { name: 'Save and exit' }).click();
	},
	'as the LMS takes the frame away': async (page) => {
		await page.getByRole('button', { name: 'Close course' }).click();
	},
	'by closing the tab': async (page) => {
		await page.close({ runBeforeUnload: true });
	},
	'by going elsewhere': async (page) => {
		await page.goto('/');
	}
};

for (const edition of EDITIONS) {
	for (const [how, leave] of Object.entries(LEAVINGS)) {
		// 3rd and 4th edition have one run-time; the packages differ in the manifest only.
		if (edition === 'scorm2004-3rd' && how !== 'by its own button') continue;
		test(`${edition}: left mid-quiz ${how}, the course resumes at the same question`, async ({
			page,
			request,
			context
		}) => {
			const { attempt, frame } = await begin(page, edition, `Leaves ${edition} ${how}`);
			await quizOf(frame);
			const first = await answer(frame, true);
			await goOn(frame);
			const second = await answer(frame, false);
			await goOn(frame);
			const third = await questionOn(frame);
			await expect.poll(async () => (await recordOf(request, attempt)).interactions.length).toBe(2);
			await leave(page);

			const later = await context.newPage();
			const again = await launch(later, attempt);
			// Not "open in another tab", though the first may still show that it was left.
			await expect(again.locator('.save')).toHaveText(/^Saved \d/);
			expect((await questionOn(again)).id).toBe(third.id);
			await expect(again.locator('article h2')).toHaveText('Question 3 of 6');
			const record = await recordOf(request, attempt);
			expect(refusals(record)).toEqual([]);
			expect(record.interactions.map(({ result }) => result)).toEqual([
				'correct',
				edition === 'scorm12' ? 'wrong' : 'incorrect'
			]);
			expect([first.id, second.id]).not.toContain(third.id);
		});
	}
}

test('"See it" leads to the scene and back, with the answer intact and the way on open', async ({
	page
}) => {
	const { frame } = await begin(page, 'scorm12', 'Looks');
	await quizOf(frame);
	await answer(frame, false);
	const verdict = await frame.locator('.feedback h3').textContent();
	await frame.getByRole('link', { name: 'See it in the scene' }).first().click();
	await expect(frame.locator('.scene').first()).toBeVisible();
	await expect(frame.locator('h1')).toBeFocused();
	await frame.getByRole('link', { name: 'Back to question 1' }).click();
	await expect(frame.locator('.feedback h3')).toHaveText(verdict ?? '');
	await goOn(frame);
	await expect(frame.locator('article h2')).toHaveText('Question 2 of 6');
	await takeQuiz(frame, () => false, answerQuickly);
	await expect(frame.locator('.verdict')).toBeVisible();

	await frame.locator('.quiz > ul button').first().click();
	await frame.getByRole('link', { name: 'See it in the scene' }).first().click();
	await frame.getByRole('link', { name: 'Back to question 1' }).click();
	await expect(frame.locator('.feedback h3')).toHaveText(verdict ?? '');
	await frame.getByRole('button', { name: 'See the result' }).click();
	await expect(frame.locator('.verdict')).toBeVisible();
});

test('"Read it again" leads to the section, and from its head and its end back to the question', async ({
	page
}) => {
	await courseAlone(page, '#/');
	await quizOf(page, 'where-it-fits');
	await answer(page, false);
	const verdict = (await page.locator('.feedback h3').textContent()) ?? '';
	await goOn(page);
	await answer(page, false);
	for (const place of ['.head .button', '.after > p .button']) {
		await page.getByRole('link', { name: 'Read it again' }).click();
		await expect(page.locator('h1')).toBeFocused();
		await expect(page.locator(place)).toHaveText('Back to the question');
		await page.locator(place).click();
		await expect(page.locator('article h2')).toHaveText('Question 2 of 4');
		await expect(page.locator('.feedback h3')).toHaveText(verdict);
	}
	await goOn(page);
	await takeQuiz(page, () => false, answerQuickly);
	await page.locator('.look p > a').last().click();
	await page.locator('.head .button').click();
	await expect(page.locator('.verdict')).toBeVisible();
});

test('with all questions on one page the way back from the scene leads to its question', async ({
	page
}) => {
	await courseAlone(page, '#/settings');
	await page.getByRole('radio', { name: 'All questions on one page' }).check();
	await quizOf(page);
	const third = page.locator('main article').nth(2);
	await answerQuickly(third, false);
	await third.getByRole('link', { name: 'See it in the scene' }).first().click();
	await page.getByRole('link', { name: 'Back to question 3' }).click();
	await expect(third.locator('h2')).toBeFocused();
	await expect(third.locator('h2')).toBeInViewport();
});

test('a link that is followed while something is being saved leads where it says', async ({
	page
}) => {
	await courseAlone(page, '#/settings');
	const kept = (): Promise<string> => page.evaluate(() => JSON.stringify(localStorage));
	const before = await kept();
	await page.evaluate(() => {
		// A busy browser tells of a new address late.
		const hold = (event: Event): void => event.stopImmediatePropagation();
		window.addEventListener('hashchange', hold, { capture: true, once: true });
		document.querySelector<HTMLElement>('main input[type=checkbox]')?.click();
		location.hash = '#/glossary';
	});
	await expect.poll(kept).not.toBe(before);
	await page.evaluate(() => window.dispatchEvent(new HashChangeEvent('hashchange')));
	await expect(page.locator('h1')).toHaveText('Glossary');
});
