/** Questions that are not scored: in the prose, before the course, as warm-up and second look; what the LMS hears of them. */

import { expect, test } from '@playwright/test';
import { courseAlone } from './alone.ts';
import { violations } from './axe.ts';
import { answerIn } from './answering.ts';
import { answer, goOn, startQuiz } from './course.ts';
import { EDITIONS, attemptAt, elements, launch, opened, recordOf, refusals } from './lms.ts';
import { LESSONS, moveTo } from './places.ts';

/** Where the lessons ask them. */
const ASKED = {
	curve: '#/where-it-fits/clocks',
	judgement: '#/safety/before',
	case: '#/access/ending'
};

for (const edition of EDITIONS) {
	test(`${edition}: a drawn curve, a judgement and a case are reported, strictly and unscored`, async ({
		page,
		request
	}) => {
		const attempt = await attemptAt(request, edition, `Practises ${edition}`);
		const frame = await launch(page, attempt);
		await opened(frame);
		const asked: string[] = [];
		for (const [kind, place] of Object.entries(ASKED)) {
			await moveTo(frame, place);
			const article = frame.locator('.practice article').first();
			const deeper = frame.locator('details:has(.practice) > summary').first();
			await expect(article).toHaveCount(1);
			if (!(await article.isVisible())) await deeper.click();
			const item = await answerIn(article, kind === 'curve');
			expect(item.kind).toBe(kind);
			asked.push(item.id);
		}
		await expect
			.poll(async () => (await recordOf(request, attempt)).interactions.length)
			.toBe(asked.length);
		const record = await recordOf(request, attempt);
		expect(refusals(record)).toEqual([]);
		expect(record.interactions.map(({ type, result }) => [type, result])).toEqual([
			['performance', 'neutral'],
			['likert', 'neutral'],
			['performance', 'neutral']
		]);
		for (const [at, id] of asked.entries()) {
			expect(record.interactions[at]?.id).toContain(id.replaceAll('-', '_'));
		}
		expect(record.cmi[elements(edition).score] ?? '').toBe('');
	});
}

test('a case left half-way goes on from there', async ({ page, request }) => {
	const attempt = await attemptAt(request, 'scorm12', 'Leaves a case');
	let frame = await launch(page, attempt);
	await opened(frame);
	await moveTo(frame, ASKED.case);
	let article = frame.locator('.practice article').first();
	await article.getByRole('radio').first().check();
	await article.getByRole('button', { name: 'Decide' }).click();
	await expect(article.getByText('What followed')).toBeVisible();
	await page.getByRole('button', { name: 'Close course' }).click();
	frame = await launch(page, attempt);
	await opened(frame);
	article = frame.locator('.practice article').first();
	await expect(article.getByText('What followed')).toBeVisible();
});

test('a miss comes back: a second look after the quiz, a warm-up in the next lesson', async ({
	page,
	request
}) => {
	const attempt = await attemptAt(request, 'scorm2004-4th', 'Misses');
	const frame = await launch(page, attempt);
	await opened(frame);
	await moveTo(frame, '#/where-it-fits/quiz');
	await startQuiz(frame);
	for (;;) {
		await frame.locator('main article .levels input').last().check();
		await answer(frame, false);
		if ((await goOn(frame)) === 'result') break;
	}
	await expect(frame.getByRole('heading', { name: 'A second look' })).toBeVisible();
	await frame.getByLabel('In one sentence: what do you think now?').first().fill('Count trials.');
	await frame.locator('.look summary').first().click();
	await answerIn(frame.locator('.look article').first(), true);
	await moveTo(frame, '#/mechanism');
	await frame.locator('summary', { hasText: 'Warm up: 2 questions' }).click();
	await answerIn(frame.locator('main details article').first(), true);
	expect(refusals(await recordOf(request, attempt))).toEqual([]);
});

test('right and sure before the course marks the section as one to skip, and hides nothing', async ({
	page,
	request
}) => {
	const attempt = await attemptAt(request, 'scorm12', 'Knows much');
	const frame = await launch(page, attempt);
	await opened(frame);
	await moveTo(frame, '#/pretest');
	const questions = frame.locator('main article');
	for (let i = 0; i < 6; i++) {
		await expect(questions).toHaveCount(1);
		await questions.locator('.levels input').last().check();
		await answerIn(questions, i === 0);
		await frame.getByRole('button', { name: /^(Next question|See the result)$/ }).click();
		await expect(frame.locator('h2:focus')).toHaveText(
			i < 5 ? `Question ${i + 2} of 6: ${LESSONS[i + 1]?.title}` : 'What you may skip'
		);
	}
	await expect(questions).toHaveCount(6);
	await expect(frame.locator('li.skip .small')).toHaveText(['Right and sure: you may skip']);
	await moveTo(frame, '#/where-it-fits');
	await expect(frame.locator('nav.outline').getByText('you may skip this')).toHaveCount(1);
});

const LOOKED_AT = [
	['curve', ASKED.curve, 'light'],
	['judgement', ASKED.judgement, 'dark'],
	['case', ASKED.case, 'dark'],
	['question before the course', '#/pretest', 'light']
] as const;

for (const [kind, place, scheme] of LOOKED_AT) {
	test(`a ${kind}, open and answered, is fit for everyone (${scheme}, 320 px)`, async ({
		page
	}) => {
		test.slow();
		await page.setViewportSize({ width: 320, height: 800 });
		await page.emulateMedia({ colorScheme: scheme });
		await courseAlone(page, place);
		const article = page.locator('.practice article, .page article').first();
		await expect(article).toHaveCount(1);
		if (!(await article.isVisible())) {
			await page.locator('details:has(.practice) > summary').first().click();
		}
		expect(await violations(page), 'open').toEqual([]);
		await answerIn(article, false);
		expect(await violations(page), 'answered').toEqual([]);
		const wider = await page.evaluate(
			() => document.documentElement.scrollWidth - window.innerWidth
		);
		expect(wider).toBeLessThanOrEqual(0);
	});
}
