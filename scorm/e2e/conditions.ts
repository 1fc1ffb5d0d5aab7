/** Colours and widths a page is looked at in, and what axe and the layout say of it there. */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

export const SCHEMES = ['light', 'dark', 'forced colours'] as const;
export const WIDTHS = [320, 768, 1280] as const;
export type Condition = readonly [scheme: (typeof SCHEMES)[number], width: (typeof WIDTHS)[number]];

/** Every scheme at every width. */
export const ALL: readonly Condition[] = SCHEMES.flatMap((scheme) =>
	WIDTHS.map((width) => [scheme, width] as const)
);

/** `ACCESS_FULL=1` looks at everything in every condition; the suite takes turns among them. */
export const FULL = process.env['ACCESS_FULL'] === '1';

/** One condition after the other, by turns. */
export function oneOf(turn: number): readonly Condition[] {
	return FULL ? ALL : ALL.slice(turn % ALL.length, (turn % ALL.length) + 1);
}

/** Every scheme and every width once; `turn` chooses which meets which, so that three turns see all nine pairs. */
export function three(turn: number): readonly Condition[] {
	if (FULL) return ALL;
	return SCHEMES.map((scheme, at) => [scheme, WIDTHS[(at + turn) % 3] ?? 320] as const);
}

/** Violations and sideways scrolling in these conditions, one line each. Axe is injected with the first call. */
export async function faultsIn(page: Page, conditions: readonly Condition[]): Promise<string[]> {
	if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
	const faults: string[] = [];
	for (const [scheme, width] of conditions) {
		await page.setViewportSize({ width, height: 800 });
		await page.emulateMedia({
			colorScheme: scheme === 'dark' ? 'dark' : 'light',
			forcedColors: scheme === 'forced colours' ? 'active' : 'none'
		});
		const found = await page.evaluate(look, TAGS);
		faults.push(...found.map((fault) => `${scheme}, ${width} px: ${fault}`));
	}
	return faults;
}

/** What axe exports to the page, as far as it is used here. */
interface Axe {
	run(
		context: Document,
		options: object
	): Promise<{ violations: { id: string; help: string; nodes: { target: string[] }[] }[] }>;
}

async function look(tags: string[]): Promise<string[]> {
	const { axe } = window as unknown as { axe: Axe };
	const { violations } = await axe.run(document, {
		runOnly: tags,
		resultTypes: ['violations'],
		rules: { 'target-size': { enabled: true } }
	});
	// The pointer draws on the plot as a whole; its sliders let the pointer through and are for keys.
	const through = (target: string[]): boolean =>
		target.every((selector) => {
			const element = document.querySelector(selector);
			return element !== null && getComputedStyle(element).pointerEvents === 'none';
		});
	const lines = violations.flatMap(({ id, help, nodes }) => {
		const targets = nodes
			.map(({ target }) => target)
			.filter((target) => id !== 'target-size' || !through(target));
		if (targets.length === 0) return [];
		return `${id}: ${help} (${targets.map((target) => target.join(' ')).join('; ')})`;
	});
	const root = document.documentElement;
	if (root.scrollWidth > root.clientWidth) lines.push(`scrolls sideways to ${root.scrollWidth} px`);
	return lines;
}
