/** The experiments: a broken step, a kept run, two accounts, codes, the keyboard, axe and the sheet of paper. */

import { expect, test, type Locator, type Page } from '@playwright/test';
import { addressOf, courseAlone } from './alone.ts';
import { sound } from './axe.ts';
import { EVERY_PAIR } from './conditions.ts';
import { moveTo } from './places.ts';

const SCENE = '#/mechanism/scene';

/** What a learner can name on the page. */
function lab(page: Page) {
	const region = (name: string | RegExp) => page.getByRole('region', { name });
	return {
		run: region('Experiment with the model'),
		chain: region('The chain in this run'),
		apart: region(/tells two accounts apart/),
		codes: region('Come back to this picture'),
		sentence: page.locator('#scene .sentence'),
		badge: page.locator('#scene .badge'),
		note: page.getByRole('note', { name: 'How to read this run' })
	};
}
const stage = (chain: Locator, name: string) =>
	chain
		.getByRole('listitem')
		.filter({ has: chain.page().getByRole('button', { name, exact: true }) });

test('a broken step changes sentence, badge, chain and note, and Reset brings them back', async ({
	page
}) => {
	await courseAlone(page, `${SCENE}?moment=l2-ampa`);
	const { run, chain, sentence, badge, note } = lab(page);
	await chain.getByRole('button', { name: '2 hours' }).click();
	const before = await sentence.textContent();
	await expect(stage(chain, 'mTORC1')).toContainText('of its standard peak');
	await expect(note).toContainText('This is the standard run');

	await run.getByLabel('Block AMPA receptors').check();
	await expect(sentence).toHaveText('In this run: BDNF release: none. TrkB signalling: none.');
	await expect(badge).toContainText('not evidence');
	await expect(stage(chain, 'AMPA receptors')).toContainText('none, as AMPA receptors are blocked');
	await expect(stage(chain, 'mTORC1')).toContainText('none, as nothing arrives');
	await expect(stage(chain, 'Glutamate surge')).toContainText('of its standard peak');
	await expect(note).toContainText('Not shown: the share of trial participants responding');
	await expect(run).toContainText('NBQX');
	await expect(page.locator('#scene [aria-live]')).toHaveText(
		'Run changed. Early network effect: none. New spines: none.'
	);

	await run.getByRole('button', { name: /^Reset/ }).click();
	await expect(sentence).toHaveText(before ?? '');
	await expect(run.getByLabel('Block AMPA receptors')).not.toBeChecked();
});

test('on a phone one press leads from a broken step back to the picture', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await courseAlone(page, `${SCENE}?moment=l2-ampa`);
	const { run } = lab(page);
	const look = run.getByRole('button', { name: 'Look at the scene' });
	await expect(look).toHaveCount(0);
	await run.getByLabel('Block AMPA receptors').check();
	await look.click();
	await expect(page.locator('#scene')).toBeFocused();
	await expect(page.locator('#scene .stage')).toBeInViewport({ ratio: 1 });
	await page.setViewportSize({ width: 1280, height: 900 });
	await expect(look).toBeHidden();
});

test('an entity chosen in the chain is lit in the scene, and the other way round', async ({
	page
}) => {
	await courseAlone(page, SCENE);
	const { chain } = lab(page);
	const scene = page.locator('.scene');
	await chain.getByRole('button', { name: 'New spines' }).click();
	await expect(scene).toHaveClass(/has-focus/);
	await chain.getByRole('button', { name: 'New spines' }).click();
	await expect(scene).not.toHaveClass(/has-focus/);
	// Nothing steps back for what is not drawn at this scale.
	const bdnf = chain.getByRole('button', { name: 'BDNF release' });
	await bdnf.click();
	await expect(bdnf).toHaveAttribute('aria-pressed', 'true');
	await expect(scene).not.toHaveClass(/has-focus/);
	const figure = page.locator('#scene');
	await expect(figure).toContainText('Not drawn at this scale: BDNF.');
	await expect(figure.locator('[aria-live]')).toHaveText('Not drawn at this scale: BDNF.');
	await figure.getByRole('button', { name: 'Look at: synapse' }).click();
	await expect(scene).toHaveClass(/has-focus/);
	await expect(figure).toBeFocused();
	await courseAlone(page, `${SCENE}?moment=l2-mtor`);
	await expect(chain.getByRole('button', { name: 'mTORC1' })).toHaveAttribute(
		'aria-pressed',
		'true'
	);
});

