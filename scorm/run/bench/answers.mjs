/** How long a learner waits after pressing: from the event to the next paint, on a slow phone, by what was pressed. */

import { beside, quantile, round } from './figures.mjs';

const QUIZZES = ['where-it-fits', 'mechanism', 'evidence'];
const LESSONS = ['where-it-fits', 'mechanism', 'giving-it', 'evidence', 'safety', 'access'];

/** Watches every event of at least 16 ms; `durationThreshold` allows no less. */
function watch() {
	globalThis.waits = [];
	new PerformanceObserver((list) => {
		for (const { interactionId, duration, startTime } of list.getEntries()) {
			if (interactionId) globalThis.waits.push({ interactionId, duration, startTime });
		}
	}).observe({ type: 'event', buffered: true, durationThreshold: 16 });
}

/** A page on the slow phone, and `press`, which does one thing and keeps how long its slowest event took. */
async function opened(browser, base, hash, kept) {
	const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
	const page = await context.newPage();
	await page.addInitScript(watch);
	const cdp = await context.newCDPSession(page);
	await page.goto(`${base}/${hash}`);
	await page
		.locator('.save')
		.filter({ hasText: /saved|kept/i })
		.waitFor();
	await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
	async function press(kind, act) {
		const from = await page.evaluate(() => performance.now());
		await act();
		const waits = await page.evaluate(async (from) => {
			const frame = () => new Promise((done) => requestAnimationFrame(done));
			await frame();
			await frame();
			// Events are told of after the frame they led to.
			await new Promise((done) => setTimeout(done));
			return globalThis.waits.filter(({ startTime }) => startTime >= from);
		}, from);
		// One press is several events: down, up, click.
		for (const id of new Set(waits.map(({ interactionId }) => interactionId))) {
			const mine = waits.filter(({ interactionId }) => interactionId === id);
			(kept[kind] ??= []).push(Math.max(...mine.map(({ duration }) => duration)));
		}
	}
	/** Nothing where there is no such thing to press. */
	async function click(kind, target) {
		if ((await target.isVisible()) && (await target.isEnabled())) {
			await press(kind, () => target.click());
		}
	}
	return { page, press, click, close: () => context.close() };
}

/** Answers what is on screen somehow: what matters is how long the page takes. */
async function answer({ page, press, click }) {
	const parts = (selector) => page.locator(`main article ${selector}`).all();
	for (const group of await parts('fieldset')) {
		await click('choose', group.locator('label.choice').first());
	}
	for (const select of await parts('select')) {
		await select.focus();
		await press('choose', () => select.press('ArrowDown'));
	}
	for (const number of await parts('input[inputmode=decimal]')) {
		await press('type', () => number.press('1'));
	}
	await click('order', page.getByRole('button', { name: /^Move down: / }).first());
	const [range] = await parts('input[type=range]');
	if (range) await press('slide', () => range.press('ArrowRight'));
	await click('answer', page.getByRole('button', { name: 'Check answer' }));
	const onward = page.getByRole('button', { name: /^(Next question|See the result)$/ }).first();
	await click('next question', onward);
	return page.locator('.verdict').isVisible();
}

async function quiz(phone) {
	await phone.click('start', phone.page.getByRole('button', { name: 'Start the quiz' }));
	for (let i = 0; i < 12 && !(await answer(phone)); i++);
}

/** Through all sections of a lesson: notes at the words, the outline, what the figures offer, the way on. */
async function lesson({ page, press, click }) {
	for (let i = 0; i < 12; i++) {
		for (const mark of ['.number', '.term']) {
			const word = page.locator(`.text .popup ${mark}`).first();
			if (!(await word.isVisible())) continue;
			await click('note', word);
			await press('note', () => page.keyboard.press('Escape'));
		}
		const outline = page.locator('.outline-narrow > summary');
		for (let twice = 0; twice < 2; twice++) await click('outline', outline);
		const figures = (selector) => page.locator(`:is(.text figure, .figure) ${selector}`).all();
		for (const button of (await figures('button')).slice(0, 2)) {
			await click('figure', button);
		}
		for (const radio of (await figures('label:has(input[type=radio])')).slice(0, 2)) {
			await click('figure', radio);
		}
		for (const range of (await figures('input[type=range]')).slice(0, 1)) {
			await press('figure', () => range.press('ArrowRight'));
		}
		const onward = page.locator('nav.way a.primary');
		if (!(await onward.isVisible())) return;
		await click('next section', onward);
	}
}

/** Every page of the menu, and what is typed or set there. */
async function pages({ page, press, click }) {
	const menu = page.locator('header details.narrow');
	for (const link of await menu.getByRole('link', { includeHidden: true }).all()) {
		await click('menu', menu.locator('summary'));
		await click('page', link);
		const field = page.locator('main input[type=search]');
		if (await field.isVisible()) {
			await field.focus();
			for (const letter of 'ket') await press('filter', () => page.keyboard.press(letter));
		}
		const choices = await page.locator('main fieldset label:has(input)').all();
		for (const choice of choices.slice(0, 6)) await click('setting', choice);
	}
}

export async function answers(browser, base) {
	const kept = {};
	const walks = [
		...QUIZZES.map((id) => [`#/${id}/quiz`, quiz]),
		...LESSONS.map((id) => [`#/${id}`, lesson]),
		['#/', pages]
	];
	for (const [hash, walk] of walks) {
		const phone = await opened(browser, base, hash, kept);
		await walk(phone);
		await phone.close();
	}
	const all = Object.values(kept).flat();
	console.log(
		`interaction to next paint at 4x: ${all.length} presses with events over 16 ms, p50 ${round(quantile(all, 0.5))} ms, p95 ${beside(round(quantile(all, 0.95)), 100, ' ms')}`
	);
	for (const [kind, waits] of Object.entries(kept)) {
		console.log(
			`  ${kind}: ${waits.length}, p50 ${round(quantile(waits, 0.5))}, p95 ${round(quantile(waits, 0.95))} ms`
		);
	}
}
