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
import { opened, visitLms } from './fake/page.ts';

it('the first launch begins the course, asks to be resumed, says nothing of success, and commits', async () => {
	const lms = new FakeLms('scorm2004');
	await opened(lms);
	expect(lms.journal()).toEqual([
		'initialize',
		'cmi.completion_status=incomplete',
		'cmi.exit=suspend',
		'cmi.session_time=PT0H0M0S',
		'commit'
	]);
});

it('the pass mark of the LMS is taken', async () => {
	const lms = new FakeLms('scorm2004', {}, { 'cmi.scaled_passing_score': '0.75' });
	expect((await visitLms('scorm2004', lms.launch()).tracker.open()).passMark).toBe(0.75);
});

describe('writing', () => {
	it('an answer is one record with all its fields, in order, and one commit', async () => {
		const lms = new FakeLms('scorm2004');
		const { tracker, clock } = await opened(lms);
		const from = lms.calls.length;
		tracker.report([answered('l5-pressure', { mark: 1 })]);
		tracker.save('v1.a', 12.5);
		clock.paint();
		expect(lms.journal(from)).toEqual([
			'cmi.suspend_data=v1.a',
			'cmi.interactions.0.id=l5_pressure_a1',
			'cmi.interactions.0.type=choice',
			'cmi.interactions.0.objectives.0.id=l5_o1',
			'cmi.interactions.0.timestamp=2026-01-05T09:31:07.45Z',
			'cmi.interactions.0.correct_responses.0.pattern=c',
			'cmi.interactions.0.weighting=1',
			'cmi.interactions.0.learner_response=b',
			'cmi.interactions.0.result=correct',
			'cmi.interactions.0.latency=PT0H0M12.35S',
			'cmi.interactions.0.description=What is done first? (,) {twice}',
			'cmi.session_time=PT0H0M12.5S',
			'commit'
		]);
	});

	it('score comes before objectives, then success, completion, progress and state', async () => {
		const lms = new FakeLms('scorm2004');
		const { tracker, clock } = await opened(lms);
		const from = lms.calls.length;
		tracker.report([lesson('blood-pressure'), PASSED, place('end')]);
		tracker.save('v1.done', 1);
		clock.paint();
		expect(lms.journal(from)).toEqual([
			'cmi.score.scaled=0.875',
			'cmi.score.raw=88',
			'cmi.score.min=0',
			'cmi.score.max=100',
			'cmi.objectives.0.id=blood_pressure',
			'cmi.objectives.0.description=Safety & “monitoring”',
			'cmi.objectives.0.score.scaled=0.9',
			'cmi.objectives.0.score.raw=90',
			'cmi.objectives.0.score.min=0',
			'cmi.objectives.0.score.max=100',
			'cmi.objectives.0.success_status=passed',
			'cmi.objectives.0.completion_status=completed',
			'cmi.success_status=passed',
			'cmi.completion_status=completed',
			'cmi.progress_measure=1',
			'cmi.suspend_data=v1.done',
			'cmi.location=end',
			'cmi.session_time=PT0H0M1S',
			'commit'
		]);
	});

	it('ranges and orders have the delimiters of 2004', async () => {
		const lms = new FakeLms('scorm2004');
		const { tracker, clock } = await opened(lms);
		tracker.report([
			ORDERED,
			answered('chart', {
				interaction: { type: 'numeric', response: 41, correct: { min: 35, max: 45 } },
				mark: 0
			})
		]);
		clock.paint();
		const at = (element: string): string | undefined =>
			lms.stored.get(`cmi.interactions.${element}`);
		expect(at('0.learner_response')).toBe('b[,]a');
		expect(at('0.correct_responses.0.pattern')).toBe('a[,]b');
		expect(at('0.result')).toBe('0.5');
		expect(at('1.correct_responses.0.pattern')).toBe('35[:]45');
		expect(at('1.result')).toBe('incorrect');
		expect(lms.refused()).toEqual([]);
	});

	it('pairs have the delimiters of 2004', async () => {
		const lms = new FakeLms('scorm2004');
		const { tracker, clock } = await opened(lms);
		tracker.report([MATCHED]);
		clock.paint();
		const at = (element: string): string | undefined =>
			lms.stored.get(`cmi.interactions.0.${element}`);
		expect(at('type')).toBe('matching');
		expect(at('learner_response')).toBe('a[.]c[,]b[.]c');
		expect(at('correct_responses.0.pattern')).toBe('a[.]c[,]b[.]d');
		expect(at('result')).toBe('0.5');
		expect(lms.refused()).toEqual([]);
	});

	it('practice is told as neutral, with its steps or its place on the scale', async () => {
		const lms = new FakeLms('scorm2004');
		const { tracker, clock } = await opened(lms);
		tracker.report(PRACTISED);
		clock.paint();
		const at = (element: string): string | undefined =>
			lms.stored.get(`cmi.interactions.${element}`);
		expect([at('0.type'), at('0.learner_response'), at('0.result')]).toEqual([
			'likert',
			'd',
			'neutral'
		]);
		expect(lms.written('cmi.interactions.0.correct_responses.0.pattern')).toEqual([]);
		expect(at('1.learner_response')).toBe('a1[.]0[,]a2[.]9');
		expect(at('1.correct_responses.0.pattern')).toBe('a1[.]1[,]a2[.]9');
		expect([at('1.result'), at('1.weighting')]).toEqual(['neutral', '0']);
		expect(at('1.id')).toBe(`draw_practice_${(1_767_605_467).toString(36)}`);
		expect(lms.refused()).toEqual([]);
	});

	it('an empty answer has no response, an empty lead-in no description', async () => {
		const lms = new FakeLms('scorm2004');
		const { tracker, clock } = await opened(lms);
		tracker.report([
			answered('order', {
				interaction: { type: 'sequencing', response: [], correct: ['a', 'b'] },
				description: ' ',
				objectives: []
			})
		]);
		clock.paint();
		expect(lms.journal().filter((entry) => /response=|description|objectives/.test(entry))).toEqual(
			[]
		);
		expect(lms.refused()).toEqual([]);
	});

	it('records go on where an earlier session ended', async () => {
		const lms = new FakeLms('scorm2004');
		for (const item of ['a', 'b']) {
			const { tracker } = await opened(lms);
			tracker.report([answered(item)]);
			tracker.close();
		}
		expect(lms.stored.get('cmi.interactions.1.id')).toBe('b_a1');
		expect(lms.refused()).toEqual([]);
	});

	it('a lesson finds the record made from the manifest and lowers nothing there', async () => {
		const lms = new FakeLms(
			'scorm2004',
			{},
			{
				'cmi.objectives.0.id': 'receptors',
				'cmi.objectives.0.success_status': 'passed',
				'cmi.objectives.0.completion_status': 'completed',
				'cmi.objectives.1.id': 'safety'
			}
		);
		const { tracker, clock } = await opened(lms);
		tracker.report([
			lesson('safety'),
			lesson('receptors', { success: 'failed', completion: 'incomplete' })
		]);
		clock.paint();
		expect(lms.stored.get('cmi.objectives.0.success_status')).toBe('passed');
		expect(lms.stored.get('cmi.objectives.0.completion_status')).toBe('completed');
		expect(lms.stored.get('cmi.objectives.1.success_status')).toBe('passed');
		expect(lms.written('cmi.objectives.1.id')).toEqual([]);
		expect(lms.refused()).toEqual([]);
	});

	it('progress never falls', async () => {
		const lms = new FakeLms('scorm2004');
		const { tracker } = await opened(lms);
		for (const progress of [0.25, 0.1, 1 / 3]) {
			tracker.report([outcome({ progress })]);
			tracker.flush();
		}
		expect(lms.written('cmi.progress_measure')).toEqual(['0.25', '0.3333']);
	});
});

it('the finish asks to be resumed and suspends the whole session', async () => {
	const lms = new FakeLms('scorm2004');
	const { tracker } = await opened(lms);
	const from = lms.calls.length;
	tracker.report([outcome({ score: score(0.5), success: 'failed', progress: 0.5 })]);
	tracker.save('v1.end', 61);
	tracker.close();
	expect(lms.journal(from)).toEqual([
		'cmi.score.scaled=0.5',
		'cmi.score.raw=50',
		'cmi.score.min=0',
		'cmi.score.max=100',
		'cmi.success_status=failed',
		'cmi.progress_measure=0.5',
		'cmi.suspend_data=v1.end',
		'cmi.session_time=PT0H1M1S',
		'cmi.exit=suspend',
		'adl.nav.request=suspendAll',
		'commit',
		'terminate'
	]);
});
