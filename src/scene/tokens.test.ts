import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ENTITIES } from './entity.ts';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');

/** Tokens of the first block after `start`. */
function block(start: string): Record<string, string> {
	const from = css.indexOf('{', css.indexOf(start));
	const body = css.slice(from, css.indexOf('}', from));
	return Object.fromEntries(
		[...body.matchAll(/--([a-z0-9-]+): ([^;]+);/g)].map((m) => [m[1]!, m[2]!])
	);
}

/** Relative luminance (WCAG 2.2). */
function luminance(hex: string): number {
	const [r, g, b] = [1, 3, 5]
		.map((i) => parseInt(hex.slice(i, i + 2), 16) / 255)
		.map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
	return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

function contrast(a: string, b: string): number {
	const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
	return (light! + 0.05) / (dark! + 0.05);
}

const themes = {
	light: block(':root {'),
	dark: block(":root[data-theme='dark'] {"),
	'dark of the system': block(":root:not([data-theme='light'])"),
	'forced colours': block('forced-colors: active')
};

describe.each(['light', 'dark'] as const)('the %s theme', (name) => {
	const theme = themes[name];
	const paper = theme['s-paper']!;

	it.each(Object.values(ENTITIES).map(({ token }) => token))(
		'%s has a line of 3:1 and words of 4.5:1',
		(token) => {
			expect(contrast(theme[`e-${token}`]!, paper)).toBeGreaterThanOrEqual(3);
			expect(contrast(theme[`e-${token}-text`]!, paper)).toBeGreaterThanOrEqual(4.5);
		}
	);

	it('has quiet words of 4.5:1 and leaders of 3:1', () => {
		expect(contrast(theme['s-quiet']!, paper)).toBeGreaterThanOrEqual(4.5);
		expect(contrast(theme['s-leader']!, paper)).toBeGreaterThanOrEqual(3);
	});
});

it('every theme has every token', () => {
	for (const theme of Object.values(themes)) {
		expect(Object.keys(theme).sort()).toEqual(Object.keys(themes.light).sort());
	}
});

it('dark by choice and dark by system are the same', () => {
	expect(themes['dark of the system']).toEqual(themes.dark);
});
