import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { calmed } from './calm.ts';

const SVELTE = readFileSync('node_modules/svelte/src/internal/client/constants.js', 'utf8');

test('Svelte makes no error in advance, and what stands in its place is one still', () => {
	const code = calmed(SVELTE) ?? '';
	expect(code).not.toMatch(/extends Error/);
	const made: unknown = new Function(
		`return ${/STALE_REACTION = (Object[^;]*);/.exec(code)?.[1]}`
	)();
	expect(made).toBeInstanceOf(Error);
	expect(made).toMatchObject({ name: 'StaleReactionError' });
});

test('another way to make it is noticed', () => {
	expect(calmed('export const STALE_REACTION = new Error();')).toBeUndefined();
});
