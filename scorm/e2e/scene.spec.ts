/** The player of the scene: sound on request, stills without motion, two routes at a press, words for all of it. */

import { expect, test } from '@playwright/test';
import { courseAlone } from './alone.ts';
import { quizOf, takeQuiz } from './course.ts';
import { answerQuickly } from './quick.ts';

const SCENE = '#/mechanism/scene';

test('sound is off until asked for, has a caption, and is remembered', async ({ page }) => {
	await courseAlone(page, `${SCENE}?moment=l2-surge`);
	const sound = page.getByRole('button', { name: 'Sound', exact: true });
	await expect(sound).toHaveAttribute('aria-pressed', 'false');
	await expect(page.locator('#scene')).not.toContainText('Pulse, glutamate');
	await sound.click();
	await expect(sound).toHaveAttribute('aria-pressed', 'true');
	await expect(page.locator('#scene')).toContainText('Pulse, glutamate: nearly all.');
	await page.reload();
	await expect(sound).toHaveAttribute('aria-pressed', 'true');
});

test('without motion Play shows the eight stills of the storyboard, one a press', async ({
	browser
}) => {
	const page = await browser.newPage({ reducedMotion: 'reduce' });
	await courseAlone(page, SCENE);
	await page.locator('#scene input[type=range]').press('Home');
	const clock = page.locator('#scene .clock strong');
	const times: (string | null)[] = [];
	for (let i = 0; i < 8; i++) {
		const before = await clock.textContent();
		await page.getByRole('button', { name: 'Play', exact: true }).click();
		await expect(clock).not.toHaveText(before ?? '');
		times.push(await clock.textContent());
	}
	expect(new Set(times).size).toBe(8);
	expect(times[7]).toBe('7 days');
	await page.close();
});

test('on a phone picture and controls stay where they are while the words change', async ({
	page
}) => {
	await courseAlone(page, SCENE);
	for (const width of [320, 390]) {
		await page.setViewportSize({ width, height: 800 });
		await page.locator('#scene input[type=range]').press('Home');
		const { clocks, places } = await page.evaluate(async () => {
			const figure = document.querySelector('#scene')!;
			const tops = () =>
				['.stage', '.playbar']
					.map((part) => figure.querySelector(part)!.getBoundingClientRect().top + scrollY)
					.join();
			const clocks = new Set<string>();
			const places = new Set<string>();
			for (let step = 0; step < 40; step++) {
				clocks.add(figure.querySelector('.clock')!.textContent);
				places.add(tops());
				figure.querySelector<HTMLElement>('[aria-label="Step on"]')!.click();
				await new Promise(requestAnimationFrame);
			}
			return { clocks: clocks.size, places: [...places] };
		});
		expect(clocks).toBeGreaterThan(30);
		expect(places, `${width} px`).toHaveLength(1);
	}
});

test('on a phone picture, Play and time stand in the first screen', async ({ page }) => {
	for (const [width, height] of [
		[390, 844],
		[360, 740]
	] as const) {
		await page.setViewportSize({ width, height });
		for (const place of [`${SCENE}?moment=l2-surge`, '#/mechanism/cast', '#/mechanism/gone']) {
			await courseAlone(page, place);
			for (const part of ['.stage', '.playbar .primary', 'input[type=range]'])
				await expect(page.locator(`#scene ${part}`), place).toBeInViewport({ ratio: 1 });
			const text = await page.locator('#scene .stage').boundingBox();
			expect(text!.width, place).toBeGreaterThan(width - 44);
		}
	}
});

test('on a phone the ring around the time stays clear of the buttons above it', async ({
	page
}) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await courseAlone(page, SCENE);
	await page.locator('#scene input[type=range]').press('End');
	const gap = await page.locator('#scene .playbar').evaluate((bar) => {
		const time = bar.querySelector('input[type=range]')!;
		const { outlineWidth, outlineOffset } = getComputedStyle(time);
		const ring = parseFloat(outlineWidth) + parseFloat(outlineOffset);
		const above = bar.querySelector('.buttons')!.getBoundingClientRect().bottom;
		return time.getBoundingClientRect().top - ring - above;
	});
	expect(gap).toBeGreaterThan(1);
});

test('on a phone the curves stand between the prose and the way on, at the end of a lesson as well', async ({
	page
}) => {
	await page.setViewportSize({ width: 390, height: 844 });
	for (const section of ['gone', 'sure']) {
		await courseAlone(page, `#/mechanism/${section}`);
		const lead = page.locator('.lead');
		const curves = page.locator('.curves-part');
		const after = page.locator('.text .after');
		const sources = page.locator('.text > aside');
		await expect(curves.getByLabel('Look at')).toBeVisible();
		await expect(sources).toBeVisible();
		const tops = await Promise.all(
			[lead, curves, after, sources].map(async (part) => (await part.boundingBox())!.y)
		);
		expect(
			[...tops].sort((a, b) => a - b),
			section
		).toEqual(tops);
		const focused = await page.evaluate(() =>
			Array.from(
				document.querySelectorAll('.lead, .curves-part select, .after a, .text > aside a'),
				(part) =>
					['.lead', '.curves-part', '.after', 'aside'].findIndex((place) => part.closest(place))
			)
		);
		expect(focused, 'the keyboard goes the same way').toEqual([...focused].sort((a, b) => a - b));
	}
});

