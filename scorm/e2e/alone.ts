/** The course by itself, outside any frame, as it lies in the web package. */

import { expect, type Page } from '@playwright/test';

/** Opens a place ("#/mechanism/brake") of the unpacked web package, under the strict content policy. */
export async function courseAlone(page: Page, place: string): Promise<void> {
	await page.goto(`${await addressOf(page)}index.html${place}`);
	await expect(page.locator('.save')).not.toHaveText('Opening…');
}

/** Folder of the web package on the local LMS. */
export async function addressOf(page: Page): Promise<string> {
	const shelf = (await (await page.request.get('/api/packages')).json()) as {
		id: string;
		edition: string;
	}[];
	const web = shelf.find((entry) => entry.edition === 'web');
	if (!web) throw new Error('no web package on the shelf');
	return `/course/${web.id}/strict/`;
}
