/** Random keys, seeded: no exception, the focus never falls out of the page, and Tab always leads on. */

import { expect, test, type Page } from '@playwright/test';
import { courseAlone } from './alone.ts';
import { Keys, type Key } from './keys.ts';
import { LESSONS, moveTo } from './places.ts';

/** A few keys a lesson in the suite; `FUZZ_KEYS=5000` for the long run. */
const COUNT = Number(process.env['FUZZ_KEYS'] ?? 200);
/** Keys between two looks. */
const STRETCH = 50;
/** Keys faster than any hand, before what they set going comes to rest: a Tab at once hides a focus that is lost. */
const BURST = 5;
/** So many Tabs lead out of anything. */
const PATIENCE = 40;

const KEYS: readonly (readonly [Key, weight: number])[] = [
	['Tab', 30],
	['Shift+Tab', 8],
	['Enter', 12],
	[' ', 12],
	['ArrowDown', 8],
	['ArrowUp', 5],
	['ArrowLeft', 4],
	['ArrowRight', 6],
	['Home', 2],
	['End', 2],
	['PageDown', 2],
	['Escape', 4],
	['a', 2],
	['7', 2],
	['m', 1]
];

/** Mulberry32: numbers from 0 to 1, the same for the same seed. */
function chance(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let t = Math.imul(state ^ (state >>> 15), 1 | state);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
	};
}

function drawn(random: () => number): Key {
	let left = random() * KEYS.reduce((sum, [, weight]) => sum + weight, 0);
	for (const [key, weight] of KEYS) {
		left -= weight;
		if (left < 0) return key;
	}
	return 'Tab';
}

/** Notes in the page whenever the focus is nowhere after a key other than Tab, which may leave the page at its end. */
async function watchFocus(page: Page): Promise<void> {
	await page.evaluate(() => {
		const lost: string[] = [];
		Object.assign(window, { lost });
		let held = '';
		/** The latest keys and where they fell: what is said of a lost focus. */
		const trail: string[] = [];
		document.addEventListener('focusin', ({ target }) => {
			held = (target as Element).outerHTML.slice(0, 160);
		});
		/** Unless a Tab that came in between may have led out of the page. */
		const nowhere = () => held !== '' && document.activeElement === document.body;
		let waiting = 0;
		document.addEventListener('keyup', ({ key }) => {
			if (key === 'Tab' || key === 'Shift') return;
			const before = held;
			waiting += 1;
			// What a key sets going has settled when the next frame is drawn.
			requestAnimationFrame(() =>
				setTimeout(() => {
					waiting -= 1;
					if (waiting > 0 || before === '' || !nowhere()) return;
					const said = `${key} on ${before}, then ${trail.join(', ')}`;
					// A link leads on in a task of its own, and to an entry of a list a frame later.
					requestAnimationFrame(() =>
						requestAnimationFrame(() => setTimeout(() => nowhere() && lost.push(said)))
					);
				})
			);
		});
		// Tab may lead out of the page at either end; whatever it leads to in the page tells of itself.
		document.addEventListener('keydown', ({ key, target }) => {
			trail.push(`${key} on ${(target as Element).outerHTML.slice(0, 80)}`);
			if (trail.length > 8) trail.shift();
			if (key === 'Tab') held = '';
		});
	});
}

/** Asks the page; undefined when a key has just made it load anew, as "Open the course again" does. */
async function ask<T>(page: Page, question: () => T | Promise<T>): Promise<T | undefined> {
	try {
		return await page.evaluate(question);
	} catch (reason) {
		if (!/context was destroyed/.test(String(reason))) throw reason;
		await page.waitForLoadState();
		return undefined;
	}
}

/** In the page: what is looked for in `watchFocus` takes three frames. */
const comeToRest = () =>
	new Promise<void>((done) => {
		let frames = 0;
		const frame = () => (++frames > 4 ? setTimeout(done) : requestAnimationFrame(frame));
		requestAnimationFrame(frame);
	});

/** Presses Tab and notes where it leads; a stop that comes again without the focus leaving the page between is a trap. */
async function trapped(page: Page, keys: Keys): Promise<string | undefined> {
	await ask(page, () => {
		const way = new Set<Element>();
		const again: string[] = [];
		const done = new AbortController();
		Object.assign(window, { again, done });
		const { signal } = done;
		// A Tab pressed while the focus is outside may never be told of in the page.
		const left = ({ relatedTarget }: FocusEvent) => relatedTarget ?? way.clear();
		const note = () => {
			const at = document.activeElement ?? document.body;
			if (at === document.body) return;
			if (way.has(at)) again.push(at.outerHTML.slice(0, 160));
			way.add(at);
		};
		document.addEventListener('focusout', left, { signal });
		document.addEventListener('keyup', note, { signal });
	});
	await keys.press(...Array<Key>(PATIENCE).fill('Tab'));
	return ask(page, () => {
		const { again, done } = window as { again?: string[]; done?: AbortController };
		done?.abort();
		return again?.[0];
	});
}

// A fifth of a second a key is more than a busy machine takes.
test.describe.configure({ timeout: Math.max(300_000, COUNT * 200) });

for (const [index, lesson] of LESSONS.entries()) {
	test(`${COUNT} random keys in ${lesson.id}`, async ({ page, context, baseURL }) => {
		const problems: string[] = [];
		page.on('pageerror', (error) => problems.push(error.message));
		page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
		// Links to sources lead out of the course: answered, and shut again.
		await context.route(
			(url) => !url.href.startsWith(`${baseURL}/`),
			(route) => route.fulfill({ body: '', contentType: 'text/html' })
		);
		context.on('page', (opened) => void opened.close());
		page.on('filechooser', () => undefined);
		await page.addInitScript(() => (window.print = () => undefined));
		const random = chance(7 + index);
		const places = [...lesson.sections.map(({ id }) => id), 'quiz'].map(
			(section) => `#/${lesson.id}/${section}`
		);
		const keys = await Keys.of(page);
		const home = places[0] ?? '#/';
		await courseAlone(page, home);
		await watchFocus(page);
		for (let done = 0, visit = 0; done < COUNT; done += STRETCH, visit++) {
			const here = await page.evaluate(
				(id) =>
					'lost' in window && document.querySelector('.save')
						? location.hash.startsWith(`#/${id}`)
						: undefined,
				lesson.id
			);
			if (here === undefined) {
				// Left by "Save and exit", or by a link to a source.
				await page.goto('about:blank');
				await courseAlone(page, home);
				await watchFocus(page);
			}
			if (!here || visit % 4 === 0) {
				await moveTo(page, places[Math.floor(random() * places.length)] ?? home);
			}
			for (let pressed = 0; pressed < STRETCH; pressed += BURST) {
				await keys.press(...Array.from({ length: BURST }, () => drawn(random)));
				await ask(page, comeToRest);
			}
			if (visit % 4 === 3) expect(await trapped(page, keys), `a trap for Tab`).toBeUndefined();
			const lost = await ask(page, () =>
				'lost' in window ? (window.lost as string[]).splice(0) : []
			);
			expect.soft(lost ?? [], `the focus is lost, before key ${done + STRETCH}`).toEqual([]);
			expect(problems).toEqual([]);
		}
	});
}
