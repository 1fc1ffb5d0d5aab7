import { expect, test } from 'vitest';
import { flawsOf, shippedIn } from './audit.mjs';

const shipped = shippedIn(
	'd3-path 3.1.1 ISC\n@a/font 1.0.0 OFL-1.1\n\n---\n\nd3-path\n\nCopyright'
);

test('what ships is read from the head of the notices', () => {
	expect(shipped).toEqual([
		{ name: 'd3-path', version: '3.1.1' },
		{ name: '@a/font', version: '1.0.0' }
	]);
});

test('flaws of what ships are told, those of tools are not', () => {
	const vulnerabilities = {
		'd3-path': { severity: 'high', via: [{ title: 'Slow paths' }, 'other'] },
		'@a/font': { severity: 'low', via: [] },
		vite: { severity: 'critical', via: [] }
	};
	expect(flawsOf({ vulnerabilities }, shipped)).toEqual([
		{ severe: true, line: 'd3-path 3.1.1: high, Slow paths; other' },
		{ severe: false, line: '@a/font 1.0.0: low, ' }
	]);
	expect(flawsOf({}, shipped)).toEqual([]);
});
