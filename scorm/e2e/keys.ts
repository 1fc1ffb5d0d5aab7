/** A keyboard and nothing else: strokes are sent in a row, as a fast typist sends them. */

import { expect, type CDPSession, type Frame, type Locator, type Page } from '@playwright/test';
import { choiceAt, questionIn, verdictOf, wantedFor, type Keyed } from './key.ts';

/** Keys by name, as Chromium's input wants them. */
const CODES = {
	Tab: 9,
	Enter: 13,
	Escape: 27,
	' ': 32,
	PageUp: 33,
	PageDown: 34,
	End: 35,
	Home: 36,
	ArrowLeft: 37,
	ArrowUp: 38,
	ArrowRight: 39,
	ArrowDown: 40
} as const;
const TEXT: Partial<Record<string, string>> = { Enter: '\r', ' ': ' ' };
const SHIFT = 8;

/** A key by name, a character, or "Shift+Tab". */
export type Key = string;

export class Keys {
	private constructor(private readonly wire: CDPSession) {}

	static async of(page: Page): Promise<Keys> {
		return new Keys(await page.context().newCDPSession(page));
	}

	/** Presses the keys one after the other; returns once the page has dealt with all of them. */
	async press(...keys: Key[]): Promise<void> {
		await Promise.all(keys.flatMap((key) => this.strokes(key)));
	}

	private strokes(name: Key): Promise<unknown>[] {
		const shift = name.startsWith('Shift+');
		const key = shift ? name.slice('Shift+'.length) : name;
		const text = TEXT[key] ?? (key.length === 1 ? key : undefined);
		const code = CODES[key as keyof typeof CODES] ?? key.toUpperCase().charCodeAt(0);
		const stroke = { key, windowsVirtualKeyCode: code, modifiers: shift ? SHIFT : 0 };
		return [
			this.wire.send('Input.dispatchKeyEvent', {
				...stroke,
				type: text === undefined ? 'rawKeyDown' : 'keyDown',
				...(text === undefined ? {} : { text })
			}),
			this.wire.send('Input.dispatchKeyEvent', { ...stroke, type: 'keyUp' })
		];
	}

	/** Tabs on until the focus is on this control or, within a group of radios, on one of its group. */
	async tabTo(target: Locator): Promise<void> {
		for (let round = 0; round < 12; round++) {
			const left = await target.evaluate(tabsTo);
			if (left === 0) return;
			await this.press(...Array<Key>(left).fill('Tab'));
		}
		throw new Error(`no way by Tab to ${String(target)}`);
	}

	/** Goes to a control by Tab and presses Enter on it. */
	async use(target: Locator): Promise<void> {
		await this.tabTo(target);
		await this.press('Enter');
	}
}

