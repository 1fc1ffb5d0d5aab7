import { expect, test } from 'vitest';
import { learner, recordCourse, right, wrong } from '#domain/record/record.test-data.ts';
import { metMisconceptions } from '#domain/record/met.ts';
import { SHAPES, type Part, type Shape } from '#domain/record/fields.ts';
import { notesOf } from './notes-of.ts';
import { ownData } from './own-data.ts';

const base = recordCourse();
const item = base.items['a-1']!;
if (item.kind !== 'choice') throw new Error('a-1 is a choice');
const options = item.options.map((one) => (one.id === 'a' ? { ...one, misconception: 'm' } : one));
const course = { ...base, items: { ...base.items, 'a-1': { ...item, options } } };
const progress = learner(
	{ 'a-1': wrong(3), 'b-1': right(2) },
	{
		practice: { pre: wrong(1) },
		predictions: { p: { response: 'a', certainty: 3 } },
		texts: { goal: 'To know.', 'changed-l': 'I ask first now.' },
		seconds: 600
	}
);

test.each(Object.keys(SHAPES) as Shape[])(
	'%s is offered own data for its own parts only',
	(shape) => {
		const data = ownData(course, progress, shape);
		const parts: readonly Part[] = SHAPES[shape];
		expect(data.every(({ part }) => parts.includes(part))).toBe(true);
		const texts = data.map(({ text }) => text).join('\n');
		expect(texts).toContain('At the start I wanted: To know.');
		expect(texts).toContain('I ask first now.');
		expect(texts).toContain('I believed “Believed”. What holds: It is not so.');
		expect(texts).toContain('Before the course I had 0 of 1 first questions right; now');
		expect(texts).toContain('“Text a”; it turned out “Text b”');
	}
);

test('the activity is offered where the shape asks for it', () => {
	const activities = (shape: Shape) =>
		ownData(course, progress, shape).filter(({ text }) => text.includes('10 active minutes'));
	expect(activities('gmc')).toEqual([]);
	expect(activities('nmc').map(({ part }) => part)).toEqual(['activity']);
	expect(activities('gphc').map(({ part }) => part)).toEqual(['how']);
});

test('somebody who has done nothing is offered nothing invented', () => {
	expect(ownData(course, learner({}), 'gmc')).toEqual([]);
	expect(metMisconceptions(course, learner({ 'a-1': right(3) }))).toEqual([]);
});

test('notes, reasons, second thoughts and changes of mind are gathered in the order of the course', () => {
	const texts = {
		'now-a-1': 'now',
		'note-l-one': 'note',
		'why-p': 'why',
		'changed-l': 'changed',
		goal: 'x'
	};
	expect(notesOf(course, texts).map(({ text }) => text)).toEqual(['note', 'why', 'now', 'changed']);
});