test('the response is drawn for the standard run only, and a kept run stays behind the new one', async ({
	page
}) => {
	await courseAlone(page, `${SCENE}?moment=l2-24h`);
	const { run } = lab(page);
	const chart = page.getByRole('figure', { name: 'The curves' });
	await chart
		.getByRole('combobox', { name: /^Curves/ })
		.selectOption({ label: 'Drug, early effect, spines and response' });
	await expect(chart.locator('.names')).toContainText('responders');
	await expect(chart).toContainText('control groups respond too');
	await page.getByRole('button', { name: 'Keep this run for comparison' }).click();
	await run.getByRole('slider', { name: /^Dose/ }).fill('0.2');
	await expect(chart.locator('.names').getByText('responders')).toHaveCount(0);
	await expect(chart.locator('.names')).toContainText('kept run');
	await chart.getByText('The scene in words').click();
	await expect(chart).toContainText('Against the run you kept');
	await expect(chart).toContainText('New spines: lower than in the kept run.');
	await expect(chart).toContainText('shown for the kept run only');
	await moveTo(page, '#/mechanism/gone');
	await expect(chart.locator('.names')).not.toContainText('kept run');
	await page.goBack();
	await expect(chart.locator('.names')).toContainText('kept run');
	await page.getByRole('button', { name: 'Let go of the kept run' }).click();
	await expect(page.getByRole('button', { name: 'Keep this run for comparison' })).toBeFocused();
	await expect(chart.locator('.names')).not.toContainText('kept run');
});

test('two accounts are told apart by an experiment, and not without one', async ({ page }) => {
	await courseAlone(page, SCENE);
	const { apart, sentence } = lab(page);
	const verdict = apart.locator('.verdict');
	const [first, second] = [apart.locator('.account').first(), apart.locator('.account').last()];
	await expect(second).toContainText('Cut off at its standard peak: early effect.');
	await expect(first).not.toContainText('Cut off');
	await expect(verdict).toContainText('does not tell them apart');
	await apart.getByLabel('Block mTORC1').check();
	await expect(verdict).toContainText('does not tell them apart: both keep the early effect.');
	await apart.getByLabel('Block mTORC1').uncheck();
	await apart.getByLabel('Spare the NMDA receptors of interneurons').check();
	await expect(verdict).toContainText('This experiment tells them apart');
	await expect(verdict).toContainText('“Resting receptors (eEF2K)” keeps the early effect');
	await apart.getByLabel('Account B').selectOption({ label: 'Disinhibition' });
	await expect(verdict).toContainText('choose two different ones');
	await apart.getByLabel('Account B').selectOption({ label: 'Lateral habenula' });
	await apart.getByRole('button', { name: 'Show “Lateral habenula” in the scene' }).click();
	await expect(sentence).toBeInViewport();
	await expect(page.getByLabel('Code of this picture')).toHaveValue(/_habenula_i$/);
});

