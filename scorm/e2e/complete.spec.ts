/** From launch to "passed" in every edition, and what the LMS then holds. */

import { expect, test } from '@playwright/test';
import { answerIn } from './answering.ts';
import { answer, quizOf, readLesson, startQuiz, takeCourse, takeQuiz } from './course.ts';
import {
	COMMIT,
	EDITIONS,
	INITIALIZE,
	TERMINATE,
	begin,
	count,
	elements,
	launch,
	opened,
	recordOf,
	statusOf,
	refusals
} from './lms.ts';
import { answerQuickly } from './quick.ts';
import { moveTo } from './places.ts';

for (const edition of EDITIONS) {
	const name = elements(edition);

	test(`${edition}: a learner who reads and answers right is passed with 100 %`, async ({
		page,
		request,
		baseURL
	}) => {
		test.setTimeout(240_000);
		const problems: string[] = [];
		page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
		page.on('pageerror', (error) => problems.push(error.message));
		page.on('request', (sent) => {
			if (!sent.url().startsWith(`${baseURL}/`)) problems.push(`asked ${sent.url()}`);
		});
		const { attempt, frame } = await begin(page, edition, `Passes ${edition}`);
		const begun = await recordOf(request, attempt);
		expect(begun.cmi[name.status]).toBe('incomplete');

		await frame.getByRole('link', { name: 'Begin', exact: true }).click();
		// With a learner's moves once; in one step each, both must come to 100 %.
		const asked = await takeCourse(frame, edition === 'scorm12' ? answerIn : answerQuickly);
		await frame.getByRole('button', { name: 'Save and exit' }).click();
		await expect(frame.locator('h1')).toHaveText('You have left the course');

		// The LMS hears of the last calls when its player page goes.
		await page.goto('/');
		await expect.poll(async () => count(await recordOf(request, attempt), TERMINATE, 1)).toBe(1);
		const record = await recordOf(request, attempt);
		expect(refusals(record)).toEqual([]);
		expect(record.interactions.filter(({ result }) => result !== 'correct')).toEqual([]);
		expect(record.cmi[name.success]).toBe('passed');
		if (edition !== 'scorm12') expect(record.cmi[name.status]).toBe('completed');
		expect(Number(record.cmi[name.score])).toBe(100);
		expect(record.interactions).toHaveLength(asked.length);
		for (const interaction of record.interactions) {
			expect(interaction.response).not.toBe('');
			expect(interaction.latency).not.toBe('');
			expect(interaction.time).not.toBe('');
			expect(interaction.weighting).toBe('1');
			expect(interaction.objectives.length).toBeGreaterThan(0);
		}
		expect(record.objectives.map(({ id }) => id)).toContain('mechanism');
		expect(count(record, INITIALIZE, 1)).toBe(1);
		expect(record.terminated).toBe(true);

		// What was reached stays, whatever the LMS makes of it at later visits.
		for (const profile of ['returns-incomplete', 'moodle']) {
			const visit = await launch(page, attempt, `?profile=${profile}`);
			await opened(visit);
			await expect(visit.locator('.save')).toHaveText(/^Saved \d/);
			await visit.getByRole('button', { name: 'Save and exit' }).click();
			await expect.poll(async () => (await recordOf(request, attempt)).terminated).toBe(true);
			const later = await recordOf(request, attempt);
			expect(later.cmi[name.success]).toBe('passed');
			expect(later.cmi[name.status]).toBe(record.cmi[name.status]);
			expect(later.cmi[name.score]).toBe(record.cmi[name.score]);
			expect(later.interactions).toEqual(record.interactions);
			expect(refusals(later)).toEqual([]);
		}
		expect(problems).toEqual([]);
	});

	test(`${edition}: a failed quiz can be passed with fresh questions`, async ({
		page,
		request
	}) => {
		const { attempt, frame } = await begin(page, edition, `Fails first ${edition}`);
		await moveTo(frame, '#/mechanism/cast');
		await readLesson(frame);
		await startQuiz(frame);
		const first = await takeQuiz(frame, (index) => index % 2 === 0, answerQuickly);
		await expect(frame.locator('.verdict')).toContainText('75% is needed');
		await expect
			.poll(async () => statusOf(await recordOf(request, attempt), 'mechanism'))
			.not.toBe('');
		expect(statusOf(await recordOf(request, attempt), 'mechanism')).not.toContain('passed');

		await frame.getByRole('button', { name: 'Take the quiz again' }).click();
		const second = await takeQuiz(frame, () => true, answerQuickly);
		await expect(frame.locator('.verdict')).toHaveText(/^Passed:/);
		expect(second.length).toBe(3);
		const again = second.filter((item) => first.some((before) => before.id === item.id));
		expect(again.map((item) => item.id)).toEqual([]);

		await frame.getByRole('button', { name: 'Save and exit' }).click();
		const record = await recordOf(request, attempt);
		expect(refusals(record)).toEqual([]);
		expect(statusOf(record, 'mechanism')).toContain('passed');
	});

	test(`${edition}: a launch takes 25 calls at most, an answer 14 and one commit, within two seconds`, async ({
		page,
		request
	}) => {
		const { attempt, frame } = await begin(page, edition, `Prompt ${edition}`);
		await quizOf(frame);
		await answer(frame, true);
		await expect
			.poll(async () => (await recordOf(request, attempt)).interactions.length, { timeout: 2_000 })
			.toBe(1);
		// The record of a call follows the call itself.
		await frame.getByRole('button', { name: 'Save and exit' }).click();
		await expect.poll(async () => (await recordOf(request, attempt)).terminated).toBe(true);
		await page.goto('/');
		await expect.poll(async () => count(await recordOf(request, attempt), TERMINATE, 1)).toBe(1);
		const after = await recordOf(request, attempt);
		const answered = after.calls.findIndex(({ args }) => args[0]?.startsWith('cmi.interactions.0'));
		// All before the first answer is the launch.
		expect(answered).toBeLessThanOrEqual(25);
		const next = after.calls.slice(answered).findIndex(({ method }) => COMMIT.includes(method));
		expect(next).toBeGreaterThan(0);
		expect(next + 1).toBeLessThanOrEqual(14);
		// One for the answer, one for the leaving.
		const commits = after.calls.slice(answered).filter(({ method }) => COMMIT.includes(method));
		expect(commits.length).toBeLessThanOrEqual(2);
		expect(refusals(after)).toEqual([]);
	});
}