test('on a phone the way up to the scene is also the way back', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await courseAlone(page, '#/mechanism/gone');
	const link = page.getByRole('button', { name: 'See a week later' });
	const back = page.getByRole('button', { name: 'Back to the text' });
	await expect(page.locator('#scene .stage')).toBeVisible();
	await expect(back).toHaveCount(0);
	await link.click();
	await expect(page.locator('#scene .stage')).toBeInViewport();
	await expect(link).not.toBeInViewport();
	await expect(back).toBeInViewport({ ratio: 1 });
	await back.click();
	await expect(link).toBeInViewport();
	await expect(link).toBeFocused();
	await expect(back).toHaveCount(0);
	await page.setViewportSize({ width: 1440, height: 900 });
	await link.click();
	await expect(back).toHaveCount(0);
});

test('vein and nose are compared at a press, and an SSRI stands beside them as a schematic', async ({
	page
}) => {
	await courseAlone(page, SCENE);
	await page.getByRole('button', { name: 'Compare vein with nose' }).click();
	const chart = page.getByRole('figure', { name: 'The curves' });
	await expect(chart.locator('.names')).toContainText('kept run');
	await expect(page.getByRole('combobox', { name: 'How it is given' })).toHaveValue('nasal');
	await page.getByRole('button', { name: 'Show an SSRI beside it' }).click();
	await expect(page.locator('#scene [aria-live]')).toContainText('grey band');
	await expect(chart).toContainText('SSRI, schematic');
	await expect(chart).toContainText('only when a difference from placebo begins');
	await chart.getByText('The scene in words').click();
	await expect(chart).toContainText('no difference from placebo is expected yet');
	await chart.getByText('The curves as a table').click();
	await expect(chart.getByRole('row', { name: '7 days' })).toContainText('may begin');
});

test('the scene in words tells where ketamine is', async ({ page }) => {
	await courseAlone(page, `${SCENE}?moment=l2-trap`);
	const chart = page.getByRole('figure', { name: 'The curves' });
	await chart.getByText('The scene in words').click();
	await expect(chart).toContainText('trapped behind the shut gate');
	await expect(page.locator('#scene [aria-live]')).toHaveCount(1);
});

test('the story waits while none of its views is on screen, and goes on', async ({ page }) => {
	await page.setViewportSize({ width: 1000, height: 400 });
	await page.addInitScript(() => {
		const ask = window.requestAnimationFrame.bind(window);
		let asked = 0;
		window.requestAnimationFrame = (call) => {
			asked++;
			return ask(call);
		};
		/** How often the course asks for a frame while ten go by. */
		Object.assign(window, {
			askedInTen: () =>
				new Promise<number>((done) => {
					const before = asked;
					const pass = (left: number) =>
						left === 0 ? done(asked - before) : ask(() => pass(left - 1));
					pass(10);
				})
		});
	});
	await courseAlone(page, SCENE);
	const asked = () =>
		page.evaluate(() => (window as unknown as { askedInTen(): Promise<number> }).askedInTen());
	const clock = page.locator('#scene .clock strong');
	await page.locator('#scene input[type=range]').press('Home');
	await page.getByRole('button', { name: 'Play', exact: true }).click();
	await expect.poll(asked).toBeGreaterThan(0);
	await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
	await expect.poll(asked).toBe(0);
	const stood = await clock.textContent();
	expect(await asked()).toBe(0);
	await expect(clock).toHaveText(stood ?? '');
	await expect(page.getByRole('button', { name: 'Pause', exact: true })).toHaveCount(1);
	await page.evaluate(() => window.scrollTo(0, 0));
	await expect.poll(asked).toBeGreaterThan(0);
	await expect(clock).not.toHaveText(stood ?? '');
});

test('from a second look after the quiz the scene leads back to that second look', async ({
	page
}) => {
	await courseAlone(page, '#/');
	await quizOf(page);
	await takeQuiz(page, () => false, answerQuickly);
	const look = page
		.locator('.look')
		.filter({ has: page.locator('summary') })
		.first();
	await look.locator('summary').first().click();
	const question = look.locator('article');
	await answerQuickly(question, false);
	const verdict = (await question.locator('.feedback h3').first().textContent()) ?? '';
	await question.getByRole('link', { name: 'See it in the scene' }).first().click();
	await page.getByRole('link', { name: 'Back to the question' }).click();
	await expect(question.locator('.name')).toBeFocused();
	await expect(question.locator('.feedback h3').first()).toHaveText(verdict);
	await expect(question.locator('.name')).toBeInViewport();
});
