/** Answers a question by what is on screen, right or wrong, whatever its kind, with the moves that a learner makes. */

import { expect, type Locator } from '@playwright/test';
import { choiceAt, heightsOf, plain, questionIn, verdictOf, viewOf, type Keyed } from './key.ts';

/** How each kind is answered. `right` is the best answer; of a judgement, the author's. */
const ANSWER: {
	[K in Keyed['kind']]: (article: Locator, item: Keyed, right: boolean) => Promise<void>;
} = {
	choice: choose,
	hotspot: choose,
	order: putInOrder,
	chart: readChart,
	match,
	numeric: typeNumber,
	judgement: judge,
	curve: draw,
	case: decide
};

/** Answers the question in an article and checks it; its feedback stands after that. */
export async function answerIn(article: Locator, right: boolean): Promise<Keyed> {
	const item = await questionIn(article);
	await ANSWER[item.kind](article, item, right);
	// Its name differs by kind; of the buttons of an article it alone stands outside the answer.
	await article.locator('> .button').click();
	await expect(article.locator('.feedback h3').first()).toHaveText(verdictOf(item, right));
	return item;
}

async function choose(article: Locator, item: Keyed, right: boolean): Promise<void> {
	const option = (item.options ?? item.regions ?? []).find((each) => each.correct === right);
	if (!option) throw new Error(`${item.id} has no such option`);
	await article
		.locator('label.choice', { hasText: plain(option.text) })
		.first()
		.click();
}

async function putInOrder(article: Locator, item: Keyed, right: boolean): Promise<void> {
	const goal = (item.cards ?? []).map((card) => plain(card.text));
	if (!right) goal.reverse();
	for (const [place, text] of goal.entries()) {
		const rows = article.locator('li');
		for (;;) {
			const texts = (await rows.locator('.text').allTextContents()).map(plain);
			const at = texts.indexOf(text);
			if (at === place) break;
			await rows
				.nth(at)
				.getByRole('button', { name: /^Move up/ })
				.click();
		}
	}
}

async function readChart(article: Locator, item: Keyed, right: boolean): Promise<void> {
	const slider = article.locator('input[type=range]');
	const target = item.answer ?? 0;
	const tolerance = typeof item.tolerance === 'number' ? item.tolerance : 0;
	await slider.focus();
	await slider.press(right || target > 1000 ? 'Home' : 'End');
	if (!right) return;
	for (let i = 0; i < 400; i++) {
		const value = minutesOf((await slider.getAttribute('aria-valuetext')) ?? '');
		if (Math.abs(value - target) <= tolerance * 0.8) return;
		await slider.press('ArrowRight');
	}
	throw new Error(`${item.id}: the slider never came to ${target}`);
}

/** Minutes of a time in words: "1 day 10 hours". */
function minutesOf(words: string): number {
	const unit = { minute: 1, hour: 60, day: 1440 } as const;
	return [...words.matchAll(/(\d+) (minute|hour|day)/g)].reduce(
		(sum, [, n, name]) => sum + Number(n) * unit[name as keyof typeof unit],
		0
	);
}

async function match(article: Locator, item: Keyed, right: boolean): Promise<void> {
	for (const row of item.rows ?? []) {
		const other = (item.columns ?? []).find(({ id }) => id !== row.key)?.id ?? '';
		await article
			.getByLabel(plain(row.text), { exact: true })
			.selectOption(right ? row.key : other);
	}
}

async function typeNumber(article: Locator, item: Keyed, right: boolean): Promise<void> {
	const answer = item.answer ?? 0;
	// Outside every tolerance, and still a number that can be typed.
	const wrong = answer > 30_000 ? 1 : answer * 3 + 1;
	await article.locator('input[type=text]').fill(String(right ? answer : wrong));
}

async function judge(article: Locator, item: Keyed, right: boolean): Promise<void> {
	await article.getByRole('radio').nth(viewOf(item, right)).check();
}

/** By keyboard, as every learner can. */
async function draw(article: Locator, item: Keyed, right: boolean): Promise<void> {
	const sliders = article.locator('input[type=range]');
	for (const [at, height] of heightsOf(item, right).entries()) {
		const slider = sliders.nth(at);
		await slider.focus();
		await slider.press('Home');
		for (let i = 0; i < height; i++) await slider.press('ArrowUp');
	}
}

async function decide(article: Locator, item: Keyed, right: boolean): Promise<void> {
	for (;;) {
		const heading = await article.locator('legend').last().textContent();
		const { text, last } = choiceAt(item, heading ?? '', right);
		await article.locator('label.choice', { hasText: text }).first().click();
		await article.getByRole('button', { name: 'Decide' }).click();
		if (last) return;
	}
}
