/** The first load on a slow phone, beside static pages of the same words. */

import { beside, quantile, round } from './figures.mjs';

/**
 * A cold load on a slow line: first and largest paint, blocking time, CPU of the main thread.
 *
 * @param rate how many times slower than this machine the phone is
 */
export async function load(browser, url, rate = 4) {
	const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
	const page = await context.newPage();
	const cdp = await context.newCDPSession(page);
	await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
	await cdp.send('Network.enable');
	await cdp.send('Network.emulateNetworkConditions', {
		offline: false,
		latency: 562,
		downloadThroughput: 180_000,
		uploadThroughput: 84_000
	});
	await cdp.send('Emulation.setCPUThrottlingRate', { rate });
	let requests = 0;
	page.on('request', (request) => {
		// An LMS shows the course in a frame, which has no icon.
		if (!request.url().endsWith('icon.png')) requests++;
	});
	await page.addInitScript(() => {
		globalThis.largest = 0;
		globalThis.blocked = 0;
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries()) globalThis.largest = entry.startTime;
		}).observe({ type: 'largest-contentful-paint', buffered: true });
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries()) globalThis.blocked += Math.max(0, entry.duration - 50);
		}).observe({ type: 'longtask', buffered: true });
	});
	await page.goto(url, { waitUntil: 'load' });
	await page.waitForTimeout(2500);
	const seen = await page.evaluate(() => ({
		first: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
		largest: globalThis.largest,
		blocked: globalThis.blocked
	}));
	const { metrics } = await cdp.send('Performance.getMetrics');
	const cpu = (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
	await context.close();
	return { ...seen, cpu, requests };
}

const FIGURES = {
	first: ['first contentful paint ms', 1.2],
	largest: ['largest contentful paint ms', 1.5],
	cpu: ['main-thread CPU ms', 4]
};

/** Five cold loads of each, in turns; prints medians and ratios. */
export async function firstLoad(browser, base) {
	const rows = { course: [], bare: [], styled: [] };
	for (let i = 0; i < 5; i++) {
		rows.course.push(await load(browser, `${base}/`));
		rows.bare.push(await load(browser, `${base}/bare.html`));
		rows.styled.push(await load(browser, `${base}/styled.html`));
	}
	const median = (list, key) =>
		quantile(
			list.map((row) => row[key]),
			0.5
		);
	console.log('first load, slow 4G, 4x CPU, median of 5:');
	for (const [key, [name, most]] of Object.entries(FIGURES)) {
		const [course, bare, styled] = Object.values(rows).map((list) => median(list, key));
		console.log(
			`  ${name}: ${round(course)}; static page ${round(bare)}, ratio ${beside(round(course / bare, 2), most)}; static page with one style sheet ${round(styled)}, ratio ${beside(round(course / styled, 2), most)}`
		);
	}
	console.log(`  blocking: ${beside(round(median(rows.course, 'blocked')), 100, ' ms')}`);
	console.log(`  requests: ${beside(median(rows.course, 'requests'), 5)}, and the icon of the tab`);
}
