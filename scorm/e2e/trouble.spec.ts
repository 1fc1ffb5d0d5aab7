/** LMSs that fail: the learner is told calmly, goes on, and loses nothing that was shown as saved. */

import { expect, test } from '@playwright/test';
import { answer, goOn, startQuiz } from './course.ts';
import { EDITIONS, attemptAt, launch, opened, recordOf } from './lms.ts';

for (const edition of EDITIONS) {
	test(`${edition}: a refused save is told, retried and never shown as saved`, async ({
		page,
		request
	}) => {
		const problems: string[] = [];
		page.on('pageerror', (error) => problems.push(error.message));
		page.on('dialog', (dialog) => problems.push(dialog.message()));
		const attempt = await attemptAt(request, edition, `Refused ${edition}`);
		const frame = await launch(page, attempt, '?profile=commit-false');
		await opened(frame);
		await frame.evaluate(() => (location.hash = '#/mechanism/quiz'));
		await startQuiz(frame);
		await answer(frame, true);
		await expect(frame.locator('.notice')).toContainText('is being sent again');
		await expect(frame.locator('.save')).toHaveText(/Not saved/);
		await goOn(frame);
		await answer(frame, true);
		expect(problems).toEqual([]);
	});

	test(`${edition}: an LMS that vanishes mid-quiz leaves the course working`, async ({
		page,
		request
	}) => {
		const problems: string[] = [];
		page.on('pageerror', (error) => problems.push(error.message));
		const attempt = await attemptAt(request, edition, `Vanishes ${edition}`);
		const frame = await launch(page, attempt, '?profile=vanishes&after=40');
		await opened(frame);
		await frame.evaluate(() => (location.hash = '#/mechanism/quiz'));
		await startQuiz(frame);
		for (let i = 0; i < 3; i++) {
			await answer(frame, true);
			await goOn(frame);
		}
		await expect(frame.locator('.notice')).toContainText(/kept here|still on this page/);
		expect(problems).toEqual([]);
	});
}

test('an LMS that does not answer at all leaves a working course that keeps its state here', async ({
	page,
	request
}) => {
	const attempt = await attemptAt(request, 'scorm12', 'No initialise');
	const frame = await launch(page, attempt, '?profile=initialize-false');
	await opened(frame);
	await expect(frame.locator('.save')).toHaveText(/browser|window/);
});

test('an API that comes four seconds late is found', async ({ page, request }) => {
	const attempt = await attemptAt(request, 'scorm2004-4th', 'Late API');
	const frame = await launch(page, attempt, '?profile=late');
	await expect(frame.locator('.save')).toHaveText(/^Saved \d/, { timeout: 10_000 });
});

test('a minimal SCORM 1.2 LMS that knows nothing optional still gets status and score', async ({
	page,
	request
}) => {
	const attempt = await attemptAt(request, 'scorm12', 'Minimal LMS');
	const frame = await launch(page, attempt, '?profile=minimal-1.2');
	await opened(frame);
	await frame.evaluate(() => (location.hash = '#/mechanism/quiz'));
	await startQuiz(frame);
	await answer(frame, true);
	await expect(frame.locator('.save')).toHaveText(/^Saved \d/);
	expect((await recordOf(request, attempt)).cmi['cmi.core.lesson_status']).toBe('incomplete');
});

test('opened for review, nothing is recorded and the learner is told', async ({
	page,
	request
}) => {
	const attempt = await attemptAt(request, 'scorm2004-4th', 'Reviews');
	const frame = await launch(page, attempt, '?mode=review');
	await opened(frame);
	await expect(frame.locator('.notice')).toContainText('opened for review');
	await frame.evaluate(() => (location.hash = '#/mechanism/quiz'));
	await startQuiz(frame);
	await answer(frame, true);
	expect((await recordOf(request, attempt)).interactions).toEqual([]);
});

test('a hostile learner name stays text', async ({ page, request }) => {
	const problems: string[] = [];
	page.on('dialog', (dialog) => problems.push(dialog.message()));
	const attempt = await attemptAt(request, 'scorm12', '<img src=x onerror=alert(1)>"&\'');
	const frame = await launch(page, attempt);
	await opened(frame);
	expect(await frame.locator('img').count()).toBe(0);
	expect(problems).toEqual([]);
});
