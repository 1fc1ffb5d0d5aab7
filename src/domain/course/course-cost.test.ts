import { expect, test } from 'vitest';
import { billOf, sessionsOf, WEEKS, type Treatment } from './course-cost.ts';

const price = (pounds: number) => ({ label: 'Each', pounds, claim: 'price' });
const treatment: Treatment = {
	id: 'infusion',
	label: 'Infusion',
	assessment: price(200),
	session: price(100),
	courses: [],
	upkeep: []
};
const course = { id: 'three', label: 'Three', weeks: [0, 1, 2] };
const none = { id: 'none', label: 'None', every: 0 };
const monthly = { id: 'four', label: 'Four', every: 4 };

test('sessions after a course begin one interval after its last and stay within the year', () => {
	expect(sessionsOf(course, none)).toEqual([0, 1, 2]);
	const weeks = sessionsOf(course, monthly);
	expect(weeks.slice(0, 5)).toEqual([0, 1, 2, 6, 10]);
	expect(weeks.at(-1)).toBeLessThan(WEEKS);
	expect(weeks.at(-1)).toBe(50);
});

test('two sessions in one week are both paid', () => {
	const twice = { id: 'twice', label: 'Twice', weeks: [0, 0, 1] };
	expect(billOf(treatment, twice, none)).toMatchObject({ sessions: 3, total: 500 });
	expect(billOf(treatment, twice, none).spent.slice(0, 2)).toEqual([400, 500]);
});

test('the parts of a bill add up to its total, and the last week has spent it all', () => {
	const bill = billOf(treatment, course, monthly);
	expect(bill.assessment + bill.course + bill.upkeep).toBe(bill.total);
	expect(bill.course).toBe(300);
	expect(bill.spent).toHaveLength(WEEKS);
	expect(bill.spent.at(-1)).toBe(bill.total);
});
