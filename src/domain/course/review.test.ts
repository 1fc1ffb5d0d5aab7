import { expect, test } from 'vitest';
import { isOverdue } from './review.ts';

test('a claim is overdue from the day after its review was due', () => {
	const claim = { reviewBy: '2027-05-24' };
	expect(isOverdue(claim, '2027-05-24')).toBe(false);
	expect(isOverdue(claim, '2027-05-25')).toBe(true);
	expect(isOverdue(claim, '2026-12-31')).toBe(false);
});
