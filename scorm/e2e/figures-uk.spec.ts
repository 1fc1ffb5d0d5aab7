/** Figures of evidence, safety and access: by keyboard, by taps alone, at 320 px, in both themes, and on paper. */

import { expect, test, type Page } from '@playwright/test';
import { courseAlone } from './alone.ts';
import { sound } from './axe.ts';

/** Sections with a figure of their own, by what stands in it. */
const PLACES = [
	['#/evidence/lasting', 'Repeat it, then stop'],
	['#/evidence/plan', 'What belongs in the plan?'],
	['#/evidence/uses', 'Where does each use stand?'],
	['#/safety/clocks', 'From minutes to years: what runs when'],
	['#/safety/years', 'Plan the follow-up'],
	['#/access/words', 'Four nations, two products, nine years'],
	['#/access/cost', 'What does a year cost?'],
	['#/access/provider', 'Read three advertisements']
] as const;

async function figureAlone(page: Page, place: string, title: string) {
	await courseAlone(page, place);
	const figure = page.getByRole('figure', { name: title });
	await expect(figure).toBeVisible();
	return figure;
}

// Both themes and both widths once each: colours do not depend on the width.
for (const [colorScheme, width] of [
	['light', 320],
	['dark', 1280]
] as const) {
	test(`axe finds nothing in any of the figures, ${colorScheme}, ${width} px`, async ({
		browser
	}) => {
		test.slow();
		const context = await browser.newContext({ colorScheme, viewport: { width, height: 800 } });
		const page = await context.newPage();
		for (const [place, title] of PLACES) {
			const figure = await figureAlone(page, place, title);
			await sound(page, title);
			const compare = figure.getByRole('button', { name: /^Compare/ });
			if ((await compare.count()) === 0) continue;
			await compare.click();
			await sound(page, `${title}, compared`);
		}
		await context.close();
	});
}

test('time is moved by arrow keys, and what runs is spoken and shown', async ({ page }) => {
	const figure = await figureAlone(
		page,
		'#/safety/clocks',
		'From minutes to years: what runs when'
	);
	const range = figure.getByRole('slider', { name: /Point of time/ });
	await expect(range).toHaveAttribute('aria-valuetext', /^40\sminutes after the start$/);
	await range.focus();
	for (let i = 0; i < 6; i++) await page.keyboard.press('ArrowRight');
	await expect(range).toHaveAttribute('aria-valuetext', 'Day 8');
	await expect(figure.getByRole('status')).toHaveText('Day 8: relapse, with thoughts of suicide.');
	await expect(figure.locator('.card')).toContainText('The safety plan and a review');
	await page.keyboard.press('End');
	await expect(figure.getByRole('status')).toContainText('bladder');
	await expect(figure.locator('.card').last()).toContainText('No reliable rate of dependence');
});

test('years are moved by taps alone, and each nation says what held', async ({ page }) => {
	const figure = await figureAlone(
		page,
		'#/access/words',
		'Four nations, two products, nine years'
	);
	const held = (standing: string) => figure.locator('.row', { hasText: standing });
	await expect(held('No licence.')).toHaveCount(4);
	const earlier = figure.getByRole('button', { name: /Earlier/ });
	const later = figure.getByRole('button', { name: /Later/ });
	await expect(earlier).toHaveAttribute('aria-disabled', 'true');
	for (let year = 2018; year < 2026; year++) await later.click();
	await expect(later).toHaveAttribute('aria-disabled', 'true');
	await expect(held('Licensed and accepted.')).toHaveCount(1);
	await expect(held('Licensed, not recommended.')).toHaveCount(3);
	for (let year = 2026; year > 2020; year--) await earlier.click();
	await expect(figure.getByRole('status')).toContainText(
		'End of 2020: Nasal esketamine: licensed, not appraised in England, Wales and Northern Ireland; licensed and accepted in Scotland.'
	);
	await expect(figure.locator('.events')).toContainText('7 September 2020');
});

