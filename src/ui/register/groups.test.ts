import { expect, test } from 'vitest';
import type { Claim } from '#domain/course/course.ts';
import { smallCourse } from '#domain/course/fixture.test-data.ts';
import { commonDates, groupsOf } from './groups.ts';

const claim = (id: string, reviewBy = '2027-11-24'): Claim => ({
	...{ id, text: `Text of ${id}.`, status: 'verified', certainty: 'human', sources: [] },
	...{ asOf: '2026-11-24', reviewBy, dossier: 'A1' }
});
const whole = smallCourse();
const [first] = whole.lessons;
if (!first) throw new Error('The fixture has a lesson.');
const course = {
	...whole,
	lessons: [first, { ...first, id: 'second' }],
	taught: { both: [`${first.id}/one`, 'second/one'], late: ['second/one'] }
};
const claims = [claim('both'), claim('late', '2027-05-24'), claim('nowhere')];
const grouped = (asked?: string) =>
	groupsOf(course, claims, asked).map((group) => [
		group.lesson?.id,
		...group.claims.map(({ id }) => id)
	]);

test('each statement stands once, at the lesson that teaches it first; others come last', () => {
	expect(grouped()).toEqual([
		[first.id, 'both'],
		['second', 'late'],
		[undefined, 'nowhere']
	]);
});

test('a lesson that is asked for has all of its statements', () => {
	const taught = claims.slice(0, 2);
	expect(groupsOf(course, taught, 'second').map((group) => group.claims)).toEqual([taught]);
});

test('the dates that most statements share are the common ones', () => {
	expect(commonDates(claims)).toEqual({ asOf: '2026-11-24', reviewBy: '2027-11-24' });
	expect(commonDates([])).toBeUndefined();
});