/** How many Tabs lie between the focus and this element, at least one while it is not there. Runs in the page. */
function tabsTo(target: Element): number {
	const at = document.activeElement;
	const isRadio = (element: Element | null): element is HTMLInputElement =>
		element instanceof HTMLInputElement && element.type === 'radio';
	if (at === target) return 0;
	if (isRadio(target) && isRadio(at) && at.name === target.name) return 0;
	const stops = [
		...document.querySelectorAll<HTMLElement>(
			'a[href], button, input, select, textarea, summary, [tabindex]'
		)
	].filter((element) => {
		if (element.tabIndex < 0 || !element.checkVisibility()) return false;
		if (!isRadio(element)) return true;
		// A group of radios is one stop: the chosen one, or the first.
		const group = [
			...document.querySelectorAll<HTMLInputElement>(`input[name="${CSS.escape(element.name)}"]`)
		];
		return element === (group.find(({ checked }) => checked) ?? group[0]);
	});
	const after = (one: Element): boolean =>
		at === null ||
		at === document.body ||
		(at.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
	const wanted = (one: Element): boolean =>
		one === target || (isRadio(one) && isRadio(target) && one.name === target.name);
	const ahead = stops.filter(after);
	const index = ahead.findIndex(wanted);
	// Not ahead: to the end of the page, and round.
	return index >= 0 ? index + 1 : Math.max(1, ahead.length);
}

/** Answers the question in this article by keyboard, and checks it. */
export async function answerByKeys(keys: Keys, article: Locator, right: boolean): Promise<Keyed> {
	const item = await questionIn(article);
	const check = article.getByRole('button', {
		name: /^(Check answer|Compare with|Show what is expected|See the whole way)/
	});
	if (item.kind === 'case') await walkByKeys(keys, article, item, right);
	else await giveByKeys(keys, article, item, right);
	await keys.use(check);
	const verdict = article.locator('.feedback h3').first();
	await expect(verdict).toBeFocused();
	// A curve is drawn with two strokes a point, which is no known answer.
	if (item.kind !== 'curve') await expect(verdict).toHaveText(verdictOf(item, right));
	return item;
}

const radiosOf = (article: Locator): Locator =>
	article.locator('fieldset label.choice input[type=radio]');
const radioOf = (article: Locator, option: string): Locator =>
	article.locator('label.choice', { hasText: option }).locator('input').first();

async function giveByKeys(
	keys: Keys,
	article: Locator,
	item: Keyed,
	right: boolean
): Promise<void> {
	const wanted = wantedFor(item, right);
	if (wanted.order) await orderByKeys(keys, article, wanted.order);
	else if (wanted.rows) await matchByKeys(keys, article, wanted.rows);
	else if (item.kind === 'numeric') {
		await keys.tabTo(article.locator('input[inputmode=decimal]'));
		await keys.press(...String(wanted.number));
	} else if (item.kind === 'chart') {
		await slideByKeys(keys, article, wanted.number ?? 0);
	} else if (item.kind === 'curve') {
		for (const range of await article.locator('input[type=range]').all()) {
			await keys.tabTo(range);
			await keys.press('ArrowUp', 'ArrowUp');
		}
	} else if (wanted.option === undefined) {
		await chooseByKeys(keys, radiosOf(article).nth(wanted.place ?? 0));
	} else await chooseByKeys(keys, radioOf(article, wanted.option));
}

/** Takes a case decision by decision. */
async function walkByKeys(
	keys: Keys,
	article: Locator,
	item: Keyed,
	right: boolean
): Promise<void> {
	for (;;) {
		const heading = await article.locator('legend').last().textContent();
		const { text, last } = choiceAt(item, heading ?? '', right);
		await chooseByKeys(keys, radioOf(article, text));
		await keys.use(article.getByRole('button', { name: 'Decide', exact: true }));
		if (last) return;
		await expect(article.locator('legend').last()).not.toHaveText(heading ?? '');
	}
}

/** By Tab to the group, by arrows within it. */
async function chooseByKeys(keys: Keys, radio: Locator): Promise<void> {
	await keys.tabTo(radio);
	const steps = await radio.evaluate((element) => {
		const name = (element as HTMLInputElement).name;
		const group = [...document.querySelectorAll<HTMLInputElement>('input[type=radio]')].filter(
			(one) => one.name === name
		);
		return (
			group.indexOf(element as HTMLInputElement) -
			group.indexOf(document.activeElement as HTMLInputElement)
		);
	});
	await keys.press(' ', ...Array<Key>(Math.abs(steps)).fill(steps < 0 ? 'ArrowUp' : 'ArrowDown'));
	await expect(radio).toBeChecked();
}

async function matchByKeys(keys: Keys, article: Locator, rows: [string, string][]): Promise<void> {
	for (const [row, column] of rows) {
		const select = article.getByLabel(row, { exact: true });
		await keys.tabTo(select);
		const index = await select.evaluate(
			(element, text) =>
				[...(element as HTMLSelectElement).options].findIndex(
					(option) => option.text.trim() === text
				),
			column
		);
		await keys.press(...Array<Key>(index).fill('ArrowDown'));
		await expect(select.locator('option:checked')).toHaveText(column);
	}
}

async function orderByKeys(keys: Keys, article: Locator, order: string[]): Promise<void> {
	const texts = article.locator('ol > li .text');
	for (const [place, text] of order.entries()) {
		const at = (await texts.allTextContents()).map((one) => one.trim()).indexOf(text);
		if (at === place) continue;
		await keys.tabTo(article.getByRole('button', { name: `Move up: ${text}`, exact: true }));
		for (let left = at - place; left > 0; left--) {
			await keys.press('Enter');
			await expect(texts.nth(place + left - 1)).toHaveText(text);
		}
	}
}

async function slideByKeys(keys: Keys, article: Locator, minutes: number): Promise<void> {
	const slider = article.locator('input[type=range]');
	await keys.tabTo(slider);
	await keys.press('Home');
	// By leaps as long as it lies ahead, then by single steps.
	for (let stride = 10; stride > 0;) {
		const words = (await slider.getAttribute('aria-valuetext')) ?? '';
		// The end of the line lies before some wrong answers.
		const last = await slider.evaluate((range) => {
			const { value, max } = range as HTMLInputElement;
			return value === max;
		});
		if (!last && inMinutes(words) < minutes) {
			await keys.press(...Array<Key>(stride).fill('ArrowRight'));
		} else if (stride > 1) {
			await keys.press(...Array<Key>(stride).fill('ArrowLeft'));
			stride = 1;
		} else return;
	}
}

/** Minutes of a time in words: "1 day 10 hours". */
export function inMinutes(words: string): number {
	const unit = { minute: 1, hour: 60, day: 1440 } as const;
	return [...words.matchAll(/(\d+) (minute|hour|day)/g)].reduce(
		(sum, [, n, name]) => sum + Number(n) * unit[name as keyof typeof unit],
		0
	);
}

/** Where the focus is, in words; for messages. */
export async function focusIn(frame: Frame): Promise<string> {
	return frame.evaluate(() => {
		const at = document.activeElement;
		return at === null || at === document.body ? 'nowhere' : at.outerHTML.slice(0, 120);
	});
}
