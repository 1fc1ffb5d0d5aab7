import { expect, test } from 'vitest';
import { dosingCourse, smallCourse } from '#domain/course/fixture.test-data.ts';
import { reviewedAnswers } from './answers.ts';

const ITEMS = [smallCourse(), dosingCourse()].flatMap(({ items }) => Object.values(items));

test.each(ITEMS.map((item) => [item.kind, item] as const))(
	'a reviewer sees the key of a %s, and a reason for each answer',
	(_kind, item) => {
		const answers = reviewedAnswers(item);
		expect(answers.some(({ key }) => key)).toBe(true);
		for (const { text, why } of answers) expect([text, why]).not.toContain('');
	}
);
