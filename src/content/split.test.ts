import { expect, test } from 'vitest';
import { compiledWith } from './fixture.test-data.ts';
import { early, later } from './split.ts';

test('what comes early and what comes later make the whole course', () => {
	const { course } = compiledWith([]);
	if (!course) throw new Error('the sample course does not compile');
	expect({ ...early(course), ...later(course) }).toEqual(course);
	expect(Object.keys(course.items)).not.toEqual([]);
	expect(early(course)).toMatchObject({ items: {}, claims: {}, source: [] });
	expect(Object.keys(early(course).figures)).toEqual(Object.keys(course.figures));
	for (const family of Object.values(early(course).figures)) expect(family).toEqual({});
	const outline = course.lessons.map(({ id, title, question, sections, quiz }) => ({
		id,
		title,
		question,
		sections,
		quiz
	}));
	expect(early(course).lessons).toMatchObject(outline);
	const { declarations, funding, mitigation, wellbeing } = course.about;
	expect(early(course).about).toMatchObject({ declarations, funding, mitigation, wellbeing });
});
