/** Axe and the layout find no fault in any state of any page, in three schemes of colour at three widths. */

import { expect, test } from '@playwright/test';
import { courseAlone } from './alone.ts';
import { ALL, faultsIn, three } from './conditions.ts';
import { LESSONS, moveTo, sectionsOf, SIDE, viewsOf } from './places.ts';
import { answerQuickly, asked, onward } from './quick.ts';

test.describe.configure({ timeout: 240_000 });

for (const lesson of LESSONS) {
	test(`questions of ${lesson.id}: unanswered, wrong, right, result, review`, async ({ page }) => {
		await courseAlone(page, `#/${lesson.id}/quiz`);
		await page.getByRole('button', { name: 'Start the quiz' }).click();
		for (let i = 0, more = true; more; i++) {
			// The first two in every condition, the others in turn.
			const conditions = i < 2 ? ALL : three(i);
			if (i !== 1) expect.soft(await faultsIn(page, conditions), `${i + 1} open`).toEqual([]);
			const { id } = await answerQuickly(asked(page), i % 2 === 1);
			expect.soft(await faultsIn(page, conditions), `${id} answered`).toEqual([]);
			more = await onward(page);
		}
		expect.soft(await faultsIn(page, three(0)), 'result').toEqual([]);
		await page.locator('main li .link-button').first().click();
		await expect(page.locator('.feedback')).toBeVisible();
		expect.soft(await faultsIn(page, ALL), 'review').toEqual([]);
	});

	test(`pages of ${lesson.id}`, async ({ page }) => {
		await courseAlone(page, '#/');
		for (const [turn, place] of [...sectionsOf(lesson), ...viewsOf(lesson)].entries()) {
			await moveTo(page, place);
			expect.soft(await faultsIn(page, three(turn)), place).toEqual([]);
		}
	});
}

test('pages beside the lessons', async ({ page }) => {
	await courseAlone(page, '#/settings');
	for (const [turn, place] of SIDE.entries()) {
		await moveTo(page, place);
		expect.soft(await faultsIn(page, three(turn)), place).toEqual([]);
	}
});
