import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { often } from '../../often.test-data.ts';
import { smallCourse } from '../course/fixture.test-data.ts';
import { answer, anyEvent, anyProgress, AT, practice, readAll, sit } from './events.test-data.ts';
import { factsOf, missed, standing } from './facts.ts';
import { fresh } from './fresh.ts';
import type { Progress, ProgressEvent } from './progress.ts';
import { reduce } from './reduce.ts';

const course = smallCourse();
const told = (before: Progress, event: ProgressEvent) =>
	factsOf(course, before, reduce(course, before, event), event);
const begun = reduce(course, fresh(1), { type: 'quiz-started', lesson: 'safety' });
const [stop, go] = begun.lessons['safety']!.attempt!.items as [string, string];

describe('an answer', () => {
	test('is told with everything a record needs', () => {
		expect(told(begun, answer(stop, 'a'))).toEqual([
			{
				type: 'answered',
				item: stop,
				lesson: 'safety',
				attempt: 1,
				scored: true,
				objectives: ['safety-objective'],
				description: `What about ${stop}?`,
				interaction: { type: 'choice', response: 'a', correct: 'b' },
				mark: 0,
				weighting: 1,
				latency: 3,
				at: AT
			}
		]);
	});

	test('that was refused says nothing', () => {
		const answered = reduce(course, begun, answer(stop, 'a'));
		expect(told(answered, answer(stop, 'b'))).toEqual([]);
		expect(factsOf(course, answered, { ...answered }, answer(stop, 'b'))).toEqual([]);
	});

	test('in a retake carries the number of its attempt', () => {
		const retake = reduce(course, sit(course, begun, 'safety'), {
			type: 'quiz-started',
			lesson: 'safety'
		});
		const [item] = retake.lessons['safety']!.attempt!.items;
		expect(told(retake, answer(item!, 'b'))).toMatchObject([{ type: 'answered', attempt: 2 }]);
	});
});

describe('a record that has missed something', () => {
	const half = reduce(course, begun, answer(stop, 'b'));
	const done = reduce(course, reduce(course, half, answer(go, 'a')), practice('draw', '0963'));

	test('is told the answers it does not know, and all that stands', () => {
		const told = missed(course, half, done, AT);
		const answers = told.filter((fact) => fact.type === 'answered');
		expect(answers.map(({ item, scored }) => [item, scored])).toEqual([
			[go, true],
			['draw', false]
		]);
		expect(told.slice(answers.length)).toEqual(standing(course, done));
	});

	test('is told the answers of an attempt it does not know at all', () => {
		const told = missed(course, fresh(1), half, AT);
		expect(told[0]).toMatchObject({ item: stop, attempt: 1, latency: 0, at: AT, mark: 1 });
	});
});

describe('practice', () => {
	test('is told as an answer that counts nowhere', () => {
		expect(told(begun, practice('judge', 'd'))).toEqual([
			expect.objectContaining({
				type: 'answered',
				item: 'judge',
				attempt: 0,
				scored: false,
				weighting: 0,
				interaction: { type: 'likert', response: 'd' }
			})
		]);
	});

	test('of a pre-test is told once', () => {
		const once = reduce(course, begun, practice('before', 'a'));
		expect(told(once, practice('before', 'b'))).toEqual([]);
	});
});

describe('a change', () => {
	test('of place is told with its location', () => {
		const event = { type: 'moved', place: { page: 'safety', section: 'two' } } as const;
		expect(told(begun, event)).toEqual([{ type: 'place', location: 'safety/two' }]);
		expect(told(begun, { type: 'moved', place: { page: 'about' } })).toEqual([
			{ type: 'place', location: 'about' }
		]);
	});

	test('of a lesson is told before the outcome it leads to', () => {
		const all = reduce(course, reduce(course, begun, answer(stop, 'b')), answer(go, 'b'));
		const facts = told(all, { type: 'quiz-finished', lesson: 'safety', at: AT });
		expect(facts).toEqual([
			{
				type: 'lesson',
				lesson: 'safety',
				title: 'Lesson safety',
				completion: 'incomplete',
				success: 'passed',
				score: { scaled: 1, raw: 100, min: 0, max: 100 }
			},
			{ type: 'outcome', completion: 'incomplete', success: 'unknown', progress: 1 / 8 }
		]);
	});

	test('that concerns nobody outside says nothing', () => {
		for (const event of [
			{ type: 'spent', seconds: 5 },
			{ type: 'predicted', id: 'p-one', response: 'a' },
			{ type: 'wrote', field: 'goal', text: 'To know more.' },
			{ type: 'opened', at: AT },
			{ type: 'setting', setting: { theme: 'dark' } },
			{ type: 'drafted', item: stop, response: 'a' },
			{ type: 'item-shown', lesson: 'safety', position: 1 }
		] satisfies ProgressEvent[]) {
			expect(told(begun, event)).toEqual([]);
		}
	});

	test('to the end of the course is told as completed and passed', () => {
		const before = sit(course, sit(course, fresh(1), 'mechanism'), 'safety');
		const { lessons, place } = readAll(course, before);
		const last = {
			...before,
			lessons: { ...lessons, welcome: { read: [], seen: [], missed: [], earlier: {} } }
		};
		const event = { type: 'section-read', lesson: 'welcome', section: 'one' } as const;
		expect(place).toEqual(before.place);
		expect(told(last, event)).toMatchObject([
			{ type: 'lesson', lesson: 'welcome', completion: 'completed', success: 'passed' },
			{ type: 'outcome', completion: 'completed', success: 'passed', progress: 1 }
		]);
	});
});

test('facts told one by one add up to what stands at the end', () => {
	fc.assert(
		fc.property(anyProgress(course), fc.array(anyEvent(course)), (origin, events) => {
			const record = new Map<string, unknown>();
			const keep = (facts: ReturnType<typeof standing>) => {
				for (const fact of facts) {
					const name = fact.type === 'lesson' ? fact.lesson : fact.type;
					if (fact.type !== 'answered') record.set(name, fact);
				}
			};
			keep(standing(course, origin));
			let now = origin;
			for (const event of events) {
				const next = reduce(course, now, event);
				const facts = factsOf(course, now, next, event);
				if (next === now) expect(facts).toEqual([]);
				keep(facts);
				now = next;
			}
			expect([...record.values()]).toEqual(standing(course, now));
		}),
		{ seed: 2, numRuns: often(100) }
	);
});
