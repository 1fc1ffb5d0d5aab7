/** Colours and widths a page is looked at in, and what axe and the layout say of it there. */

import type { Page } from '@playwright/test';
import { sideways, violations } from './axe.ts';

export const SCHEMES = ['light', 'dark', 'forced colours'] as const;
export const WIDTHS = [320, 768, 1280] as const;
export type Condition = readonly [scheme: (typeof SCHEMES)[number], width: (typeof WIDTHS)[number]];

/** Every scheme at every width. */
export const ALL: readonly Condition[] = SCHEMES.flatMap((scheme) =>
	WIDTHS.map((width) => [scheme, width] as const)
);

/** Both themes at the narrowest and the widest, for figures in use. */
export const EVERY_PAIR = (['light', 'dark'] as const).flatMap((colorScheme) =>
	[320, 1280].map((width) => ({ colorScheme, width }))
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

/** Violations and sideways scrolling in these conditions, one line each. */
export async function faultsIn(page: Page, conditions: readonly Condition[]): Promise<string[]> {
	const faults: string[] = [];
	for (const [scheme, width] of conditions) {
		await page.setViewportSize({ width, height: 800 });
		await page.emulateMedia({
			colorScheme: scheme === 'dark' ? 'dark' : 'light',
			forcedColors: scheme === 'forced colours' ? 'active' : 'none'
		});
		const found = [...(await violations(page)), ...(await sideways(page))];
		faults.push(...found.map((fault) => `${scheme}, ${width} px: ${fault}`));
	}
	return faults;
}
