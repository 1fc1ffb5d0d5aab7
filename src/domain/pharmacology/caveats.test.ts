import { expect, test } from 'vitest';
import { caveats } from './caveats.ts';
import { STANDARD, type Regimen } from './regimen.ts';

const words = (change: Partial<Regimen>) => caveats({ ...STANDARD, ...change }).join(' ');

test('the standard run says that control groups respond too', () => {
	expect(caveats(STANDARD)).toHaveLength(1);
	expect(words({})).toContain('control groups respond too');
});

test.each<Partial<Regimen>>([
	{ dose: 1 },
	{ route: 'oral' },
	{ route: 'nasal', dose: 84 },
	{ broken: ['mtorc1'] },
	{ hypothesis: 'direct' }
])('%o says that the response is not shown', (change) => {
	expect(words(change)).toMatch(/^Not shown: the share of trial participants responding/);
});

test('another dose or route is not a larger or smaller benefit', () => {
	for (const change of [{ dose: 1 }, { route: 'oral' as const }])
		expect(words(change)).toContain('does not mean a larger benefit');
	expect(words({ broken: ['ampa'] })).not.toContain('benefit');
});

test('a muscle or swallowed dose has a plasma curve of the right order only', () => {
	expect(words({ route: 'im' })).toContain('order of magnitude');
	expect(words({ dose: 1 })).not.toContain('order of magnitude');
});
