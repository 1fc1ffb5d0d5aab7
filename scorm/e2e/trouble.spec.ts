/** LMSs that fail: the learner is told calmly, goes on, and loses nothing that was shown as saved. */

import { expect, test } from '@playwright/test';
import { answer, goOn, quizOf } from './course.ts';
import { attemptAt, begin, launch, recordOf } from './lms.ts';

// 3rd and 4th edition have one run-time.
for (const edition of ['scorm12', 'scorm2004-4th'] as const) {
	test(`${edition}: a refused save is told, retried and never shown as saved`, async ({ page }) => {
		const problems: string[] = [];
		page.on('pageerror', (error) => problems.push(error.message));
		page.on('dialog', (dialog) => problems.push(dialog.message()));
		const { frame } = await begin(page, edition, `Refused ${edition}`, '?profile=commit-false');
		await quizOf(frame);
		await answer(frame, true);
		await expect(frame.locator('.notice')).toContainText('is being sent again');
		await expect(frame.locator('.save')).toHaveText(/Not saved/);
		await goOn(frame);
		await answer(frame, true);
		expect(problems).toEqual([]);
	});

	test(`${edition}: an LMS that vanishes mid-quiz leaves the course working`, async ({ page }) => {
		const problems: string[] = [];
		page.on('pageerror', (error) => problems.push(error.message));
		const { frame } = await begin(
			page,
			edition,
			`Vanishes ${edition}`,
			'?profile=vanishes&after=40'
		);
		await quizOf(frame);
		for (let i = 0; i < 3; i++) {
			await answer(frame, true);
			await goOn(frame);
		}
		await expect(frame.locator('.notice')).toContainText(/kept here|still on this page/);
		expect(problems).toEqual([]);
	});
}

test('an LMS that does not answer at all leaves a working course that keeps its state here', async ({
	page
}) => {
	const { frame } = await begin(page, 'scorm12', 'No initialise', '?profile=initialize-false');
	await expect(frame.locator('.save')).toHaveText(/browser|window/);
	// In a package for an LMS that is no small matter: nobody else will see the work.
	await expect(frame.locator('.notice')).toContainText('nothing reaches it');
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
	const { attempt, frame } = await begin(page, 'scorm12', 'Minimal LMS', '?profile=minimal-1.2');
	await quizOf(frame);
	await answer(frame, true);
	await expect(frame.locator('.save')).toHaveText(/^Saved \d/);
	expect((await recordOf(request, attempt)).cmi['cmi.core.lesson_status']).toBe('incomplete');
});

test('opened for review, nothing is recorded and the learner is told', async ({
	page,
	request
}) => {
	const { attempt, frame } = await begin(page, 'scorm2004-4th', 'Reviews', '?mode=review');
	await expect(frame.locator('.notice')).toContainText('opened for review');
	await quizOf(frame);
	await answer(frame, true);
	expect((await recordOf(request, attempt)).interactions).toEqual([]);
});

test('a hostile learner name stays text', async ({ page }) => {
	const problems: string[] = [];
	page.on('dialog', (dialog) => problems.push(dialog.message()));
	const { frame } = await begin(page, 'scorm12', '<img src=x onerror=alert(1)>"&\'');
	expect(await frame.locator('img').count()).toBe(0);
	expect(problems).toEqual([]);
});
