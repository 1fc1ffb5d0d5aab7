import { expect, test } from 'vitest';
import { seal, unseal } from './envelope.ts';

test('an envelope names length and CRC-32 of its payload', () => {
	// The check value of CRC-32: 123456789 gives cbf43926.
	expect(seal('123456789', 1)).toBe(`v1.9.${(0xcbf43926).toString(36)}.123456789`);
	expect(unseal(seal('123456789', 1))).toEqual({ layout: 1, payload: '123456789' });
	expect(unseal(seal('123456789'))).toEqual({ layout: 3, payload: '123456789' });
	expect(unseal(seal(''))).toEqual({ layout: 3, payload: '' });
});

test('an envelope that was cut, mixed up or comes from elsewhere is refused', () => {
	const whole = seal('abc.DEF_~-9');
	const foreign = ['', 'v3', 'v3...', 'v4.0.0.', whole.slice(0, -1), `${whole}x`];
	const relabelled = [
		whole.replace('v3', 'v1'),
		seal('abc', 1).replace('v1', 'v3'),
		seal('abc', 2).replace('v2', 'v3')
	];
	for (const text of [
		...foreign,
		...relabelled,
		whole.replace('abc', 'acb'),
		`${whole}\n`,
		` ${whole}`,
		'{}'
	]) {
		expect(unseal(text)).toBeNull();
	}
});

test('every single changed character is noticed', () => {
	const whole = seal('0123456789abcdefghijABCDEFGHIJ');
	for (let i = 0; i < whole.length; i++) {
		const other = whole[i] === 'z' ? 'y' : 'z';
		expect(unseal(whole.slice(0, i) + other + whole.slice(i + 1))).toBeNull();
	}
});

test('a payload outside the alphabet cannot be sealed', () => {
	for (const payload of ['a b', 'ä', '"', '<', '%', '|', '\n']) {
		expect(() => seal(payload)).toThrow(RangeError);
	}
});
