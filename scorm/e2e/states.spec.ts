/** Axe and the layout find no fault in any state of any page, in three schemes of colour at three widths. */

import { expect, test, type Page } from '@playwright/test';
import { courseAlone } from './alone.ts';
import { sideways } from './axe.ts';
import { faultsIn, oneOf, three } from './conditions.ts';
import { LESSONS, moveTo, sectionsOf, SIDE, viewsOf } from './places.ts';
import { answerQuickly, asked, onward } from './quick.ts';

test.describe.configure({ timeout: 240_000 });

/** Pictures that are measured follow a new width in the next frame. */
async function redrawn(page: Page): Promise<void> {
	await page.evaluate(
		() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
	);
}

/** By turns in one condition, and at the narrowest always. */
async function lookedAt(page: Page, turn: number): Promise<string[]> {
	const faults = await faultsIn(page, oneOf(turn));
	await page.setViewportSize({ width: 320, height: 800 });
	await redrawn(page);
	return [...faults, ...(await sideways(page))];
}

for (const [index, lesson] of LESSONS.entries()) {
	test(`questions of ${lesson.id}: unanswered, wrong, right, result, review`, async ({ page }) => {
		await courseAlone(page, `#/${lesson.id}/quiz`);
		await page.getByRole('button', { name: 'Start the quiz' }).click();
		for (let i = 0, more = true; more; i++) {
			// The first two, one wrong and one right, in three conditions, the others in one.
			const conditions = i < 2 ? three(index) : oneOf(index + i);
			expect.soft(await faultsIn(page, conditions), `${i + 1} open`).toEqual([]);
			const { id } = await answerQuickly(asked(page), i % 2 === 1);
			expect.soft(await faultsIn(page, conditions), `${id} answered`).toEqual([]);
			more = await onward(page);
		}
		expect.soft(await faultsIn(page, oneOf(index)), 'result').toEqual([]);
		await page.locator('main li .link-button').first().click();
		await expect(page.locator('.feedback')).toBeVisible();
		expect.soft(await faultsIn(page, three(index)), 'review').toEqual([]);
	});

	test(`pages of ${lesson.id}`, async ({ page }) => {
		await courseAlone(page, '#/');
		for (const [turn, place] of [...sectionsOf(lesson), ...viewsOf(lesson)].entries()) {
			await moveTo(page, place);
			expect.soft(await lookedAt(page, turn + index), place).toEqual([]);
		}
	});
}

test('pages beside the lessons', async ({ page }) => {
	await courseAlone(page, '#/settings');
	for (const [turn, place] of SIDE.entries()) {
		await moveTo(page, place);
		expect.soft(await lookedAt(page, turn), place).toEqual([]);
	}
});