test('the map draws no year that is not yet chosen, and opens on the last once the prediction is made', async ({
	page
}) => {
	const figure = await figureAlone(
		page,
		'#/access/words',
		'Four nations, two products, nine years'
	);
	const scotland = figure.getByRole('img', { name: /^Nasal esketamine in Scotland/ });
	await expect(scotland).toHaveAttribute('aria-label', /year by year\. 2018: No licence$/);
	await expect(scotland.locator('rect.accepted')).toHaveCount(0);
	await page.getByRole('radio', { name: 'Edinburgh alone' }).check();
	await page.getByRole('button', { name: /^Commit/ }).click();
	await expect(figure.getByRole('slider')).toHaveAttribute('aria-valuetext', /^2026/);
	await expect(scotland).toHaveAttribute('aria-label', /2020 to 2026: Licensed and accepted$/);
	await expect(scotland.locator('text.accepted')).toHaveText('accepted');
});

test('a prediction that does not hold says what does', async ({ page }) => {
	await courseAlone(page, '#/access/words');
	await page.getByRole('radio', { name: 'Neither' }).check();
	await page.getByRole('button', { name: /^Commit/ }).click();
	await expect(page.locator('.predict .said')).toContainText(
		'You said: Neither. It turns out otherwise: Edinburgh alone.'
	);
});

test('after its day of review a standing fades and says so', async ({ page }) => {
	await page.clock.setFixedTime('2028-01-01T12:00:00Z');
	const figure = await figureAlone(
		page,
		'#/access/words',
		'Four nations, two products, nine years'
	);
	const overdue = figure.locator('p.overdue');
	await expect(overdue).toHaveCount(8);
	await expect(overdue.first()).toContainText('Review overdue since 2027-05-24');
	await sound(page, 'overdue');
});

test('the bill follows the choices, and its table adds up', async ({ page }) => {
	const figure = await figureAlone(page, '#/access/cost', 'What does a year cost?');
	await figure.getByRole('radio', { name: 'Six, one a week' }).check();
	await expect(figure.getByRole('status')).toContainText('6 sessions in a year: £1,575.');
	await figure.getByRole('radio', { name: 'One every four weeks' }).check();
	await expect(figure.getByRole('status')).toContainText('£4,050. That is £1,050 more');
	await figure.getByText('The bill as a table').click();
	await expect(figure.locator('tbody tr').last()).toContainText('£4,050');
	await figure.getByRole('radio', { name: 'Esketamine spray, 56 mg' }).check();
	await expect(figure.getByRole('status')).toContainText('12 sessions in a year: £6,837.');
});

test('sessions are chosen by keyboard; the sentence says what follows the last one', async ({
	page
}) => {
	const figure = await figureAlone(page, '#/evidence/lasting', 'Repeat it, then stop');
	await figure.getByRole('radio', { name: 'One session' }).focus();
	await page.keyboard.press('ArrowDown');
	await expect(figure.getByRole('status')).toContainText('held up for 14 days');
	await expect(figure.locator('path.session')).toHaveCount(3);
	await expect(
		figure.getByRole('img', { name: 'Placebo spray: 45 of 100 relapsed' })
	).toBeVisible();
});

test('a checklist is judged line by line, and the focus goes to the result', async ({ page }) => {
	const figure = await figureAlone(page, '#/access/provider', 'Read three advertisements');
	await figure.getByRole('checkbox', { name: /Nine out of ten/ }).focus();
	await page.keyboard.press('Space');
	await figure.getByRole('checkbox', { name: /rated Good/ }).check();
	await figure.getByRole('button', { name: 'Compare with the reasons' }).press('Enter');
	await expect(figure.locator('h3').first()).toBeFocused();
	const row = (text: string) => figure.locator('li', { hasText: text });
	await expect(row('Nine out of ten')).toContainText(
		'Right: speaks against a referral; you ticked it.'
	);
	await expect(row('rated Good.”')).toContainText(
		'Not right: does not speak against it; you ticked it.'
	);
	await figure.getByRole('button', { name: 'Start again' }).click();
	await expect(figure.getByRole('checkbox', { name: /Nine out of ten/ })).not.toBeChecked();
});

