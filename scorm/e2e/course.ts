/** The course as a learner uses it: read, answer by what is on screen, finish. Knows the key from the quiz files. */

import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, type Frame } from '@playwright/test';
import { parse } from 'yaml';

const ROOT = resolve(import.meta.dirname, '..', '..');

interface Keyed {
	id: string;
	kind: 'choice' | 'hotspot' | 'order' | 'chart';
	leadIn: string;
	stem: string;
	options?: { text: string; correct: boolean }[];
	regions?: { text: string; correct: boolean }[];
	cards?: { id: string; text: string }[];
	answer?: number;
	tolerance?: number;
}

const QUIZ = join(ROOT, 'quiz');
const ITEMS = readdirSync(QUIZ)
	.filter((name) => /^l\d\.yaml$/.test(name))
	.flatMap((name) => (parse(readFileSync(join(QUIZ, name), 'utf8')) as { items: Keyed[] }).items);

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Reads a lesson from where it is to its quiz, by going on from each section. */
export async function readLesson(frame: Frame): Promise<void> {
	const onward = frame.locator('main a.button.primary').first();
	for (;;) {
		const name = await onward.textContent();
		const target = await onward.getAttribute('href');
		await onward.click();
		// The next page has another way on: only then is what is read next not what was just used.
		await expect(frame.locator(`main a.button.primary[href="${target}"]`)).toHaveCount(0);
		if (name?.startsWith('Take the quiz')) return;
	}
}

/** The question on screen. */
export async function questionOn(frame: Frame): Promise<Keyed> {
	const article = frame.locator('main article').first();
	const leadIn = plain((await article.locator('legend').first().textContent()) ?? '');
	const text = plain((await article.textContent()) ?? '');
	const fitting = ITEMS.filter(
		(item) =>
			leadIn === plain(item.leadIn) &&
			text.includes(plain(item.stem.split(/\n\s*\n/)[0] ?? '').slice(0, 60))
	);
	const found = fitting[0];
	if (fitting.length !== 1 || !found) throw new Error(`${fitting.length} items ask: ${leadIn}`);
	return found;
}

/** Answers the question on screen, right or wrong, and checks it. */
export async function answer(frame: Frame, right: boolean): Promise<Keyed> {
	const item = await questionOn(frame);
	if (item.kind === 'order') await putInOrder(frame, item, right);
	else if (item.kind === 'chart') await readChart(frame, item, right);
	else {
		const option = (item.options ?? item.regions ?? []).find((each) => each.correct === right);
		if (!option) throw new Error(`${item.id} has no such option`);
		await frame
			.locator('main article label.choice', { hasText: plain(option.text) })
			.first()
			.click();
	}
	await frame.getByRole('button', { name: 'Check answer' }).click();
	await expect(frame.locator('.feedback h3')).toHaveText(
		right ? 'Right.' : /Not right\.|Partly right\./
	);
	return item;
}

async function putInOrder(frame: Frame, item: Keyed, right: boolean): Promise<void> {
	const goal = (item.cards ?? []).map((card) => plain(card.text));
	if (!right) goal.reverse();
	for (const [place, text] of goal.entries()) {
		const rows = frame.locator('main article li');
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

async function readChart(frame: Frame, item: Keyed, right: boolean): Promise<void> {
	const slider = frame.locator('main article input[type=range]');
	const target = item.answer ?? 0;
	await slider.focus();
	await slider.press(right || target > 1000 ? 'Home' : 'End');
	if (!right) return;
	for (let i = 0; i < 400; i++) {
		const value = minutesOf((await slider.getAttribute('aria-valuetext')) ?? '');
		if (Math.abs(value - target) <= (item.tolerance ?? 0) * 0.8) return;
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

export async function startQuiz(frame: Frame): Promise<void> {
	await frame.getByRole('button', { name: 'Start the quiz' }).click();
}

/** Goes on after the feedback: to the next question or the result. */
export async function goOn(frame: Frame): Promise<'question' | 'result'> {
	const finish = frame.getByRole('button', { name: 'See the result' });
	if (await finish.isVisible()) {
		await finish.click();
		return 'result';
	}
	await frame.getByRole('button', { name: 'Next question' }).click();
	return 'question';
}

/** Answers every question of the attempt; `right` decides by the position from 0. Returns what was asked. */
export async function takeQuiz(frame: Frame, right: (index: number) => boolean): Promise<Keyed[]> {
	const asked: Keyed[] = [];
	for (let i = 0; ; i++) {
		asked.push(await answer(frame, right(i)));
		if ((await goOn(frame)) === 'result') return asked;
	}
}

/** Takes the whole course: reads every lesson and answers every question right. Returns what was asked. */
export async function takeCourse(frame: Frame): Promise<Keyed[]> {
	const asked: Keyed[] = [];
	const next = frame.getByRole('link', { name: /^Next lesson: / });
	for (;;) {
		await readLesson(frame);
		await startQuiz(frame);
		asked.push(...(await takeQuiz(frame, () => true)));
		await expect(frame.locator('.verdict')).toHaveText('Passed');
		if (!(await next.isVisible())) return asked;
		await next.click();
		await expect(frame.getByRole('heading', { level: 1 })).toBeFocused();
	}
}
