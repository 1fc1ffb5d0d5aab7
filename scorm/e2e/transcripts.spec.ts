/** What a screen reader says of each make of page, of each kind of question, and of the eight parts of the scene. */

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { courseAlone } from './alone.ts';
import { questionIn } from './key.ts';
import { moveTo } from './places.ts';
import { answerQuickly, asked, onward } from './quick.ts';
import { transcript } from './reader.ts';

test.describe.configure({ timeout: 240_000 });

const GOLDEN = join(import.meta.dirname, 'transcripts');
/** `WRITE_TRANSCRIPTS=1` writes them anew; they are then to be read by a person before they are committed. */
const WRITE = process.env['WRITE_TRANSCRIPTS'] === '1';

/** Before what the live region says, which is kept whole: it is short by rule. */
const AFTER = 'after the step: ';

/** The first words of a long text: a transcript shows structure, order and names, and prose may be rewritten. */
function shortened(phrase: string): string {
	// The hash of the content changes with every word of it.
	if (/^[0-9a-f]{64}$/.test(phrase)) return '…';
	const words = phrase.split(' ');
	return words.length > 10 ? `${words.slice(0, 6).join(' ')} …` : phrase;
}

function golden(name: string, said: readonly string[]): void {
	const file = join(GOLDEN, `${name}.txt`);
	const text = `${said.map((phrase) => (phrase.startsWith(AFTER) ? phrase : shortened(phrase))).join('\n')}\n`;
	if (WRITE) {
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, text);
		return;
	}
	expect.soft(existsSync(file), `${name}.txt is there`).toBe(true);
	if (existsSync(file)) expect.soft(text, name).toBe(readFileSync(file, 'utf8'));
}

/** The same course for every run: options and items are drawn by a seed that is made at the first start. */
async function seeded(page: Page): Promise<void> {
	await page.addInitScript(() => {
		crypto.getRandomValues = (array) => {
			if (array instanceof Uint32Array) array.fill(20261124);
			return array;
		};
	});
	await page.clock.setFixedTime(new Date('2026-11-24T09:00:00Z'));
}

const PAGES = {
	'page-section': '#/mechanism/cast',
	'page-figures': '#/where-it-fits/clocks',
	'page-close': '#/close',
	'page-certificate': '#/record',
	'page-settings': '#/settings',
	'page-search': '#/search?q=lithium',
	'page-scene': '#/mechanism/scene'
} as const;

test('pages', async ({ page }) => {
	await seeded(page);
	await courseAlone(page, '#/about');
	for (const [name, place] of Object.entries(PAGES)) {
		await moveTo(page, place);
		// The text to search is fetched by the page itself.
		if (name === 'page-search') await expect(page.locator('.count')).toContainText('results');
		golden(name, await transcript(page, page.locator('#content')));
	}
});

/** Quizzes that hold every scored kind between them. */
const QUIZZES = ['where-it-fits', 'mechanism', 'giving-it'];

for (const state of ['wrong', 'right'] as const) {
	test(`scored questions: asked, ${state}`, async ({ page }) => {
		await seeded(page);
		const kinds = new Set<string>();
		await courseAlone(page, '#/settings');
		for (const lesson of QUIZZES) {
			await moveTo(page, `#/${lesson}/quiz`);
			await page.getByRole('button', { name: 'Start the quiz' }).click();
			for (let more = true; more;) {
				const { kind } = await questionIn(asked(page));
				const isNew = !kinds.has(kind);
				kinds.add(kind);
				if (isNew && state === 'wrong')
					golden(`${kind}-asked`, await transcript(page, asked(page)));
				await answerQuickly(asked(page), state === 'right');
				if (isNew) golden(`${kind}-${state}`, await transcript(page, asked(page)));
				more = await onward(page);
			}
		}
		expect([...kinds].sort()).toEqual(['chart', 'choice', 'hotspot', 'match', 'numeric', 'order']);
	});
}

const PRACTICE = {
	curve: '#/where-it-fits/clocks',
	judgement: '#/safety/before',
	case: '#/access/ending'
} as const;

test('unscored questions: asked, answered', async ({ page }) => {
	await seeded(page);
	await courseAlone(page, '#/settings');
	for (const [kind, place] of Object.entries(PRACTICE)) {
		await moveTo(page, place);
		const depth = page.locator('main details:not([open]):has(.practice) > summary');
		if ((await depth.count()) > 0) await depth.first().click();
		const article = page.locator('.practice article').first();
		golden(`${kind}-asked`, await transcript(page, article));
		// A way with mistakes has more to say.
		await answerQuickly(article, kind !== 'case');
		golden(`${kind}-answered`, await transcript(page, article));
	}
});

/** Steps to part `n` of the tour from wherever it stands. */
async function part(page: Page, n: number): Promise<void> {
	const scene = page.locator('#scene');
	const shown = scene.locator('.part');
	const now = async () => Number((await shown.textContent())?.match(/\d+/)?.[0]);
	for (let i = 0; i < 60 && (await now()) !== n; i++) {
		const name = (await now()) > n ? 'Step back' : 'Step on';
		await scene.getByRole('button', { name }).click();
	}
	await expect(shown).toHaveText(`Part ${n} of 8`);
}

test('the eight parts of the scene: each says its sentence once, and no change in more than 25 words', async ({
	page
}) => {
	await seeded(page);
	await courseAlone(page, '#/mechanism/cast');
	const scene = page.locator('#scene');
	for (let n = 1; n <= 8; n++) {
		await part(page, n);
		const live = (await scene.locator('[aria-live]').textContent()) ?? '';
		expect(live.split(/\s+/).length, live).toBeLessThanOrEqual(25);
		const said = await transcript(page, scene);
		golden(`scene-${n}`, said);
		const picture = said.filter((phrase) => phrase.startsWith('graphics-document'));
		expect(picture.length, `part ${n}: ${picture.join(' / ')}`).toBe(1);
		const sentence = (await scene.locator('.sentence').textContent())?.trim() ?? '';
		const spoken = said.filter((phrase) => phrase === sentence);
		expect(spoken.length, `part ${n}: ${sentence}`).toBe(1);
	}
});

test('the scene page in its eight parts: what is said after the step, then scene, curves and words', async ({
	page
}) => {
	await seeded(page);
	await courseAlone(page, '#/mechanism/scene');
	const curves = page.getByRole('figure', { name: 'The curves' });
	await curves.getByText('The scene in words').click();
	for (let n = 1; n <= 8; n++) {
		await part(page, n);
		const live = (await page.locator('#scene [aria-live]').textContent()) ?? '';
		golden(`scene-page-${n}`, [
			`${AFTER}${live}`,
			...(await transcript(page, page.locator('.views')))
		]);
	}
});
