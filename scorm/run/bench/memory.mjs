/** Memory of a long session: the heap after five minutes of use and after an hour of it. */

import { beside, round } from './figures.mjs';

/** Pages and pictures a learner goes through again and again; one round stands for about a minute. */
const ROUND = [
	'#/',
	'#/where-it-fits',
	'#/mechanism/brake',
	'#/mechanism/scene',
	'#/evidence/hundred',
	'#/safety/quiz',
	'#/glossary',
	'#/references'
];

async function heap(page) {
	return page.evaluate(() => {
		globalThis.gc?.();
		return performance.memory.usedJSHeapSize;
	});
}

export async function memory(browser, base) {
	const page = await (
		await browser.newContext({ viewport: { width: 1280, height: 900 } })
	).newPage();
	await page.goto(`${base}/`);
	const rounds = async (count) => {
		for (let i = 0; i < count; i++) {
			for (const hash of ROUND) {
				await page.evaluate((to) => (location.hash = to), hash);
				await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => done())));
				if (!hash.endsWith('scene')) continue;
				const time = page.locator('.scene-page input[type=range], main input[type=range]').first();
				await time.waitFor();
				for (const key of ['End', 'Home', 'PageUp', 'PageUp', 'PageDown']) await time.press(key);
			}
		}
		return heap(page);
	};
	const early = await rounds(5);
	const late = await rounds(55);
	const growth = round((late / early - 1) * 100);
	console.log(
		`memory: ${round(early / 1e6)} MB after 5 rounds, ${round(late / 1e6)} MB after 60, growth ${beside(growth, 10, ' %')}`
	);
	await page.context().close();
}
