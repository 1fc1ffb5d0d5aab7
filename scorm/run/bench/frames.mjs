/** The scene while it plays, is scrubbed and rests: time between frames, script a frame, memory over five minutes. */

import { beside, quantile, round } from './figures.mjs';

const PARTS = 8;

/** Frames of a still page that are measured beside them. */
const PROBED = 240;

/** How far clocks differ, ms. */
const CLOCKS = 0.2;

/** A gap between frames beside what it may be: the screen shows 60 a second, and what misses one comes with the next. */
function inSlots(gap, most) {
	const slots = Math.ceil(((gap - CLOCKS) * 60) / 1000);
	return `${round(gap)} ms, ${beside(slots, most, slots === 1 ? ' frame' : ' frames')}`;
}

/** A page whose processor time can be read. */
async function measured(browser) {
	const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
	const page = await context.newPage();
	const cdp = await context.newCDPSession(page);
	await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
	const metric = async (wanted) =>
		(await cdp.send('Performance.getMetrics')).metrics.find(({ name }) => name === wanted)?.value ??
		0;
	return { page, cdp, metric, close: () => context.close() };
}

/** The scene at its beginning, at the speed that it has by itself. */
async function opened(browser, base, rate) {
	const { page, cdp, metric, close } = await measured(browser);
	await page.goto(`${base}/index.html#/mechanism/scene`);
	await page.waitForSelector('.scene svg');
	await page.locator('input[type=range]').first().press('Home');
	await cdp.send('Emulation.setCPUThrottlingRate', { rate });
	return { page, cdp, metric, close };
}

/** Plays one part to its end and gives the times between frames, ms; waits inside the page, so that nothing asks it meanwhile. */
function playPart(page) {
	return page.evaluate(
		() =>
			new Promise((done) => {
				const button = document.querySelector('.playbar .primary');
				const word = button.textContent.trim();
				const gaps = [];
				let last = 0;
				let frame = 0;
				const tick = (now) => {
					if (last) gaps.push(now - last);
					last = now;
					frame = requestAnimationFrame(tick);
				};
				// The word becomes "Pause" and, at the end of the part, "Play" again.
				new MutationObserver((_, observer) => {
					if (button.textContent.trim() !== word) return;
					observer.disconnect();
					cancelAnimationFrame(frame);
					done(gaps);
				}).observe(button, { subtree: true, childList: true, characterData: true });
				button.click();
				frame = requestAnimationFrame(tick);
			})
	);
}

/** Share of a part's frames that bring another picture: on a slow machine picture and words take turns. Watching costs time, so this part is not timed. */
async function picturesOf(page) {
	await page.evaluate(() => {
		globalThis.pictures = 0;
		const scene = document.querySelector('.scene');
		const observer = new MutationObserver(() => globalThis.pictures++);
		observer.observe(scene, { subtree: true, childList: true, attributes: true });
	});
	await page.locator('.playbar input[type=range]').press('Home');
	const frames = (await playPart(page)).length;
	return Math.min(1, (await page.evaluate(() => globalThis.pictures)) / frames);
}

/** The probe alone: what a still page of words costs while it is asked for its frames. Part of every figure below. */
async function probe(browser, base, rate) {
	const { page, cdp, metric, close } = await measured(browser);
	await page.goto(`${base}/bare.html`);
	await cdp.send('Emulation.setCPUThrottlingRate', { rate });
	const [script, task] = [await metric('ScriptDuration'), await metric('TaskDuration')];
	await page.evaluate(
		(count) =>
			new Promise((done) => {
				const gaps = [];
				const tick = (now) => {
					gaps.push(now);
					if (gaps.length < count) requestAnimationFrame(tick);
					else done();
				};
				requestAnimationFrame(tick);
			}),
		PROBED
	);
	const each = async (name, before) => round((((await metric(name)) - before) * 1000) / PROBED, 2);
	const cost = {
		script: await each('ScriptDuration', script),
		task: await each('TaskDuration', task)
	};
	await close();
	return cost;
}