test('a code leads back to the same picture, typed or as a link; an unknown one says so', async ({
	page
}) => {
	await courseAlone(page, `${SCENE}?moment=l2-bdnf`);
	const { run, codes, sentence } = lab(page);
	await run.getByLabel('Block mTORC1').check();
	const code = await page.getByLabel('Code of this picture').inputValue();
	const picture = await page.locator('.scene [role=graphics-document]').first().innerHTML();
	const said = (await sentence.textContent()) ?? '';

	const field = codes.getByLabel('Go to a code');
	await field.fill('l2 24h');
	await field.press('Enter');
	await expect(page.locator('h1')).toBeFocused();
	await expect(page.locator('h1')).toContainText('A day later');
	expect(page.url()).toContain('moment=l2-24h');

	await field.fill(` ${code.toUpperCase()} `);
	await field.press('Enter');
	await expect(sentence).toHaveText(said);
	await expect(page.getByLabel('Code of this picture')).toHaveValue(code);
	await expect(run.getByLabel('Block mTORC1')).toBeChecked();
	const unlit = (html: string) => html.replace(/ (lit|dim)(?=[ "])/g, '').replace(/c\d+-/g, '');
	expect(unlit(await page.locator('.scene [role=graphics-document]').first().innerHTML())).toBe(
		unlit(picture)
	);
	await page.goBack();
	await expect(page.locator('h1')).toContainText('A day later');

	await field.fill('L9-NOWHERE');
	await codes.getByRole('button', { name: 'Go', exact: true }).click();
	await expect(codes.getByRole('alert')).toContainText('No picture has the code “L9-NOWHERE”');
	await expect(field).toBeFocused();

	await courseAlone(page, `${SCENE}?state=${code}`);
	await page.reload();
	await expect(sentence).toHaveText(said);
	await courseAlone(page, `${SCENE}?state=1_iv_99_0_circuit_direct`);
	await page.reload();
	await expect(page.getByRole('alert')).toContainText('does not know');
});

test('Play goes on playing at a picture that was opened by a link', async ({ page }) => {
	await courseAlone(page, `${SCENE}?moment=l2-surge`);
	const clock = page.locator('#scene .clock strong');
	await page.getByRole('button', { name: 'Play', exact: true }).click();
	await expect(clock).not.toHaveText('55 minutes');
	await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
});

test('keyboard alone breaks a step, changes the account, lights a stage and goes to a code', async ({
	page
}) => {
	await courseAlone(page, SCENE);
	const { run, chain, codes } = lab(page);
	const tabTo = async (target: Locator) => {
		for (let i = 0; i < 90; i++) {
			await page.keyboard.press('Tab');
			if (await target.evaluate((element) => element === document.activeElement)) return;
		}
		throw new Error('no tab stop there');
	};
	await tabTo(run.getByRole('slider', { name: /^Dose/ }));
	await page.keyboard.press('ArrowRight');
	await expect(run).toContainText('0.6 mg/kg of racemic ketamine');
	await tabTo(run.getByLabel('Block AMPA receptors'));
	await page.keyboard.press('Space');
	await tabTo(run.getByRole('combobox').last());
	await page.keyboard.press('ArrowDown');
	await expect(chain).toContainText('This account does without');
	await tabTo(chain.getByRole('button', { name: 'New spines' }));
	await page.keyboard.press('Enter');
	await expect(page.locator('.scene')).toHaveClass(/has-focus/);
	await tabTo(codes.getByLabel('Go to a code'));
	await page.keyboard.type('L2-3H');
	await page.keyboard.press('Enter');
	await expect(page.locator('h1')).toBeFocused();
	await expect(page.locator('#scene .clock')).toContainText('3 hours');
});

for (const { colorScheme, width } of EVERY_PAIR) {
	test(`axe finds nothing in the lab in use, ${colorScheme}, ${width} px`, async ({ browser }) => {
		const context = await browser.newContext({ colorScheme, viewport: { width, height: 800 } });
		const page = await context.newPage();
		await courseAlone(page, `${SCENE}?state=1_nasal_84_65_synapse_direct_pm`);
		const { codes } = lab(page);
		await page.getByRole('button', { name: 'Keep this run for comparison' }).click();
		for (const closed of await page.locator('#content details').all()) await closed.click();
		await codes.getByLabel('Go to a code').fill('nowhere');
		await codes.getByRole('button', { name: 'Go', exact: true }).click();
		await sound(page, 'in use');
		await context.close();
	});
}

test('printing the page gives the storyboard: eight pictures with captions on one sheet', async ({
	page
}) => {
	await courseAlone(page, SCENE);
	const sheet = page.locator('.storyboard');
	await expect(sheet).toHaveCount(0);
	await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
	await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
	await expect(sheet.getByRole('listitem')).toHaveCount(8);
	for (const still of await sheet.getByRole('listitem').all()) {
		await expect(still.locator('.scene svg').first()).toBeVisible();
		await expect(still).toContainText(/Sources: \w+/);
	}
	await expect(page.locator('#scene')).toBeHidden();
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
	const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
	expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(1);
	await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
	await expect(sheet).toHaveCount(0);
	await expect(page.locator('html')).not.toHaveAttribute('data-theme');
});

test('paper shows what is on screen beside the story: the kept run, and an SSRI without a scale', async ({
	page
}) => {
	await courseAlone(page, SCENE);
	const curves = page.locator('.storyboard').getByRole('figure', { name: /^The curves/ });
	const before = () => page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
	const after = () => page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
	await page.emulateMedia({ media: 'print' });
	await before();
	await expect(page.locator('.storyboard')).toHaveCount(1);
	await expect(curves).toHaveCount(0);
	await after();

	await page.emulateMedia({ media: 'screen' });
	const set = page.getByRole('combobox', { name: /^Curves/ });
	await set.selectOption({ label: 'Drug, blocked channels and glutamate' });
	await page.emulateMedia({ media: 'print' });
	await before();
	await expect(curves.locator('.names')).toContainText('channels blocked');
	await expect(curves.locator('.names')).not.toContainText('BDNF');
	await after();

	await page.emulateMedia({ media: 'screen' });
	await set.selectOption({ label: 'From the drug to the spines' });
	await page.getByRole('button', { name: 'Compare vein with nose' }).click();
	await page.emulateMedia({ media: 'print' });
	await before();
	await expect(curves).toContainText(
		/56 mg esketamine as a nasal spray.*Kept run: 0.5 mg\/kg racemic ketamine into a vein/
	);
	await expect(curves.locator('.kept').first()).toBeVisible();
	await expect(curves).toContainText('not calibrated to compare doses or routes');
	await after();

	await page.emulateMedia({ media: 'screen' });
	await page.getByRole('button', { name: 'Let go of the kept run' }).click();
	await lab(page)
		.run.getByRole('button', { name: /^Reset/ })
		.click();
	await page.getByRole('button', { name: 'Show an SSRI beside it' }).click();
	await page.emulateMedia({ media: 'print' });
	await before();
	await expect(curves.locator('.ssri')).toBeVisible();
	await expect(curves.locator('.names')).toContainText('SSRI, schematic');
	await expect(curves).toContainText('shape only, without a scale');
	await expect(curves).not.toContainText('ng/mL');
	await after();
});

test('the gallery of the dev server is not in the package', async ({ page }) => {
	const answer = await page.request.get(`${await addressOf(page)}gallery.html`);
	expect(answer.status()).toBe(404);
});
