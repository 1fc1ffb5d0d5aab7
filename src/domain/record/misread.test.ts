import { expect, test } from 'vitest';
import type { Case } from '../assessment/case.ts';
import type { Course } from '../course/course.ts';
import { misreadOf } from './misread.ts';

const rationale = 'What follows from it is said here in a few plain words.';
const decision = {
	id: 'case',
	kind: 'case',
	keyPoint: 'The key point.',
	start: 'a',
	nodes: [
		{
			id: 'a',
			title: 'First',
			text: 'It begins.',
			choices: [
				{ id: 'a', text: 'Well', to: 'b', quality: 'best', rationale },
				{ id: 'b', text: 'Ill', to: 'b', quality: 'harm', misconception: 'm', rationale }
			]
		},
		{
			id: 'b',
			title: 'Second',
			text: 'It goes on.',
			choices: [
				{ id: 'a', text: 'Well', quality: 'best', rationale },
				{ id: 'b', text: 'Fair', quality: 'acceptable', rationale }
			]
		}
	]
} as unknown as Case;
const course = {
	misconceptions: { m: { id: 'm', text: 'Believed.', correction: 'It is not so.', refs: [] } },
	moments: {}
} as unknown as Course;

test('a way through a case is corrected by the misconception of its first such choice', () => {
	expect(misreadOf(course, decision, 'bb').correction).toBe('It is not so.');
	expect(misreadOf(course, decision, 'ab').correction).toBe('The key point.');
});