/** Plays every segment and measures the frames. */
export async function frames(browser, base, rate) {
	const alone = await probe(browser, base, rate);
	const { page, metric, close } = await opened(browser, base, rate);
	const [script, task] = [await metric('ScriptDuration'), await metric('TaskDuration')];
	const gaps = [];
	for (let part = 0; part < PARTS; part++) gaps.push(...(await playPart(page)));
	const each = async (name, before) =>
		round((((await metric(name)) - before) * 1000) / gaps.length, 2);
	const cost = `script ${beside(await each('ScriptDuration', script), 2.4, ' ms')}, main thread ${await each('TaskDuration', task)} ms a frame`;
	const pictures = await picturesOf(page);
	console.log(
		`scene at ${rate}x: ${gaps.length} frames, another picture in ${Math.round(100 * pictures)} % of them, p50 ${round(quantile(gaps, 0.5))} ms, p95 ${inSlots(quantile(gaps, 0.95), 1)}, p99 ${inSlots(quantile(gaps, 0.99), 2)}, ${cost}; of these the probe alone on a still page: ${alone.script} and ${alone.task} ms`
	);
	await close();
}

/** From a move of the time slider to the changed picture, and whether it came before the next frame. */
export async function scrubbing(browser, base, rate) {
	const { page, close } = await opened(browser, base, rate);
	const moves = await page.evaluate(async () => {
		const slider = document.querySelector('.playbar input[type=range]');
		const drawing = document.querySelector('.scene [role="graphics-document"]');
		const nextFrame = () => new Promise((done) => requestAnimationFrame(done));
		const seen = [];
		for (let i = 1; i <= 60; i++) {
			await nextFrame();
			const before = drawing.innerHTML;
			slider.value = String((i * 37) % 280);
			const began = performance.now();
			slider.dispatchEvent(new Event('input', { bubbles: true }));
			await new Promise((done) => queueMicrotask(done));
			const ms = performance.now() - began;
			await nextFrame();
			seen.push({ ms, changed: drawing.innerHTML !== before });
		}
		return seen;
	});
	const times = moves.map(({ ms }) => ms);
	console.log(
		`scrubbing at ${rate}x: ${moves.filter(({ changed }) => changed).length} of ${moves.length} moves drawn in the next frame, ${round(quantile(times, 0.5))} ms (p50), ${round(quantile(times, 0.95))} ms (p95)`
	);
	await close();
}

/** Animation frames asked for at rest and when paused. */
export async function stillness(browser, base) {
	const { page, close } = await opened(browser, base, 1);
	const asked = () =>
		page.evaluate(async () => {
			const ask = globalThis.requestAnimationFrame;
			let count = 0;
			globalThis.requestAnimationFrame = (call) => {
				count++;
				return ask(call);
			};
			await new Promise((done) => setTimeout(done, 500));
			globalThis.requestAnimationFrame = ask;
			return count;
		});
	const before = await asked();
	await page.getByRole('button', { name: 'Play', exact: true }).click();
	const playing = await asked();
	await page.getByRole('button', { name: 'Pause', exact: true }).click();
	console.log(
		`frames asked for in half a second: ${beside(before, 0)} before Play, ${playing} playing, ${beside(await asked(), 0)} paused`
	);
	await close();
}

/** Heap and nodes after collection, at one minute of playing and at five. */
export async function playing(browser, base) {
	const { page, cdp, metric, close } = await opened(browser, base, 1);
	const began = Date.now();
	const measured = [];
	for (const minutes of [1, 5]) {
		while (Date.now() - began < minutes * 60_000) await playPart(page);
		await cdp.send('HeapProfiler.collectGarbage');
		const { usedSize } = await cdp.send('Runtime.getHeapUsage');
		measured.push({ megabytes: usedSize / 1e6, nodes: await metric('Nodes') });
	}
	const [one, five] = measured;
	console.log(
		`playing: heap ${round(one.megabytes, 2)} MB after a minute, ${round(five.megabytes, 2)} MB after five (growth ${beside(round((five.megabytes / one.megabytes - 1) * 100), 10, ' %')}); nodes ${one.nodes} and ${five.nodes}`
	);
	await close();
}
