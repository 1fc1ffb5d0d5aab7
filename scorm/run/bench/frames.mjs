/** The scene while it plays: time between frames, and script a frame. */

import { beside, quantile, round } from './figures.mjs';

/** Plays every segment and measures the frames. */
export async function frames(browser, base, rate) {
	const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
	const page = await context.newPage();
	const cdp = await context.newCDPSession(page);
	await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
	await page.goto(`${base}/index.html#/mechanism/scene`);
	await page.waitForSelector('.scene svg');
	await page.locator('input[type=range]').first().press('Home');
	// Twice the speed: the same work a frame in half the time.
	await page.getByLabel('Speed').selectOption('2');
	await cdp.send('Emulation.setCPUThrottlingRate', { rate });
	const metric = async (wanted) =>
		(await cdp.send('Performance.getMetrics')).metrics.find(({ name }) => name === wanted)?.value ??
		0;
	const script = await metric('ScriptDuration');
	const gaps = [];
	for (let part = 0; part < 8; part++) {
		await page.evaluate(() => {
			globalThis.gaps = [];
			let last = 0;
			const frame = (now) => {
				if (last) globalThis.gaps.push(now - last);
				last = now;
				globalThis.frame = requestAnimationFrame(frame);
			};
			globalThis.frame = requestAnimationFrame(frame);
		});
		await page.getByRole('button', { name: 'Play', exact: true }).click();
		await page.getByRole('button', { name: 'Play', exact: true }).waitFor({ timeout: 60_000 });
		gaps.push(
			...(await page.evaluate(() => {
				cancelAnimationFrame(globalThis.frame);
				return globalThis.gaps;
			}))
		);
	}
	const spent = ((await metric('ScriptDuration')) - script) * 1000;
	console.log(
		`scene at ${rate}x: ${gaps.length} frames, p50 ${round(quantile(gaps, 0.5))} ms, p95 ${beside(round(quantile(gaps, 0.95)), 16.7, ' ms')}, p99 ${beside(round(quantile(gaps, 0.99)), 33, ' ms')}, script ${beside(round(spent / gaps.length, 2), 2.4, ' ms')} a frame`
	);
	await context.close();
}
