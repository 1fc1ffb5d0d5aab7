import { describe, expect, it } from 'vitest';
import { COURSE } from '../sample.test-data.ts';
import { identifier, plainTitle } from './manifest.ts';

describe('plainTitle', () => {
	it('keeps an ordinary title as it is', () => {
		const title = 'Ketamine in Clinical Practice: Treatment-Resistant Depression';
		expect(plainTitle(title)).toBe(title);
	});

	it('spells out or drops what breaks lists and addresses', () => {
		expect(plainTitle(' A&B: 100% <i>"new"</i>\n')).toBe('A and B: 100 per cent i new /i');
	});

	it('is never longer than 200 characters', () => {
		expect(plainTitle('ab '.repeat(100)).length).toBeLessThanOrEqual(200);
	});
});

describe('identifier', () => {
	it('begins with a letter even when the course does not, and has no hyphen', () => {
		expect(identifier('course', { ...COURSE, id: '3-teas' })).toBe('course_3_teas');
	});
});
