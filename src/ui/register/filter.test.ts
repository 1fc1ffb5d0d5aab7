import { expect, test } from 'vitest';
import type { Claim } from '#domain/course/course.ts';
import { smallCourse } from '#domain/course/fixture.test-data.ts';
import { ALL, certainties, EVERYWHERE, filtered, jurisdictions, type Filter } from './filter.ts';

const claim = (id: string, more: Partial<Claim> = {}): Claim => ({
	...{ id, text: `Text of ${id}.`, status: 'verified', certainty: 'human', sources: ['one'] },
	...{ asOf: '2026-11-24', reviewBy: '2027-11-24', dossier: 'A1' },
	...more
});
const course = {
	...smallCourse(),
	claims: {
		law: claim('law', { certainty: 'guidance', jurisdiction: 'UK', reviewBy: '2027-05-24' }),
		mouse: claim('mouse', { certainty: 'rodent', status: 'known', limits: 'Not Gálvez.' }),
		trial: claim('trial'),
		run: claim('run', { certainty: 'modelled', sources: [] })
	},
	taught: { law: ['safety/one'], mouse: ['mechanism/one', 'mechanism/quiz'] }
};
const ids = (filter: Partial<Filter>, today = '2026-11-24'): string[] =>
	filtered(course, { ...ALL, ...filter }, today).map(({ id }) => id);

test('without a filter all statements are shown, in the order of the course', () => {
	expect(ids({})).toEqual(['law', 'mouse', 'trial', 'run']);
});

test.each<[Partial<Filter>, string[]]>([
	[{ lesson: 'mechanism' }, ['mouse']],
	[{ certainty: 'guidance' }, ['law']],
	[{ status: 'known' }, ['mouse']],
	[{ status: 'verified' }, ['law', 'trial']],
	[{ jurisdiction: 'UK' }, ['law']],
	[{ jurisdiction: EVERYWHERE }, ['mouse', 'trial', 'run']],
	[{ text: 'TEXT galvez' }, ['mouse']],
	[{ text: 'text', certainty: 'human' }, ['trial']],
	[{ overdue: true }, []]
])('%o', (filter, expected) => {
	expect(ids(filter)).toEqual(expected);
});

test('what is overdue depends on the day', () => {
	expect(ids({ overdue: true }, '2027-06-01')).toEqual(['law']);
});

test('choices are offered only as they occur', () => {
	expect(jurisdictions(course)).toEqual(['UK']);
	expect(certainties(course)).toEqual(['guidance', 'rodent', 'human', 'modelled']);
});
