/** The course as a learner uses it: read, answer by what is on screen, finish. */

import { expect, type Frame, type Locator, type Page } from '@playwright/test';
import { answerIn } from './answering.ts';
import { questionIn, type Keyed } from './key.ts';
import { moveTo } from './places.ts';
import { answerQuickly } from './quick.ts';

/** A frame of the LMS, or a window of the course's own. */
type Course = Frame | Page;

/** How a question is answered: `answerIn` with a learner's moves, `answerQuickly` in one step. */
type Answering = (article: Locator, right: boolean) => Promise<Keyed>;

/** Reads a lesson from where it is to its quiz, by going on from each section. */
export async function readLesson(frame: Course): Promise<void> {
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
export async function questionOn(frame: Course): Promise<Keyed> {
	return questionIn(frame.locator('main article').first());
}

/** Answers the question on screen in one step, right or wrong, and checks it. */
export async function answer(frame: Course, right: boolean): Promise<Keyed> {
	return answerQuickly(frame.locator('main article').first(), right);
}

export async function startQuiz(frame: Course): Promise<void> {
	await frame.getByRole('button', { name: 'Start the quiz' }).click();
}

/** Goes straight to a quiz and starts it. */
export async function quizOf(frame: Course, lesson = 'mechanism'): Promise<void> {
	await moveTo(frame, `#/${lesson}/quiz`);
	await startQuiz(frame);
}

/** Goes on after the feedback: to the next question or the result. */
export async function goOn(frame: Course): Promise<'question' | 'result'> {
	const finish = frame.getByRole('button', { name: 'See the result' });
	if (await finish.isVisible()) {
		await finish.click();
		return 'result';
	}
	await frame.getByRole('button', { name: 'Next question' }).click();
	return 'question';
}

/** Answers every question of the attempt; `right` decides by the position from 0. Returns what was asked. */
export async function takeQuiz(
	frame: Course,
	right: (index: number) => boolean,
	by: Answering = answerIn
): Promise<Keyed[]> {
	const asked: Keyed[] = [];
	const article = frame.locator('main article').first();
	for (let i = 0; ; i++) {
		asked.push(await by(article, right(i)));
		if ((await goOn(frame)) === 'result') return asked;
	}
}

/** Takes the whole course: reads every lesson and answers every question right. Returns what was asked. */
export async function takeCourse(frame: Course, by: Answering = answerIn): Promise<Keyed[]> {
	const asked: Keyed[] = [];
	const next = frame.getByRole('link', { name: /^Next lesson: / });
	for (;;) {
		await readLesson(frame);
		await startQuiz(frame);
		asked.push(...(await takeQuiz(frame, () => true, by)));
		await expect(frame.locator('.verdict')).toHaveText(/^Passed:/);
		if (!(await next.isVisible())) return asked;
		await next.click();
		await expect(frame.getByRole('heading', { level: 1 })).toBeFocused();
	}
}
