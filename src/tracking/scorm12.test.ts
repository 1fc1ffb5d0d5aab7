import { describe, expect, it } from 'vitest';
import {
	answered,
	lesson,
	MATCHED,
	ORDERED,
	outcome,
	PASSED,
	place,
	PRACTISED,
	score
} from './fake/facts.ts';
import { FakeLms } from './fake/lms.ts';
import { memoryStorage, opened } from './fake/page.ts';
import { timeOfDay } from './formats.ts';
import { status12 } from './scorm12.ts';

it.each([
	['incomplete', 'unknown', 'incomplete'],
	['incomplete', 'passed', 'incomplete'],
	['incomplete', 'failed', 'incomplete'],
	['completed', 'unknown', 'completed'],
	['completed', 'passed', 'passed'],
	['completed', 'failed', 'incomplete']
] as const)('%s and %s is the status %s', (completion, success, status) => {
	expect(status12({ completion, success })).toBe(status);
});

describe('the first launch', () => {
	it('begins the course, asks to be resumed, and commits', async () => {
		const lms = new FakeLms('scorm12');
		await opened(lms);
		expect(lms.journal()).toEqual([
			'initialize',
			'cmi.core.lesson_status=incomplete',
			'cmi.core.exit=suspend',
			'cmi.core.session_time=0000:00:00.00',
			'commit'
		]);
	});

	it.each(['Incomplete', 'failed', 'completed', 'passed'])(
		'a status of %s is left alone',
		async (status) => {
			const lms = new FakeLms('scorm12', {}, { 'cmi.core.lesson_status': status });
			await opened(lms);
			expect(lms.written('cmi.core.lesson_status')).toEqual([]);
		}
	);
});