test('uses are placed with selects, and the ladder says where they stand and why', async ({
	page
}) => {
	const figure = await figureAlone(page, '#/evidence/uses', 'Where does each use stand?');
	// What a rung means is read before one is chosen.
	const first = await figure.getByRole('combobox').first().boundingBox();
	const meaning = await figure.getByText('Authorised in the UK for this use').first().boundingBox();
	expect(meaning!.y).toBeLessThan(first!.y);
	await figure.getByLabel('PTSD').selectOption('Off-label, trials disagree');
	await figure.getByLabel('Anxiety disorders').selectOption('Licensed');
	await figure.getByRole('button', { name: 'Compare with the ladder' }).press('Enter');
	await expect(figure.getByText('1 of 7 on the same rung.')).toBeVisible();
	await expect(figure.locator('h3').first()).toBeFocused();
	const place = (text: string) => figure.locator('.rung ul li', { hasText: text });
	await expect(place('PTSD').first()).toContainText('You chose the same rung.');
	await expect(place('Anxiety disorders')).toContainText('You chose “Licensed”.');
});

test('the infusion is run by keyboard to its end, shown on the clock, and replayed', async ({
	page
}) => {
	await courseAlone(page, '#/safety/session');
	const practice = page.locator('.practice').first();
	const best = [
		/Stay, watch/,
		/Sit down beside/,
		/Stop the infusion, ask/,
		/Open the airway, give oxygen, call/
	];
	for (const choice of [...best, /ring the escort/, /the sleeping tablet, the rule/]) {
		await practice.getByRole('radio', { name: choice }).focus();
		await page.keyboard.press('Space');
		await practice.getByRole('button', { name: 'Decide' }).press('Enter');
	}
	await expect(practice.getByText('3 at minute 30, best choice')).toBeVisible();
	await practice.getByRole('button', { name: 'See the whole way' }).press('Enter');
	await expect(practice.getByRole('img', { name: /Minute 30: 184\/112/ })).toBeVisible();
	await practice.getByRole('button', { name: /Replay from here ?: A reading/ }).click();
	await practice.getByRole('radio', { name: /Let the rest run/ }).check();
	await practice.getByRole('button', { name: 'Decide' }).click();
	await expect(practice.getByText(/196\/118/)).toBeVisible();
});

test('on paper the figures stand with their answers, tables and without controls', async ({
	page
}) => {
	const risks = await figureAlone(page, '#/safety/clocks', 'From minutes to years: what runs when');
	await page.emulateMedia({ media: 'print' });
	await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
	await expect(risks.getByRole('slider')).toBeHidden();
	await expect(risks.getByRole('cell', { name: /No reliable rate/ })).toBeVisible();
	const map = await figureAlone(page, '#/access/words', 'Four nations, two products, nine years');
	// Paper is narrower than the screen that was measured, and nothing measures it.
	const over = await map
		.locator('.strip')
		.first()
		.evaluate((strip: HTMLElement) => {
			strip.style.width = '120px';
			const ends = [...strip.querySelectorAll('rect')].map(
				(one) => one.getBoundingClientRect().right
			);
			return Math.max(...ends) - strip.getBoundingClientRect().right;
		});
	expect(over).toBeLessThanOrEqual(1);
	const plan = await figureAlone(page, '#/evidence/plan', 'What belongs in the plan?');
	await expect(plan.getByRole('checkbox').first()).toBeHidden();
	await expect(plan.locator('.verdict').first()).toBeVisible();
	await expect(plan.locator('.verdict').first()).toContainText('belongs in the plan');
});
