import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { makeCourse, makeItem, makeLesson } from '#domain/course/fixture.test-data.ts';
import { fresh } from '#domain/progress/fresh.ts';
import { answer, recordCourse, learner, right, wrong } from '#domain/record/record.test-data.ts';
import { calendarFile } from '#domain/record/ical.ts';
import { dateInWords, dayOf } from '#domain/record/day.ts';
import { CHOSEN, LOOK_BACK } from '#domain/record/fields.ts';
import { eventsOf, invitations } from './invitations.ts';

const TODAY = dayOf(Date.UTC(2026, 10, 24));
const base = recordCourse();
const course = {
	...base,
	about: {
		...base.about,
		commitments: [{ id: 'count-doses', lesson: 'l', text: 'Keep one running count of doses' }]
	}
};
const progress = learner({ 'a-1': wrong(3), 'b-1': right(1) });

function read(texts: Record<string, string>) {
	const list = invitations(course, progress, TODAY, texts);
	const file = calendarFile(eventsOf(course, list, progress.seed), Date.UTC(2026, 10, 24), 'p');
	return new ICAL.Component(ICAL.parse(file) as unknown[])
		.getAllSubcomponents('vevent')
		.map((one) => new ICAL.Event(one));
}

test('a question asks in its title, and answers only further down', () => {
	const [first] = read({});
	expect(first?.summary).toBe('Recall: one · What about a-2?');
	const [question = '', answer = ''] = (first?.description ?? '').split(/(?:\n\.){12}\n/);
	expect(question).toContain('Option a');
	expect(question).toContain('Option b');
	expect(question).not.toContain('The point.');
	expect(answer).toContain('Answer: Option b');
	expect(answer).toContain('The point.');
});

test('a question can be answered from its event alone: it brings its arms, and the points of its case', () => {
	const arms = [{ label: 'Ketamine', n: 47 }];
	const sum = { ...makeItem('numeric', 'a-1', 'l', 'a'), use: 'quiz' as const, arms };
	const story = { ...makeItem('case', 'b-1', 'l', 'b'), use: 'quiz' as const };
	const other = makeCourse([makeLesson('l', ['one'], ['a', 'b'])], [sum, story]);
	const asked = invitations(other, fresh(1), TODAY, {}).flatMap(({ question }) => question);
	expect(asked).toContain('– Ketamine: 47 of 100');
	if (story.kind !== 'case') throw new Error('b-1 is a case');
	expect(asked.join('\n')).toContain(`– ${story.nodes[0]?.text}`);
});

test('why a question comes back is said of its cell: the misreading, the aim, or the day of the first one', () => {
	const item = course.items['b-1']!;
	if (item.kind !== 'hotspot') throw new Error('b-1 is a hotspot');
	const regions = item.regions.map((one) => ({ ...one, misconception: 'm' }));
	const other = { ...course, items: { ...course.items, 'b-1': { ...item, regions } } };
	const answers = { 'a-1': wrong(3), 'b-1': wrong(1), 'c-1': answer('cab', 1, 3) };
	const list = invitations(other, learner(answers), TODAY, {});
	expect(list.map(({ day, why }) => [day - TODAY, why])).toEqual([
		[1, 'Sure, but mistaken: “one”'],
		[3, 'What tripped you: “Believed.”'],
		[7, 'The same ground as on 25 Nov 2026, with another question.'],
		[21, 'Patient safety: “two”'],
		[42, '']
	]);
	const [, second] = eventsOf(other, list, 1);
	expect(second?.description.split('\n').at(-1)).toContain('What tripped you: “Believed.”');
});

test('the commitment comes back six weeks later, or on the day that was chosen, in its words', () => {
	const dates = read({}).map((event) => String(event.startDate));
	expect(dates).toEqual(['2026-11-25', '2026-11-27', '2026-12-01', '2026-12-15', '2027-01-05']);
	const chosen = read({ [CHOSEN]: 'count-doses', [LOOK_BACK]: String(TODAY + 50) });
	const back = chosen.find((event) => event.summary.startsWith('Look back'));
	expect(String(back?.startDate)).toBe('2027-01-13');
	expect(back?.description).toContain('Keep one running count of doses');
	expect(dateInWords(TODAY + 50)).toBe('13 January 2027');
});

test('the same learner on the same day gets the same events: importing twice doubles nothing', () => {
	const uids = (events: { uid: string }[]) => events.map(({ uid }) => uid);
	expect(uids(read({}))).toEqual(uids(read({})));
	expect(new Set(uids(read({}))).size).toBe(5);
});