describe('writing', () => {
	it('an answer is one record with all nine fields, in order, and one commit', async () => {
		const lms = new FakeLms('scorm12');
		const { tracker, clock } = await opened(lms);
		const from = lms.calls.length;
		const answer = answered('l5-pressure');
		tracker.report([answer]);
		tracker.save('v1.a', 12.5);
		clock.paint();
		expect(lms.journal(from)).toEqual([
			'cmi.suspend_data=v1.a',
			'cmi.interactions.0.id=l5_pressure_a1',
			'cmi.interactions.0.type=choice',
			'cmi.interactions.0.objectives.0.id=l5_o1',
			`cmi.interactions.0.time=${timeOfDay(answer.at)}`,
			'cmi.interactions.0.correct_responses.0.pattern=c',
			'cmi.interactions.0.weighting=1',
			'cmi.interactions.0.student_response=b',
			'cmi.interactions.0.result=wrong',
			'cmi.interactions.0.latency=0000:00:12.35',
			'cmi.core.session_time=0000:00:12.50',
			'commit'
		]);
	});

	it('score comes before objectives, objectives before status, status before state', async () => {
		const lms = new FakeLms('scorm12');
		const { tracker, clock } = await opened(lms);
		const from = lms.calls.length;
		tracker.report([lesson('blood-pressure'), PASSED, place('end')]);
		tracker.save('v1.done', 1);
		clock.paint();
		expect(lms.journal(from)).toEqual([
			'cmi.core.score.raw=88',
			'cmi.core.score.min=0',
			'cmi.core.score.max=100',
			'cmi.objectives.0.id=blood_pressure',
			'cmi.objectives.0.score.raw=90',
			'cmi.objectives.0.score.min=0',
			'cmi.objectives.0.score.max=100',
			'cmi.objectives.0.status=passed',
			'cmi.core.lesson_status=passed',
			'cmi.suspend_data=v1.done',
			'cmi.core.lesson_location=end',
			'cmi.core.session_time=0000:00:01.00',
			'commit'
		]);
	});

	it('ranges, orders and half marks are spelled as 1.2 can', async () => {
		const lms = new FakeLms('scorm12');
		const { tracker, clock } = await opened(lms);
		tracker.report([
			ORDERED,
			answered('chart', {
				interaction: { type: 'numeric', response: 41, correct: { min: 35, max: 45 } },
				mark: 1
			})
		]);
		clock.paint();
		const at = (element: string): string | undefined =>
			lms.stored.get(`cmi.interactions.${element}`);
		expect(at('0.student_response')).toBe('b,a');
		expect(at('0.correct_responses.0.pattern')).toBe('a,b');
		expect(at('0.result')).toBe('0.5');
		expect(at('1.student_response')).toBe('41');
		expect(at('1.correct_responses.0.pattern')).toBe('40');
		expect(at('1.result')).toBe('correct');
	});

	it('pairs are one character each, joined as 1.2 does', async () => {
		const lms = new FakeLms('scorm12');
		const { tracker, clock } = await opened(lms);
		tracker.report([MATCHED]);
		clock.paint();
		const at = (element: string): string | undefined =>
			lms.stored.get(`cmi.interactions.0.${element}`);
		expect(at('type')).toBe('matching');
		expect(at('student_response')).toBe('a.c,b.c');
		expect(at('correct_responses.0.pattern')).toBe('a.c,b.d');
		expect(at('result')).toBe('0.5');
		expect(lms.refused()).toEqual([]);
	});

	it('practice is told as neutral, with its steps or its place on the scale', async () => {
		const lms = new FakeLms('scorm12');
		const { tracker, clock } = await opened(lms);
		tracker.report(PRACTISED);
		clock.paint();
		const at = (element: string): string | undefined =>
			lms.stored.get(`cmi.interactions.${element}`);
		expect([at('0.type'), at('0.student_response'), at('0.result')]).toEqual([
			'likert',
			'd',
			'neutral'
		]);
		expect(lms.written('cmi.interactions.0.correct_responses.0.pattern')).toEqual([]);
		expect(at('1.student_response')).toBe('09');
		expect(at('1.correct_responses.0.pattern')).toBe('19');
		expect([at('1.result'), at('1.weighting')]).toEqual(['neutral', '0']);
		expect(at('1.id')).toBe(`draw_practice_${(1_767_605_467).toString(36)}`);
		expect(lms.refused()).toEqual([]);
	});

	it('an empty answer has no response', async () => {
		const lms = new FakeLms('scorm12');
		const { tracker, clock } = await opened(lms);
		tracker.report([
			answered('order', { interaction: { type: 'sequencing', response: [], correct: ['a', 'b'] } })
		]);
		clock.paint();
		expect(lms.written('cmi.interactions.0.student_response')).toEqual([]);
		expect(lms.refused()).toEqual([]);
	});

	it('without a count the records are numbered here', async () => {
		const lms = new FakeLms('scorm12', { lacks: /interactions\._count/ });
		const { tracker, clock } = await opened(lms);
		for (const item of ['a', 'b', 'c']) {
			tracker.report([answered(item)]);
			clock.paint();
		}
		expect(lms.stored.get('cmi.interactions.2.id')).toBe('c_a1');
		expect(lms.refused()).toEqual([]);
	});

	it('a new attempt is a new record, the same answer again is none', async () => {
		const lms = new FakeLms('scorm12');
		const { tracker, clock } = await opened(lms);
		tracker.report([answered('a'), answered('a'), answered('a', { attempt: 2 })]);
		clock.paint();
		tracker.report([answered('a')]);
		clock.paint();
		expect(lms.stored.get('cmi.interactions.0.id')).toBe('a_a1');
		expect(lms.stored.get('cmi.interactions.1.id')).toBe('a_a2');
		expect(lms.stored.has('cmi.interactions.2.id')).toBe(false);
	});

	describe('an LMS that counts from 0 at every launch although it keeps the records (ILIAS)', () => {
		const storage = memoryStorage();
		const session = async (lms: FakeLms, item: string): Promise<void> => {
			const { tracker, clock } = await opened(lms, { storage: () => storage });
			tracker.report([answered(item)]);
			tracker.save(`v1.${item}`, 1);
			clock.paint();
			tracker.close();
		};
		const answers = (element: string, value: string): string =>
			element === 'cmi.interactions._count' ? '0' : value;

		it('is not made to overwrite its first record', async () => {
			const lms = new FakeLms('scorm12', { answers });
			for (const item of ['a', 'b', 'c']) await session(lms, item);
			const ids = [0, 1, 2].map((index) => lms.stored.get(`cmi.interactions.${index}.id`));
			expect(ids).toEqual(['a_a1', 'b_a1', 'c_a1']);
			expect(lms.refused()).toEqual([]);
		});

		it('that takes no other place gets the record there', async () => {
			const lms = new FakeLms('scorm12', {}, { 'cmi.core.lesson_location': 'home' });
			await session(lms, 'd');
			expect(lms.stored.get('cmi.interactions.0.id')).toBe('d_a1');
		});
	});

	it('a lesson finds its record wherever the LMS put it, and lowers nothing there', async () => {
		const lms = new FakeLms(
			'scorm12',
			{},
			{
				'cmi.objectives.0.id': 'receptors',
				'cmi.objectives.0.status': 'passed',
				'cmi.objectives.1.id': 'safety'
			}
		);
		const { tracker, clock } = await opened(lms);
		tracker.report([
			lesson('safety'),
			lesson('receptors', { success: 'failed', score: score(0.3) }),
			lesson('practice')
		]);
		clock.paint();
		expect(lms.stored.get('cmi.objectives.0.status')).toBe('passed');
		expect(lms.stored.get('cmi.objectives.1.status')).toBe('passed');
		expect(lms.stored.get('cmi.objectives.2.id')).toBe('practice');
		expect(lms.refused()).toEqual([]);
	});

	it('a place longer than 255 is cut', async () => {
		const lms = new FakeLms('scorm12');
		const { tracker } = await opened(lms);
		tracker.report([place('x'.repeat(300))]);
		tracker.flush();
		expect(lms.stored.get('cmi.core.lesson_location')).toHaveLength(255);
	});

	it('an unchanged outcome is not written again', async () => {
		const lms = new FakeLms('scorm12');
		const { tracker, clock } = await opened(lms);
		tracker.report([outcome({ score: score(0.6) })]);
		clock.paint();
		const from = lms.calls.length;
		tracker.report([outcome({ score: score(0.6) })]);
		tracker.flush();
		expect(lms.journal(from)).toEqual(['commit']);
	});
});

it('the finish writes what waits, asks to be resumed, commits and ends', async () => {
	const lms = new FakeLms('scorm12');
	const { tracker } = await opened(lms);
	const from = lms.calls.length;
	tracker.report([place('safety'), outcome({ score: score(0.5) })]);
	tracker.save('v1.end', 61);
	tracker.close();
	expect(lms.journal(from)).toEqual([
		'cmi.core.score.raw=50',
		'cmi.core.score.min=0',
		'cmi.core.score.max=100',
		'cmi.suspend_data=v1.end',
		'cmi.core.lesson_location=safety',
		'cmi.core.session_time=0000:01:01.00',
		'cmi.core.exit=suspend',
		'commit',
		'terminate'
	]);
});
