/** Answers a question in one step inside the page, for tests that are about what stands there afterwards. */

import { expect, type Locator, type Page } from '@playwright/test';
import {
	choiceAt,
	plain,
	questionIn,
	verdictOf,
	wantedFor,
	type Keyed,
	type Wanted
} from './key.ts';

/** Sets the answer the way the controls themselves report it. Runs in the page. */
async function set(article: Element, wanted: Wanted): Promise<void> {
	const words = (element: Element | null | undefined): string =>
		(element?.textContent ?? '').replace(/\s+/g, ' ').trim();
	const told = (element: HTMLElement, type: string): boolean =>
		element.dispatchEvent(new Event(type, { bubbles: true }));
	const settled = (): Promise<void> => new Promise((done) => setTimeout(done));
	const labels = [...article.querySelectorAll<HTMLElement>('label.choice')];
	const selects = [...article.querySelectorAll('select')];
	const ranges = [...article.querySelectorAll<HTMLInputElement>('input[type=range]')];
	const typed = article.querySelector<HTMLInputElement>('input[inputmode=decimal]');
	const cards = (): Element[] => [...article.querySelectorAll('ol > li:has([data-card])')];
	if (wanted.order) {
		for (const [place, text] of wanted.order.entries()) {
			for (;;) {
				const at = cards().findIndex((card) => words(card.querySelector('.text')) === text);
				if (at < 0) throw new Error(`no card says: ${text}`);
				if (at <= place) break;
				cards()[at]?.querySelector<HTMLElement>('[data-by="-1"]')?.click();
				await settled();
			}
		}
	} else if (wanted.rows) {
		for (const select of selects) {
			const row = words(select.closest('li')?.querySelector('label'));
			const column = wanted.rows.find(([text]) => text === row)?.[1];
			const option = [...select.options].find((one) => words(one) === column);
			if (!option) throw new Error(`no answer is known for: ${row}`);
			select.value = option.value;
			told(select, 'change');
		}
	} else if (wanted.number !== undefined && typed) {
		typed.value = String(wanted.number);
		told(typed, 'input');
	} else if (wanted.number !== undefined && ranges[0]) {
		const range = ranges[0];
		const minutes = (text: string): number =>
			[...text.matchAll(/(\d+) (minute|hour|day)/g)].reduce(
				(sum, [, n, unit]) => sum + Number(n) * (unit === 'day' ? 1440 : unit === 'hour' ? 60 : 1),
				0
			);
		let best = { off: Infinity, at: 0 };
		for (let at = Number(range.min); at <= Number(range.max); at++) {
			range.value = String(at);
			told(range, 'input');
			await settled();
			const off = Math.abs(minutes(range.getAttribute('aria-valuetext') ?? '') - wanted.number);
			if (off < best.off) best = { off, at };
			else if (off > best.off) break;
		}
		range.value = String(best.at);
		told(range, 'input');
	} else if (wanted.heights) {
		for (const [at, height] of wanted.heights.entries()) {
			const range = ranges[at];
			if (!range) throw new Error(`point ${at} has no slider`);
			range.value = String(height);
			told(range, 'input');
		}
	} else if (wanted.place !== undefined) {
		labels[wanted.place]?.click();
	} else {
		const { option = '' } = wanted;
		const fitting = labels.filter((one) => words(one).endsWith(option));
		// One option may end as another does.
		fitting.sort((one, other) => words(one).length - words(other).length);
		if (!fitting[0]) throw new Error(`no option says: ${option}`);
		fitting[0].click();
	}
	await settled();
}

const CHECK = /^(Check answer|Compare with|Show what is expected|See the whole way)/;

/** Answers the question in this article, a case to its end; what it is told then is what this answer deserves. */
export async function answerQuickly(article: Locator, right: boolean): Promise<Keyed> {
	const item = await questionIn(article);
	if (item.kind === 'case') await walk(article, item, right);
	else await article.evaluate(set, wantedFor(item, right));
	await article.getByRole('button', { name: CHECK }).click();
	await expect(article.locator('.feedback h3').first()).toHaveText(verdictOf(item, right));
	return item;
}

async function walk(article: Locator, item: Keyed, right: boolean): Promise<void> {
	for (;;) {
		const heading = await article.locator('legend').last().textContent();
		const { text, last } = choiceAt(item, heading ?? '', right);
		await article.evaluate(set, { option: text });
		await article.getByRole('button', { name: 'Decide', exact: true }).click();
		if (last) return;
	}
}

/** The question of a quiz that is on the screen. */
export function asked(page: Page): Locator {
	return page.locator('main article').first();
}

/** Goes on to the next question; false once the result is there. */
export async function onward(page: Page): Promise<boolean> {
	const on = page.getByRole('button', { name: /^(Next question|See the result)$/ });
	const last = plain((await on.textContent()) ?? '') === 'See the result';
	await on.click();
	if (last) await expect(page.locator('.result')).toBeVisible();
	else await expect(page.locator('.feedback')).toHaveCount(0);
	return !last;
}
