import { expect, test } from 'vitest';
import { makeItem } from '#domain/course/fixture.test-data.ts';
import { askedAt } from './asked-at.ts';

test('the way back to a question leads to where it was asked', () => {
	const item = { ...makeItem('choice', 'one', 'lesson', 'cell'), section: 'lesson/part' };
	expect(askedAt(item)).toBe('#/lesson/quiz?question=one');
	expect(askedAt({ ...item, use: 'practice' })).toBe('#/lesson/part');
	expect(askedAt({ ...item, use: 'pretest' })).toBe('#/pretest');
});
