/** How long a learner waits after pressing: from the event to the next paint, on a slow phone. */

import { beside, quantile, round } from './figures.mjs';

/** Presses of one walk through a quiz, enough for a 95th percentile. */
const QUIZZES = ['where-it-fits', 'mechanism', 'evidence'];

/** Watches every event of at least 16 ms; `durationThreshold` allows no less. */
function watch() {
	globalThis.waits = [];
	new PerformanceObserver((list) => {
		for (const { interactionId, duration } of list.getEntries()) {
			if (interactionId) globalThis.waits.push(duration);
		}
	}).observe({ type: 'event', buffered: true, durationThreshold: 16 });
}

/** Answers what is on screen somehow: what matters is how long the page takes. */
async function answer(page) {
	for (const group of await page.locator('main article fieldset').all()) {
		const radio = group.locator('label.choice').first();
		if (await radio.isVisible()) await radio.click();
	}
	for (const select of await page.locator('main article select').all()) {
		await select.selectOption({ index: 1 });
	}
	for (const number of await page.locator('main article input[inputmode=decimal]').all()) {
		await number.fill('1');
	}
	const down = page.getByRole('button', { name: /^Move down: / }).first();
	if (await down.isVisible()) await down.click();
	const range = page.locator('main article input[type=range]').first();
	if (await range.isVisible()) await range.press('ArrowRight');
	const check = page.getByRole('button', { name: 'Check answer' });
	if (await check.isVisible()) await check.click();
	const onward = page.getByRole('button', { name: /^(Next question|See the result)$/ });
	await onward.first().click();
	return page.locator('.verdict').isVisible();
}

export async function answers(browser, base) {
	const waits = [];
	for (const lesson of QUIZZES) {
		const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
		const page = await context.newPage();
		await page.addInitScript(watch);
		const cdp = await context.newCDPSession(page);
		await page.goto(`${base}/#/${lesson}/quiz`);
		await page.getByRole('button', { name: 'Start the quiz' }).waitFor();
		await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
		await page.getByRole('button', { name: 'Start the quiz' }).click();
		for (let i = 0; i < 12 && !(await answer(page)); i++);
		waits.push(...(await page.evaluate(() => globalThis.waits)));
		await context.close();
	}
	console.log(
		`interaction to next paint at 4x: ${waits.length} events over 16 ms, p50 ${round(quantile(waits, 0.5))} ms, p95 ${beside(round(quantile(waits, 0.95)), 100, ' ms')}`
	);
}
