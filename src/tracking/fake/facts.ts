/** Facts as a course reports them, for the tests. */

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
