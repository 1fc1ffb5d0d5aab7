/** LMSs that stand or behave oddly: Moodle's own verdict, other addresses around the course, an LMS window that closes. */

import { expect, test } from '@playwright/test';
import { answer, goOn, quizOf, takeQuiz } from './course.ts';
import {
	attemptAt,
	begin,
	elements,
	launch,
	launchInWindow,
	opened,
	recordOf,
	refusals,
	statusOf
} from './lms.ts';
import { answerQuickly } from './quick.ts';

const TROUBLED = ['scorm12', 'scorm2004-4th'] as const;

for (const edition of TROUBLED) {
	const name = elements(edition);

	test(`${edition}: Moodle's verdict at the end makes no unfinished course failed or complete`, async ({
		page,
		request
	}) => {
		const { attempt, frame } = await begin(page, edition, `Moodle ${edition}`, '?profile=moodle');
		await quizOf(frame);
		const asked = await takeQuiz(frame, (index) => index % 2 === 0, answerQuickly);
		await frame.getByRole('button', { name: 'Save and exit' }).click();
		await expect.poll(async () => (await recordOf(request, attempt)).terminated).toBe(true);
		const left = await recordOf(request, attempt);
		expect(left.cmi[name.status]).toBe('incomplete');
		expect(left.cmi[name.success]).not.toMatch(/passed|failed/);

		const again = await launch(page, attempt, '?profile=moodle');
		await opened(again);
		await again.getByRole('button', { name: 'Take the quiz again' }).click();
		await answerQuickly(again.locator('main article').first(), true);
		await again.getByRole('button', { name: 'Save and exit' }).click();
		await expect
			.poll(async () => (await recordOf(request, attempt)).interactions.length)
			.toBe(asked.length + 1);
		const record = await recordOf(request, attempt);
		expect(new Set(record.interactions.map(({ id }) => id)).size).toBe(asked.length + 1);
		expect(statusOf(record, 'mechanism')).not.toContain('passed');
		expect(refusals(record)).toEqual([]);
	});

	test(`${edition}: a page of another address around the LMS is left alone`, async ({
		page,
		request
	}) => {
		const query = '?profile=foreign-top';
		const { attempt, frame } = await begin(page, edition, `Portal ${edition}`, query);
		await expect(frame.locator('.save')).toHaveText(/^Saved \d/);
		await quizOf(frame);
		await answer(frame, true);
		await goOn(frame);
		await frame.getByRole('button', { name: 'Save and exit' }).click();
		const again = await launch(page, attempt, query);
		await expect(again.locator('article h2')).toHaveText('Question 2 of 6');
		const record = await recordOf(request, attempt);
		expect(record.interactions).toHaveLength(1);
		expect(refusals(record)).toEqual([]);
	});

	test(`${edition}: from an address that reaches no LMS the course works, and says where the work is`, async ({
		page,
		request
	}) => {
		const problems: string[] = [];
		page.on('pageerror', (error) => problems.push(error.message));
		const query = '?profile=cross-origin';
		const { attempt, frame } = await begin(page, edition, `Elsewhere ${edition}`, query);
		await expect(frame.locator('.save')).toHaveText(/browser|until you close/);
		await quizOf(frame);
		await answer(frame, true);
		await goOn(frame);
		await frame.getByRole('button', { name: 'Save and exit' }).click();
		await expect(frame.locator('main')).toContainText(/kept in this browser|until you close/);
		await expect(frame.locator('main')).not.toContainText('Everything is saved');
		expect((await recordOf(request, attempt)).calls).toEqual([]);
		expect(problems).toEqual([]);
	});

	for (const how of ['by itself', 'by the learner'] as const) {
		test(`${edition}: the LMS's window closes ${how}; nothing more is said to be saved, and nothing is lost`, async ({
			page,
			request,
			context
		}) => {
			const attempt = await attemptAt(request, edition, `Closes ${how} ${edition}`);
			const query = how === 'by itself' ? '?profile=opener-closed&after=38' : '?place=popup';
			const course = await launchInWindow(page, attempt, query);
			const problems: string[] = [];
			course.on('pageerror', (error) => problems.push(error.message));
			await opened(course);
			await quizOf(course);
			await answer(course, true);
			await goOn(course);
			await expect.poll(async () => (await recordOf(request, attempt)).interactions.length).toBe(1);
			if (how === 'by the learner') await page.close();
			await answer(course, true);
			// Where a browser lets no page close its own window, the LMS has gone elsewhere in it.
			await expect.poll(() => page.isClosed() || new URL(page.url()).pathname === '/').toBe(true);
			await expect(course.locator('.notice')).toContainText(/kept here|still on this page/);
			await expect(course.locator('.save')).toHaveText(/Not saved/);
			await course.getByRole('button', { name: 'Save and exit' }).click();
			await expect(course.locator('main')).toContainText('was not confirmed');
			expect((await recordOf(request, attempt)).interactions).toHaveLength(1);
			await course.close();

			const later = await context.newPage();
			const frame = await launch(later, attempt);
			await expect(frame.locator('.notice')).toContainText('newer work');
			await expect.poll(async () => (await recordOf(request, attempt)).interactions.length).toBe(2);
			expect(refusals(await recordOf(request, attempt))).toEqual([]);
			expect(problems).toEqual([]);
		});
	}
}
