import { expect, test } from 'vitest';
import type { Judgement, Weight } from '../assessment/judgement.ts';
import type { Course } from '../course/course.ts';
import { makeItem } from '../course/fixture.test-data.ts';
import { fresh } from '../progress/fresh.ts';
import { answer, learner, recordCourse, right, wrong } from './record.test-data.ts';
import { teamKitOf } from './team-kit.ts';

const base = recordCourse();

function judged(id: string, group: string, value: Weight): Judgement {
	const item = makeItem('judgement', id, 'l', group);
	if (item.kind !== 'judgement') throw new Error(`${id} is a judgement`);
	return { ...item, judgement: { value, why: 'So.' } };
}

/** Every choice that is wrong by `a` speaks of `own`; the critical ones of `safe`. */
function course(): Course {
	const items = Object.values(base.items).map((item) =>
		item.kind === 'choice'
			? {
					...item,
					critical: item.id === 'a-2',
					options: item.options.map((one) =>
						one.id === 'a' ? { ...one, misconception: item.id === 'a-2' ? 'safe' : 'own' } : one
					)
				}
			: item
	);
	const cards = [judged('x-1', 'x', 1), judged('x-2', 'x', 0), judged('y-1', 'y', -2)];
	const belief = (id: string) => ({ id, text: id, correction: 'No.', refs: [] });
	return {
		...base,
		items: Object.fromEntries([...items, ...cards].map((item) => [item.id, item])),
		misconceptions: { own: belief('own'), safe: belief('safe') }
	};
}
const beliefs = (kit: ReturnType<typeof teamKitOf>) =>
	kit.beliefs.map(({ misconception }) => misconception.id);

test('own errors come first, then beliefs about safety, each once', () => {
	expect(beliefs(teamKitOf(course(), learner({ 'a-1': wrong(3) })))).toEqual(['own', 'safe']);
	expect(beliefs(teamKitOf(course(), learner({ 'a-2': wrong(3) })))).toEqual(['safe']);
	expect(beliefs(teamKitOf(course(), learner({ 'a-1': right(3) })))).toEqual(['safe']);
});

test('the patient is the one over whom learner and author lay furthest apart', () => {
	const ids = (practice: Parameters<typeof learner>[0]) =>
		teamKitOf(course(), { ...fresh(1), practice }).cards.map(({ id }) => id);
	expect(ids({})).toEqual(['x-1', 'x-2']);
	expect(ids({ 'y-1': answer('e', 1), 'x-1': answer('c', 1) })).toEqual(['y-1']);
	expect(ids({ 'y-1': answer('a', 1), 'x-1': answer('c', 1) })).toEqual(['x-1', 'x-2']);
});

test('a course without judgements has no cards', () => {
	expect(teamKitOf(base, fresh(1)).cards).toEqual([]);
});
