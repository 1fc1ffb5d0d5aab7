/** Running text is set in lines that can be read: no line of it on a desk has more than 80 characters. */

import { expect, test } from '@playwright/test';
import { courseAlone } from './alone.ts';
import { LESSONS, moveTo, SIDE, viewsOf } from './places.ts';

/** The longest lines of running text that exceed 80 characters, each with its length. Runs in the page. */
function longLines(): string[] {
	const found: string[] = [];
	const range = document.createRange();
	for (const block of document.querySelectorAll<HTMLElement>(
		'main :is(p, li, dd, td, figcaption)'
	)) {
		if (block.querySelector('p, li, dd, td, a.button') || !block.checkVisibility()) continue;
		// Rows of links or of fields are no sentences.
		if (getComputedStyle(block).display.endsWith('flex')) continue;
		let line = '';
		let bottom = -1;
		const note = (): void => {
			const text = line.replace(/\s+/g, ' ').trim();
			if (text.length > 80) found.push(`${text.length}: ${text.slice(0, 50)}`);
			line = '';
		};
		const texts = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
		for (let node = texts.nextNode(); node; node = texts.nextNode()) {
			const text = node.textContent ?? '';
			// Long words, as addresses are, may go over to the next line in their middle.
			for (const { 0: part, index: at } of text.matchAll(/\S{1,12}\s*/g)) {
				range.setStart(node, at);
				range.setEnd(node, at + 1);
				const box = range.getClientRects()[0];
				if (!box) continue;
				// Raised numbers and small print stand on the line beside them.
				if (bottom >= 0 && Math.abs(box.bottom - bottom) > 9) note();
				bottom = box.bottom;
				line += part;
			}
		}
		note();
	}
	return found;
}

test('no line of running text is longer than 80 characters', async ({ page }) => {
	await page.setViewportSize({ width: 1440, height: 900 });
	await courseAlone(page, '#/settings');
	const [lesson] = LESSONS;
	for (const place of [...SIDE, ...(lesson ? viewsOf(lesson) : [])].filter(
		(one) => one !== '#/settings'
	)) {
		await moveTo(page, place);
		expect.soft(await page.evaluate(longLines), place).toEqual([]);
	}
});
