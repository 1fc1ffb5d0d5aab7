/** What axe and the layout say of a page as it stands. */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';

/** The source of an element is read for every one that is looked at, faulty or not, and shown for none. */
const AXE = `${readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')}
axe.configure({ noHtml: true });`;
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Violations of WCAG 2.2 A and AA and of good practice that axe can see, one line each. Axe is injected with the first call. */
export async function violations(page: Page): Promise<string[]> {
	if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
	return page.evaluate(look, TAGS);
}

/** The width to which a page scrolls sideways, as a line; none when it does not. */
export function sideways(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const { scrollWidth, clientWidth } = document.documentElement;
		return scrollWidth > clientWidth ? [`scrolls sideways to ${scrollWidth} px`] : [];
	});
}

/** Fails when axe finds something or the page scrolls sideways; `state` says in which state it was. */
export async function sound(page: Page, state: string): Promise<void> {
	expect(await violations(page), state).toEqual([]);
	expect(await sideways(page), state).toEqual([]);
}

/** What axe exports to the page, as far as it is used here. */
interface Axe {
	run(
		context: Document,
		options: object
	): Promise<{ violations: { id: string; help: string; nodes: { target: string[] }[] }[] }>;
}

async function look(tags: string[]): Promise<string[]> {
	const { axe } = window as unknown as { axe: Axe };
	const { violations } = await axe.run(document, {
		runOnly: tags,
		resultTypes: ['violations'],
		rules: { 'target-size': { enabled: true } }
	});
	// The pointer draws on the plot as a whole; its sliders let the pointer through and are for keys.
	const through = (target: string[]): boolean =>
		target.every((selector) => {
			const element = document.querySelector(selector);
			return element !== null && getComputedStyle(element).pointerEvents === 'none';
		});
	return violations.flatMap(({ id, help, nodes }) => {
		const targets = nodes
			.map(({ target }) => target)
			.filter((target) => id !== 'target-size' || !through(target));
		if (targets.length === 0) return [];
		return `${id}: ${help} (${targets.map((target) => target.join(' ')).join('; ')})`;
	});
}
