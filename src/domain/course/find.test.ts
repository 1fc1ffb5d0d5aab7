import { expect, test } from 'vitest';
import { isCriticalCell, itemById, lessonById, siblings } from './find.ts';
import { makeItem, smallCourse } from './fixture.test-data.ts';

const course = smallCourse();
const safety = lessonById(course, 'safety')!;

test('names that every object has are no items and no lessons', () => {
	for (const id of ['constructor', '__proto__', 'toString', '']) {
		expect(itemById(course, id)).toBeUndefined();
		expect(lessonById(course, id)).toBeUndefined();
	}
});

test('siblings are sorted by id and of this lesson only', () => {
	const twin = makeItem('choice', 'a-twin', 'mechanism', 'go');
	const items = { 'go-2': course.items['go-2']!, [twin.id]: twin, 'go-1': course.items['go-1']! };
	const ids = siblings({ ...course, items }, safety, 'go').map((item) => item.id);
	expect(ids).toEqual(['go-1', 'go-2']);
});

test('one critical item makes its cell critical', () => {
	const items = { ...course.items, 'go-3': makeItem('choice', 'go-3', 'safety', 'go', true) };
	expect(isCriticalCell(course, safety, 'go')).toBe(false);
	expect(isCriticalCell({ ...course, items }, safety, 'go')).toBe(true);
});
