/** A course and learners for the tests of the record: a pre-test, predictions, and answers with their certainty. */

import type { Course } from '../course/course.ts';
import { makeCourse, makeItem, makeLesson } from '../course/fixture.test-data.ts';
import { fresh } from '../progress/fresh.ts';
import type { Answer, Attempt, Certainty, Progress } from '../progress/progress.ts';

/** One lesson `l` with cells `a` (choice), `b` (hotspot), `c` (match, critical); pre-test `pre`; predictions `p`, `q`. */
export function recordCourse(): Course {
	const choice = (id: string) => ({
		...makeItem('choice', id, 'l', 'a'),
		use: 'quiz' as const,
		objectives: ['one']
	});
	const hotspot = { ...makeItem('hotspot', 'b-1', 'l', 'b'), use: 'quiz' as const };
	const match = { ...makeItem('match', 'c-1', 'l', 'c', true), use: 'quiz' as const };
	const pretest = {
		...makeItem('choice', 'pre', 'l', 'pre'),
		use: 'pretest' as const,
		objectives: ['one']
	};
	const course = makeCourse(
		[{ ...makeLesson('l', ['one'], ['a', 'b', 'c']), objectives: ['one', 'two', 'three'] }],
		[
			choice('a-1'),
			choice('a-2'),
			{ ...hotspot, objectives: ['one', 'two'] },
			{ ...match, objectives: ['two'] },
			pretest
		]
	);
	const option = (id: string) => ({ id, text: `Text ${id}` });
	const prediction = (id: string) => ({
		id,
		section: 'l/one',
		question: `${id}?`,
		options: [option('a'), option('b')],
		best: 'b'
	});
	return {
		...course,
		predictions: { p: prediction('p'), q: prediction('q') },
		objectives: Object.fromEntries(
			['one', 'two', 'three'].map((id) => [id, { id, lesson: 'l', text: id, bloom: 'apply' }])
		),
		misconceptions: { m: { id: 'm', text: 'Believed.', correction: 'It is not so.', refs: [] } },
		moments: {
			now: {
				id: 'now',
				code: 'L1-NOW',
				t: 40,
				regimen: { route: 'iv', dose: 0.5, minutes: 40, blocks: [], hypothesis: 'disinhibition' },
				stage: 'circuit',
				focus: [],
				caption: 'So it is.',
				asserts: []
			} as unknown as Course['moments'][string]
		}
	};
}

export const right = (certainty?: Certainty): Answer => answer('b', 1, certainty);
export const wrong = (certainty?: Certainty): Answer => answer('a', 0, certainty);

export function answer(response: string, mark: number, certainty?: Certainty): Answer {
	return { response, mark, ...(certainty === undefined ? {} : { certainty }) };
}

/** A learner whose latest attempt at lesson `l` has these answers. */
export function learner(
	answers: Record<string, Answer>,
	more: Partial<Progress> = {},
	carried: string[] = []
): Progress {
	const attempt: Attempt = {
		number: 1,
		items: Object.keys(answers),
		carried,
		position: 0,
		answers,
		finished: true
	};
	const seen = Object.keys(answers);
	return {
		...fresh(1),
		lessons: { l: { read: [], missed: [], seen, earlier: {}, attempt } },
		...more
	};
}
