/** A finger that only taps: no drag and no hover, from the start to the certificate, through every kind of question. */

import { expect, test, type Locator, type Page } from '@playwright/test';
import { courseAlone } from './alone.ts';
import { inMinutes } from './keys.ts';
import { choiceAt, questionIn, verdictOf, wantedFor, type Keyed, type Wanted } from './key.ts';
import { LESSONS } from './places.ts';

test.describe.configure({ timeout: 300_000 });
test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

const CHECK = /^(Check answer|Compare with|Show what is expected|See the whole way)/;

async function answerByTaps(page: Page, article: Locator, right: boolean): Promise<Keyed> {
	const item = await questionIn(article);
	const wanted: Wanted = item.kind === 'case' ? {} : wantedFor(item, right);
	const check = article.getByRole('button', { name: CHECK });
	const choices = article.locator('fieldset label.choice');
	if (item.kind === 'case') {
		for (let last = false; !last;) {
			const heading = await article.locator('legend').last().textContent();
			const { text, last: end } = choiceAt(item, heading ?? '', right);
			await choices.filter({ hasText: text }).first().tap();
			await article.getByRole('button', { name: 'Decide', exact: true }).tap();
			last = end;
		}
	} else if (wanted.order) {
		const texts = article.locator('ol > li .text');
		for (const [place, text] of wanted.order.entries()) {
			const at = (await texts.allTextContents()).map((one) => one.trim()).indexOf(text);
			for (let left = at - place; left > 0; left--) {
				await article.getByRole('button', { name: `Move up: ${text}`, exact: true }).tap();
				await expect(texts.nth(place + left - 1)).toHaveText(text);
			}
		}
	} else if (wanted.rows) {
		for (const [row, column] of wanted.rows) {
			// The list that a tap opens belongs to the system.
			await article.getByLabel(row, { exact: true }).selectOption({ label: column });
		}
	} else if (item.kind === 'numeric') {
		const field = article.locator('input[inputmode=decimal]');
		await field.tap();
		await field.fill(String(wanted.number));
	} else if (item.kind === 'chart') await tapTheTime(page, article, wanted.number ?? 0);
	else if (item.kind === 'curve') {
		for (const plot of await article.locator('.plot').all()) {
			await plot.scrollIntoViewIfNeeded();
			const tops = await plot.locator('input').all();
			for (const column of tops) {
				const box = await column.boundingBox();
				if (!box) throw new Error('a point of the drawing has no place');
				await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
			}
		}
	} else if (wanted.option === undefined) await choices.nth(wanted.place ?? 0).tap();
	else await choices.filter({ hasText: wanted.option }).first().tap();
	await check.tap();
	const verdict = article.locator('.feedback h3').first();
	await expect(verdict).toBeFocused();
	await expect(verdict).toHaveText(verdictOf(item, right));
	return item;
}

/** Halves the slider until a tap on it reads the time. */
async function tapTheTime(page: Page, article: Locator, minutes: number): Promise<void> {
	const slider = article.locator('input[type=range]');
	await slider.scrollIntoViewIfNeeded();
	const box = await slider.boundingBox();
	if (!box) throw new Error('the slider has no place');
	let [low, high] = [2, box.width - 2];
	for (let i = 0; i < 9; i++) {
		const middle = (low + high) / 2;
		await page.touchscreen.tap(box.x + middle, box.y + box.height / 2);
		const read = inMinutes((await slider.getAttribute('aria-valuetext')) ?? '');
		if (read < minutes) low = middle;
		else high = middle;
	}
}

/** Whatever waits for the learner in the section that is shown. */
async function takePart(page: Page, kinds: Set<string>): Promise<void> {
	const commit = page.getByRole('button', { name: 'Commit to this answer' });
	for (let left = await commit.count(); left > 0; left--) {
		await page.locator('.predict:has(fieldset) label.choice').first().tap();
		await commit.first().tap();
		await expect(commit).toHaveCount(left - 1);
	}
	for (const depth of await page.locator('main details:not([open]):has(.practice)').all()) {
		await depth.locator('summary').first().tap();
	}
	const names = await page
		.locator('main .practice article:has(fieldset)')
		.evaluateAll((articles) => articles.map((one) => one.getAttribute('aria-labelledby') ?? ''));
	for (const name of names) {
		const article = page.locator(`article[aria-labelledby="${name}"]`);
		kinds.add((await answerByTaps(page, article, true)).kind);
	}
}

test('by taps alone: start, six lessons, every kind of question, certificate', async ({ page }) => {
	await courseAlone(page, '#/');
	await page.evaluate(() => {
		// A press that wanders is a drag; a pointer that is no finger is a mouse.
		let from: { x: number; y: number } | undefined;
		const fault = (what: string): void => document.documentElement.setAttribute('data-fault', what);
		window.addEventListener('pointerdown', (event) => {
			from = { x: event.clientX, y: event.clientY };
			if (event.pointerType !== 'touch') fault(event.pointerType);
		});
		window.addEventListener('pointermove', (event) => {
			if (from && Math.hypot(event.clientX - from.x, event.clientY - from.y) > 3) fault('drag');
		});
		window.addEventListener('pointerup', () => (from = undefined));
	});
	const kinds = new Set<string>();
	await page.getByRole('link', { name: 'Begin', exact: true }).tap();
	for (const lesson of LESSONS) {
		for (const { id, title } of lesson.sections) {
			await page.waitForURL(new RegExp(`#/${lesson.id}/${id}$|#/${lesson.id}$`));
			await expect(page.locator('h1')).toHaveText(title);
			await takePart(page, kinds);
			await page.locator('main nav.way a.button.primary').tap();
		}
		await page.getByRole('button', { name: 'Start the quiz' }).tap();
		for (let last = false; !last;) {
			const article = page.locator('main article').first();
			await expect(article.locator('h2')).toBeFocused();
			kinds.add((await answerByTaps(page, article, true)).kind);
			const on = page.getByRole('button', { name: /^(Next question|See the result)$/ });
			last = (await on.textContent())?.trim() === 'See the result';
			await on.tap();
		}
		await expect(page.locator('.verdict')).toHaveText(/^Passed:/);
		await page.locator('.way a').last().tap();
	}
	for (const step of ['close', 'reflect', 'evaluate']) {
		await page.waitForURL(new RegExp(`#/${step}$`));
		await page.locator('main .way a.button.primary').tap();
	}
	await page.waitForURL(/#\/record$/);
	// Of what can be done here, it is what a learner who has passed came for.
	await expect(page.locator('main .button.primary')).toHaveText(/^Print/);
	expect(kinds.size).toBe(9);
	await expect(page.locator('[data-fault]')).toHaveCount(0);
});

test('the time line of the scene is moved by a tap', async ({ page }) => {
	await courseAlone(page, '#/mechanism/cast');
	const line = page.locator('.playbar input[type=range]');
	const before = await line.getAttribute('aria-valuetext');
	await line.scrollIntoViewIfNeeded();
	const box = await line.boundingBox();
	if (!box) throw new Error('the time line has no place');
	await page.touchscreen.tap(box.x + box.width * 0.7, box.y + box.height / 2);
	await expect(line).not.toHaveAttribute('aria-valuetext', before ?? '');
});
