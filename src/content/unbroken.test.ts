import { expect, test } from 'vitest';
import { unbroken } from './unbroken.ts';

test.each([
	['0.5 mg/kg over 40 minutes', '0.5~mg/kg over 40~minutes'],
	['a peak of 243 ng/mL, at 140/90 mmHg', 'a peak of 243~ng/mL, at 140/90~mmHg'],
	['95% CI 1.1 to 19.0; 10.1 percentage points', '95%~CI 1.1 to~19.0; 10.1~percentage points'],
	['from −8.54 to −2.22, 60 to 70%', 'from −8.54 to~−2.22, 60 to~70%'],
	['3 to 6 over 3 to\n\t\t6 weeks', '3 to~6 over 3 to~6~weeks'],
	[
		'3 general practices, 12 weekly visits to 4 towns',
		'3 general practices, 12 weekly visits to 4 towns'
	]
])('"%s" keeps its numbers with their units', (text, kept) => {
	expect(unbroken(text).replaceAll('\u00a0', '~')).toBe(kept);
});
