/** The course as a learner uses it: read, answer by what is on screen, finish. */

import { expect, type Frame } from '@playwright/test';
import { answerIn } from './answering.ts';
import { questionIn, type Keyed } from './key.ts';

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
	return questionIn(frame.locator('main article').first());
}

/** Answers the question on screen, right or wrong, and checks it. */
export async function answer(frame: Frame, right: boolean): Promise<Keyed> {
	return answerIn(frame.locator('main article').first(), right);
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
