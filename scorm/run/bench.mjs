/** `npm run bench`: figures of the model, the scene and the first load. Prints, never fails by time. */

import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { createServer as createVite } from 'vite';
import { ROOT, build } from './built.mjs';

const FLAGS = [
	'--headless',
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync'
];

const round = (value, digits = 1) => Number(value.toFixed(digits));

/** Value below which a share `q` of the list lies. */
function quantile(list, q) {
	const sorted = [...list].sort((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? Number.NaN;
}

async function model() {
	const vite = await createVite({
		root: join(ROOT, 'src'),
		configFile: false,
		logLevel: 'error',
		appType: 'custom',
		server: { middlewareMode: true, ws: false, watch: null },
		optimizeDeps: { noDiscovery: true, include: [] }
	});
	const { simulate } = await vite.ssrLoadModule('/domain/pharmacology/simulate.ts');
	const { STANDARD } = await vite.ssrLoadModule('/domain/pharmacology/regimen.ts');
	const times = [];
	// Another dose each time: a run that was asked for before is remembered.
	for (let i = 0; i < 60; i++) {
		const began = performance.now();
		simulate({ ...STANDARD, dose: 0.11 + i * 0.01 });
		times.push(performance.now() - began);
	}
	await vite.close();
	console.log(
		`model: 14 days in ${round(quantile(times.slice(10), 0.5))} ms (median), ${round(quantile(times.slice(10), 0.95))} ms (p95)`
	);
}

const TYPES = {
	'.html': 'text/html',
	'.js': 'text/javascript',
	'.css': 'text/css',
	'.png': 'image/png'
};

/** Serves the built course, and a page with the same words and nothing else, gzipped. */
function serve(course, plain) {
	const server = createServer((request, response) => {
		const path = new URL(request.url ?? '/', 'http://x').pathname;
		try {
			const body =
				path === '/plain.html'
					? plain
					: readFileSync(join(course, path === '/' ? 'index.html' : path.slice(1)));
			response.writeHead(200, {
				'Content-Type': TYPES[extname(path)] ?? 'text/html',
				'Content-Encoding': 'gzip'
			});
			response.end(gzipSync(body));
		} catch {
			response.writeHead(404).end();
		}
	});
	return new Promise((done) => server.listen(0, '127.0.0.1', () => done(server)));
}

/** A cold load on a slow phone: first and largest paint, blocking time, CPU of the main thread. */
async function load(browser, url) {
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
	await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
	let requests = 0;
	page.on('request', () => requests++);
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
	await page.waitForTimeout(1500);
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

async function firstLoad(browser, base) {
	const rows = { course: [], plain: [] };
	for (let i = 0; i < 5; i++) {
		rows.course.push(await load(browser, `${base}/index.html`));
		rows.plain.push(await load(browser, `${base}/plain.html`));
	}
	const median = (list, key) =>
		quantile(
			list.map((row) => row[key]),
			0.5
		);
	console.log('first load, slow 4G, 4x CPU, median of 5 (course | static page | ratio):');
	for (const [key, name] of Object.entries({
		first: 'first contentful paint ms',
		largest: 'largest contentful paint ms',
		cpu: 'main-thread CPU ms',
		blocked: 'blocking ms',
		requests: 'requests'
	})) {
		const [course, plain] = [median(rows.course, key), median(rows.plain, key)];
		console.log(
			`  ${name}: ${round(course)} | ${round(plain)} | ${plain ? round(course / plain, 2) : '–'}`
		);
	}
}

/** Plays every segment and measures the frames. */
async function frames(browser, base, rate) {
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
		`scene at ${rate}x: ${gaps.length} frames, p50 ${round(quantile(gaps, 0.5))} ms, p95 ${round(quantile(gaps, 0.95))} ms, p99 ${round(quantile(gaps, 0.99))} ms, script ${round(spent / gaps.length, 2)} ms a frame`
	);
	await context.close();
}

if (!build()) process.exit(1);
await model();
const browser = await chromium.launch({
	executablePath: readFileSync(join(ROOT, '.cache', 'browser'), 'utf8'),
	args: FLAGS
});
const course = join(ROOT, 'dist', 'course');
const words = readFileSync(join(course, 'index.html'), 'utf8')
	.replace(/<(script|svg)[\s\S]*?<\/\1>/g, '')
	.replace(/<[^>]+>/g, ' ');
const server = await serve(
	course,
	`<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Plain</title><p>${words}</p></html>`
);
const base = `http://127.0.0.1:${server.address().port}`;
await firstLoad(browser, base);
for (const rate of [1, 4, 6]) await frames(browser, base, rate);
await browser.close();
server.close();
