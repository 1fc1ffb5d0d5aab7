/** Facts as a course reports them, for the tests. */

import type { Interaction } from '#domain/assessment/question.ts';
import type { Fact, Score } from '#domain/progress/facts.ts';
import type { Answered, LessonState, Outcome } from '../recorder.ts';

const AT = Date.UTC(2026, 0, 5, 9, 31, 7, 456);

export function answered(item: string, change: Partial<Answered> = {}): Answered {
	return {
		type: 'answered',
		item,
		lesson: 'safety',
		attempt: 1,
		scored: true,
		objectives: ['l5-o1', 'l5-o2'],
		description: 'What is done first?\n[,] {twice}',
		interaction: { type: 'choice', response: 'b', correct: 'c' },
		mark: 0,
		weighting: 1,
		latency: 12.3456,
		at: AT,
		...change
	};
}

export function score(share: number): Score {
	return { scaled: share, raw: Math.round(share * 100), min: 0, max: 100 };
}

export function lesson(id: string, change: Partial<LessonState> = {}): LessonState {
	return {
		type: 'lesson',
		lesson: id,
		title: 'Safety & “monitoring”',
		completion: 'completed',
		success: 'passed',
		score: score(0.9),
		...change
	};
}

export function outcome(change: Partial<Outcome> = {}): Outcome {
	return {
		type: 'outcome',
		completion: 'incomplete',
		success: 'unknown',
		progress: 0.25,
		...change
	};
}

export const PASSED = outcome({
	completion: 'completed',
	success: 'passed',
	score: score(0.875),
	progress: 1
});

export const place = (location: string): Fact => ({ type: 'place', location });

/** Half of the pairs right. */
export const MATCHED = answered('match', {
	interaction: {
		type: 'matching',
		response: [
			['a', 'c'],
			['b', 'c']
		],
		correct: [
			['a', 'c'],
			['b', 'd']
		]
	},
	mark: 0.5
});

export const ORDERED = answered('order', {
	interaction: { type: 'sequencing', response: ['b', 'a'], correct: ['a', 'b'] },
	mark: 0.5
});

/** A judgement and a drawing: practice, told without right or wrong. */
export const PRACTISED: readonly Answered[] = [
	practised('judge', { type: 'likert', response: 'd' }),
	practised('draw', {
		type: 'performance',
		response: [
			['a1', '0'],
			['a2', '9']
		],
		correct: [
			['a1', '1'],
			['a2', '9']
		]
	})
];

function practised(item: string, interaction: Interaction): Answered {
	const second = 1_767_605_467;
	return answered(item, {
		...{ scored: false, attempt: 0, weighting: 0, mark: 1, at: second * 1000 },
		interaction
	});
}
