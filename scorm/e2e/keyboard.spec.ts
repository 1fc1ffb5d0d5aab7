/** The keyboard alone leads from the launch to the certificate, through every kind of question. */

import { expect, test, type Frame } from '@playwright/test';
import { answerByKeys, Keys } from './keys.ts';
import { attemptAt, launch, opened, recordOf } from './lms.ts';
import { LESSONS } from './places.ts';

test.describe.configure({ timeout: 300_000 });

/** Answers every open practice question of the section that is shown. */
async function practise(keys: Keys, frame: Frame, kinds: Set<string>): Promise<void> {
	for (const depth of await frame.locator('main details:not([open]):has(.practice)').all()) {
		await keys.use(depth.locator('summary').first());
	}
	const open = frame.locator('main .practice article:has(fieldset)');
	while ((await open.count()) > 0) {
		const article = open.first();
		const id = await article.getAttribute('aria-labelledby');
		const item = await answerByKeys(keys, frame.locator(`article[aria-labelledby="${id}"]`), true);
		kinds.add(item.kind);
	}
}

/** Commits to the first option of the predictions of the section that is shown. */
async function predict(keys: Keys, frame: Frame): Promise<void> {
	const commit = frame.getByRole('button', { name: 'Commit to this answer' });
	while ((await commit.count()) > 0) {
		const open = frame.locator('.predict:has(fieldset)').first();
		await keys.tabTo(open.locator('input[type=radio]').first());
		await keys.press(' ');
		const left = await commit.count();
		await keys.use(commit.first());
		await expect(commit).toHaveCount(left - 1);
		await expect(frame.locator('.predict h2:focus')).toHaveCount(1);
	}
}

test('by keyboard alone: launch, six lessons, every kind of question, certificate', async ({
	page,
	request
}) => {
	// The pointer is no way in: any press of it is a fault.
	await page.addInitScript(() => {
		window.addEventListener(
			'pointerdown',
			() => document.documentElement.setAttribute('data-pointed', ''),
			true
		);
	});
	const attempt = await attemptAt(request, 'scorm12', 'Keyboard alone');
	const frame = await launch(page, attempt);
	await opened(frame);
	await page.locator('iframe').focus();
	const keys = await Keys.of(page);
	const kinds = new Set<string>();
	await keys.use(frame.getByRole('link', { name: 'Begin', exact: true }));
	const h1 = frame.locator('h1');
	for (const lesson of LESSONS) {
		// As a step: beside thousands of others every stroke would be looked up among all before it.
		await test.step(lesson.title, async () => {
			for (const { id } of lesson.sections) {
				await frame.waitForURL(new RegExp(`#/${lesson.id}/${id}$|#/${lesson.id}$`));
				await expect(h1).toBeFocused();
				await predict(keys, frame);
				await practise(keys, frame, kinds);
				await keys.use(frame.locator('main nav.way a.button.primary'));
			}
			await expect(h1).toBeFocused();
			await keys.use(frame.getByRole('button', { name: 'Start the quiz' }));
			for (let last = false; !last;) {
				const article = frame.locator('main article').first();
				await expect(article.locator('h2')).toBeFocused();
				kinds.add((await answerByKeys(keys, article, true)).kind);
				const on = frame.getByRole('button', { name: /^(Next question|See the result)$/ });
				last = (await on.textContent())?.trim() === 'See the result';
				await keys.use(on);
			}
			await expect(frame.locator('.verdict')).toHaveText(/^Passed:/);
			await expect(h1).toBeFocused();
			await keys.use(frame.locator('.way a').last());
		});
	}
	for (const step of ['close', 'reflect', 'evaluate']) {
		await frame.waitForURL(new RegExp(`#/${step}$`));
		await expect(h1).toBeFocused();
		await keys.use(frame.locator('main .way a.button.primary'));
	}
	await frame.waitForURL(/#\/record$/);
	await expect(h1).toBeFocused();
	await expect(frame.getByText('Keyboard alone')).not.toHaveCount(0);
	await keys.tabTo(frame.getByRole('button', { name: /^Print/ }).first());
	expect([...kinds].sort()).toEqual([
		'case',
		'chart',
		'choice',
		'curve',
		'hotspot',
		'judgement',
		'match',
		'numeric',
		'order'
	]);
	await expect(frame.locator('[data-pointed]')).toHaveCount(0);
	await expect
		.poll(async () => (await recordOf(request, attempt)).cmi['cmi.core.lesson_status'])
		.toBe('passed');
});
