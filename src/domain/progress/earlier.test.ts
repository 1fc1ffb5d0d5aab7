import { expect, test } from 'vitest';
import { smallCourse } from '../course/fixture.test-data.ts';
import { itemById } from '../course/find.ts';
import { bestOf } from '../assessment/question.ts';
import { gathered } from './earlier.ts';
import { answer, practice, wrongOf } from './events.test-data.ts';
import { fresh } from './fresh.ts';
import { merge } from './merge.ts';
import type { Certainty, Progress, ProgressEvent } from './progress.ts';
import { reduce } from './reduce.ts';

const course = smallCourse();

const sure = (event: ProgressEvent, certainty: Certainty = 3) =>
	({ ...event, certainty }) as ProgressEvent;

/** One attempt at `safety`: every item answered wrong or right, at this certainty. */
function sat(progress: Progress, right: boolean, certainty: Certainty): Progress {
	let now = reduce(course, progress, { type: 'quiz-started', lesson: 'safety' });
	for (const id of now.lessons['safety']!.attempt!.items) {
		const item = itemById(course, id)!;
		const response = right ? bestOf(item) : wrongOf(item);
		now = reduce(course, now, sure(answer(id, response), certainty));
	}
	return reduce(course, now, { type: 'quiz-finished', lesson: 'safety', at: 0 });
}

test('what an attempt held is still there when the next has begun', () => {
	const first = sat(fresh(1), false, 3);
	const { attempt } = first.lessons['safety']!;
	expect(first.lessons['safety']!.earlier).toEqual({});
	const second = sat(first, true, 2);
	expect(second.lessons['safety']!.earlier).toEqual(attempt!.answers);
	expect(Object.values(second.lessons['safety']!.earlier)).toContainEqual(
		expect.objectContaining({ mark: 0, certainty: 3 })
	);
});

test('a confident error gives way to another confident error and to nothing else', () => {
	const [old, again] = [
		{ response: 'a', mark: 0, certainty: 3 },
		{ response: 'c', mark: 0, certainty: 3 }
	] as const;
	const right = { response: 'b', mark: 1, certainty: 3 } as const;
	const unsure = { response: 'c', mark: 0, certainty: 1 } as const;
	expect(gathered({ x: old }, { x: right })).toEqual({ x: old });
	expect(gathered({ x: old }, { x: unsure })).toEqual({ x: old });
	expect(gathered({ x: old }, { x: again })).toEqual({ x: again });
	expect(gathered({ x: unsure }, { x: right, y: old })).toEqual({ x: right, y: old });
});

test('a confident error outside the quiz is kept when the question is answered anew', () => {
	const once = reduce(course, fresh(1), sure(practice('go-1', 'a')));
	const twice = reduce(course, once, sure(practice('go-1', 'b')));
	expect(twice.practice['go-1']?.mark).toBe(1);
	expect(twice.lessons['safety']?.earlier).toMatchObject({
		'go-1': { response: 'a', certainty: 3 }
	});
	const guessed = reduce(course, fresh(1), sure(practice('go-1', 'a'), 1));
	expect(reduce(course, guessed, sure(practice('go-1', 'b'))).lessons).toEqual({});
});

test('of two copies, the attempt that fell behind is not lost', () => {
	const first = sat(fresh(1), false, 3);
	const [behind, ahead] = [sat(first, false, 3), sat(sat(first, true, 2), true, 2)];
	const { earlier } = merge(course, behind, ahead).lessons['safety']!;
	expect(earlier).toMatchObject(first.lessons['safety']!.attempt!.answers);
	for (const [id, kept] of Object.entries(behind.lessons['safety']!.attempt!.answers)) {
		expect(earlier[id]).toEqual(kept);
	}
});
