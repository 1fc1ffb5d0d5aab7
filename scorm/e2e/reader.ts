/** What a screen reader would say of a part of the page, by the emulator of Guidepup, which runs in the page. */

import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createRequire } from 'node:module';
import type { Locator, Page } from '@playwright/test';

const ENTRY = createRequire(import.meta.url).resolve('@guidepup/virtual-screen-reader');
const BROWSER = join(dirname(ENTRY), '..', 'esm', 'index.browser.js');
/** The module as a script: what it exports as `virtual` hangs on the window. */
const SOURCE = readFileSync(BROWSER, 'utf8').replace(
	/export\s*\{[^}]*?([\w$]+) as virtual\s*\}/,
	'window.reader = $1'
);

interface Reader {
	start(options: { container: Element }): Promise<void>;
	stop(): Promise<void>;
	next(): Promise<void>;
	spokenPhraseLog(): Promise<string[]>;
	lastSpokenPhrase(): Promise<string>;
}

/** Reads from the first to the last phrase of an element, one phrase a line. */
export async function transcript(page: Page, part: Locator): Promise<string[]> {
	if (!(await page.evaluate(() => 'reader' in window)))
		await page.evaluate(`(() => { ${SOURCE}\n})()`);
	return part.evaluate(async (container) => {
		const { reader } = window as unknown as { reader: Reader };
		const focus = document.activeElement;
		await reader.start({ container });
		const first = await reader.lastSpokenPhrase();
		for (let i = 0; i < 900; i++) {
			await reader.next();
			const phrase = await reader.lastSpokenPhrase();
			// Behind the last phrase it begins again.
			if (phrase === first) break;
		}
		const phrases = (await reader.spokenPhraseLog()).slice(0, -1);
		await reader.stop();
		(focus as HTMLElement | null)?.focus();
		return phrases.map((phrase) => phrase.replace(/\s+/g, ' ').trim());
	});
}
