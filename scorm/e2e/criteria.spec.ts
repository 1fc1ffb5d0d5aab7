/** Criteria of WCAG 2.2 that no scanner sees: focus in view, notes at words, asking once, spacing of text, titles, sizes. */

import { expect, test, type Page } from '@playwright/test';
import { courseAlone } from './alone.ts';
import { Keys } from './keys.ts';
import { LESSONS, moveTo, sectionsOf, SIDE, viewsOf } from './places.ts';

test.describe.configure({ timeout: 240_000 });

/** One page of every make. */
const MAKES = [
	'#/',
	'#/mechanism/cast',
	'#/where-it-fits/clocks',
	'#/safety/session',
	'#/mechanism/scene',
	'#/giving-it/quiz',
	'#/register',
	'#/reflect'
] as const;

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

test('2.4.2, 2.4.6: every page has a title of its own and one heading that takes the focus', async ({
	page
}) => {
	await courseAlone(page, '#/settings');
	const places = [
		...SIDE,
		...LESSONS.flatMap((lesson) => [...sectionsOf(lesson), ...viewsOf(lesson)])
	];
	const titles = new Map<string, string>();
	for (const place of places.filter((one) => one !== '#/settings')) {
		await moveTo(page, place);
		const heading = (await page.locator('h1').textContent())?.trim() ?? '';
		expect(heading, place).not.toBe('');
		await expect(page, place).toHaveTitle(new RegExp(`^${escaped(heading)}(, [a-z ]+)? · `));
		const title = await page.title();
		expect(titles.get(title), `${place} is titled as another page`).toBeUndefined();
		titles.set(title, place);
	}
});

/** Tab stops that are hidden behind something, out of view or too small, one line each. Runs after every Tab. */
async function stopsOf(page: Page, keys: Keys, count: number): Promise<string[]> {
	await page.evaluate(() => {
		const faults: string[] = [];
		Object.assign(window, { faults });
		document.addEventListener('keyup', ({ key }) => {
			const at = document.activeElement;
			if (key !== 'Tab' || at === null || at === document.body) return;
			const box = at.getBoundingClientRect();
			const name = at.outerHTML.slice(0, 110);
			const inside =
				box.top < innerHeight && box.bottom > 0 && box.left < innerWidth && box.right > 0;
			if (!inside) return void faults.push(`out of view: ${name}`);
			// A word may run over two lines, and a large control over the edge: some point of each line has to be seen.
			const seen = [...at.getClientRects()].some((line) => {
				const x = Math.min(Math.max(line.left + line.width / 2, 1), innerWidth - 1);
				const y = Math.min(Math.max(line.top + line.height / 2, 1), innerHeight - 1);
				const top = document.elementsFromPoint(x, y).find((one) => {
					const { pointerEvents } = getComputedStyle(one);
					return pointerEvents !== 'none' || one === at;
				});
				return (
					getComputedStyle(at).pointerEvents === 'none' ||
					(top !== undefined && (at.contains(top) || top.contains(at)))
				);
			});
			if (!seen) faults.push(`covered: ${name}`);
		});
	});
	await keys.press(...Array<string>(count).fill('Tab'));
	return page.evaluate(() => (window as unknown as { faults: string[] }).faults);
}

for (const [width, height] of [
	[1280, 640],
	[320, 256]
] as const) {
	test(`2.4.11: every Tab stop is in view, ${width} × ${height}`, async ({ page }) => {
		await page.setViewportSize({ width, height });
		const keys = await Keys.of(page);
		for (const place of MAKES) {
			await page.goto('about:blank');
			await courseAlone(page, place);
			expect.soft(await stopsOf(page, keys, 70), place).toEqual([]);
		}
	});
}

test('1.4.13: a note at a word opens by a press, stays while it is used, and Escape shuts it', async ({
	page
}) => {
	await courseAlone(page, '#/mechanism/door');
	const word = page.locator('.text .popup [role=button]').first();
	const note = page.locator('.popup [role=note]');
	await word.hover();
	await expect(note).toHaveCount(0);
	await word.click();
	await expect(note).toBeVisible();
	await note.hover();
	await page.mouse.move(2, 2);
	await expect(note).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(note).toHaveCount(0);
	await expect(word).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(note).toBeVisible();
	await page.keyboard.press('Tab');
	await expect(page.locator('.popup [role=note] :focus')).toHaveCount(1);
});

test('3.3.7: aim, role and name are asked once and known wherever they are wanted again', async ({
	page
}) => {
	await courseAlone(page, '#/');
	const wish = page.locator('.before details', { hasText: 'What do you want from this?' });
	await wish.locator('summary').click();
	await wish.locator('textarea').fill('To answer a question asked on Monday');
	await wish.locator('input').fill('Ward pharmacist');
	await moveTo(page, '#/record');
	await page.locator('main input[type=text]').first().fill('A. Learner');
	await page.locator('main input[type=text]').first().blur();
	await expect(page.locator('main')).toContainText('A. Learner');
	for (const place of ['#/close', '#/reflect', '#/evaluate', '#/record', '#/keep', '#/team']) {
		await moveTo(page, place);
		const asked = await page
			.locator('main input:not([type=radio], [type=checkbox]), main textarea')
			.evaluateAll((fields) =>
				fields
					.filter((field) => (field as HTMLInputElement).value === '')
					.map((field) => (field as HTMLInputElement).labels?.[0]?.textContent?.trim() ?? '')
			);
		expect(
			asked.filter((label) => /name|role|aim|hope/i.test(label)),
			place
		).toEqual([]);
	}
});

const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
p { margin-block-end: 2em !important; }`;

test('1.4.12: text spaced by the reader is neither cut off nor wider than the page', async ({
	page
}) => {
	await page.setViewportSize({ width: 390, height: 800 });
	await courseAlone(page, '#/settings');
	const faults: string[] = [];
	// By a sheet of the reader's own, as a browser extension brings it.
	await page.evaluate((css) => {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(css);
		document.adoptedStyleSheets.push(sheet);
	}, SPACING);
	for (const place of [...MAKES, ...SIDE.filter((one) => one !== '#/' && one !== '#/settings')]) {
		await moveTo(page, place);
		faults.push(
			...(await page.evaluate((here) => {
				const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
				const cut = [...document.querySelectorAll<HTMLElement>('main *, header *')].filter(
					(one) => {
						const { overflowX, overflowY, clipPath } = getComputedStyle(one);
						if (clipPath !== 'none' || one.closest('svg, .scene, .out-of-sight')) return false;
						return (
							(overflowY === 'hidden' && one.scrollHeight > one.clientHeight + 2) ||
							(overflowX === 'hidden' && one.scrollWidth > one.clientWidth + 2)
						);
					}
				);
				return [
					...(wide > 0 ? [`${here}: ${wide} px too wide`] : []),
					...cut.map((one) => `${here}: cut off ${one.outerHTML.slice(0, 100)}`)
				];
			}, place))
		);
	}
	expect(faults).toEqual([]);
});

test('2.5.8: main controls are 44 px high for a finger', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 800 });
	await courseAlone(page, '#/settings');
	for (const place of MAKES) {
		await moveTo(page, place);
		const low = await page
			.locator('main .button, main summary:not(.small), main select, main label.choice')
			.evaluateAll((controls) =>
				controls
					.filter((one) => one.checkVisibility() && one.getBoundingClientRect().height < 43.5)
					.map((one) => `${one.getBoundingClientRect().height} ${one.outerHTML.slice(0, 90)}`)
			);
		expect.soft(low, place).toEqual([]);
	}
});
