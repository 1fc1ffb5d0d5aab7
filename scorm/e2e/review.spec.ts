/** The reviewers' mode: everything with its key, comments and ratings that stay and leave as a file. */

import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { courseAlone } from './alone.ts';
import { violations } from './axe.ts';

test('a comment and a rating stay in the browser and leave in the export', async ({ page }) => {
	await courseAlone(page, '#/about');
	await page.getByRole('link', { name: 'For reviewers' }).click();
	await expect(page.getByText('This page shows every question with its key.')).toBeVisible();
	await page.getByRole('radio', { name: /^L5/ }).check();
	await page.getByLabel('Your initials or code, for ratings').fill('JD');
	await page.getByLabel('Comment on l5-bp-before').fill('Who measures?');
	const item = page.getByRole('region', { name: 'l5-home-feels-fine' });
	await expect(item.getByText('✓ key')).toHaveCount(1);
	await item.getByLabel('Rating of l5-home-feels-fine, 0 to 100').fill('80');
	await item.getByLabel('Comment on l5-home-feels-fine').fill('Fair.');
	await page.reload();
	await expect(page.getByText('2 comments, 1 rating.')).toBeVisible();
	const downloads = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Export comments and ratings' }).click();
	const file = await (await downloads).path();
	const { comments, ratings } = JSON.parse(readFileSync(file, 'utf8')) as {
		comments: unknown[];
		ratings: unknown[];
	};
	expect(comments).toContainEqual({ on: 'claim:l5-bp-before', text: 'Who measures?' });
	expect(ratings).toMatchObject([{ item: 'l5-home-feels-fine', rater: 'jd', p: 0.8 }]);
});

test('axe finds nothing on the page for reviewers', async ({ page }) => {
	await courseAlone(page, '#/review');
	await expect(page.getByRole('heading', { name: 'Questions' })).toBeVisible();
	expect(await violations(page)).toEqual([]);
});
