/** What every tracker promises the course, whoever keeps the record. */

import { Scorm12API, Scorm2004API } from 'scorm-again';
import { describe, expect, it } from 'vitest';
import type { Interaction } from '#domain/assessment/question.ts';
import type { Edition } from './edition.ts';
import { FakeClock } from './fake/clock.ts';
import { answered, lesson, outcome, PASSED, place } from './fake/facts.ts';
import { FakeLms } from './fake/lms.ts';
import { frame, memoryStorage, visit, visitLms, type Visit } from './fake/page.ts';
import { RecordingApi } from './fake/recording.ts';
import { CAPACITY } from './tracker.ts';

const FULL_STATE = 'v1.'.padEnd(CAPACITY, 'aZ09-_~.');

const EVERY_KIND: Interaction[] = [
	{ type: 'choice', response: 'b', correct: 'c' },
	{ type: 'sequencing', response: ['c', 'a', 'b'], correct: ['a', 'b', 'c'] },
	{ type: 'numeric', response: 41.5, correct: { min: 35, max: 45 } },
	{
		type: 'matching',
		response: [
			['a', 'b'],
			['b', 'b']
		],
		correct: [
			['a', 'b'],
			['b', 'c']
		]
	},
	{ type: 'likert', response: 'd' },
	{
		type: 'performance',
		response: [
			['a1', '0'],
			['a2', '9']
		],
		correct: [
			['a1', '1'],
			['a2', '9']
		]
	}
];

/** Launches again and again, each time as a new page over the same record. */
interface Keeper {
	launch(): Visit;
	/** Calls so far, when an LMS is there to count them. */
	calls?: () => { method: string; error: string }[];
}

function strictLms(edition: Edition): Keeper {
	const lms = new FakeLms(edition);
	return { launch: () => visitLms(edition, lms.launch()), calls: () => lms.calls };
}

/**
 * scorm-again keeps no record between sessions: its data model is handed from one API to the next.
 */
function scormAgain(edition: Edition): Keeper {
	const calls: RecordingApi['calls'] = [];
	const settings = { logLevel: 5, autocommit: false, lmsCommitUrl: false, mastery_override: false };
	const create = (): Scorm12API | Scorm2004API =>
		edition === 'scorm12' ? new Scorm12API(settings) : new Scorm2004API(settings);
	let last: Scorm12API | Scorm2004API | undefined;
	return {
		calls: () => calls,
		launch() {
			const api = create();
			if (last) api.loadFromJSON(JSON.parse(JSON.stringify(last.renderCommitCMI(true))));
			last = api;
			return visitLms(edition, new RecordingApi(api as never, edition, calls).api);
		}
	};
}

function browserOnly(): Keeper {
	const storage = memoryStorage();
	return { launch: () => visit('standalone', frame(), { storage: () => storage }) };
}

const KEEPERS: [string, () => Keeper][] = [
	['SCORM 1.2, strict', () => strictLms('scorm12')],
	['SCORM 2004, strict', () => strictLms('scorm2004')],
	['SCORM 1.2, scorm-again', () => scormAgain('scorm12')],
	['SCORM 2004, scorm-again', () => scormAgain('scorm2004')],
	['standalone', browserOnly]
];

describe.each(KEEPERS)('%s', (_name, keeper) => {
	it('keeps a whole course from the first launch to a visit after the finish', async () => {
		const record = keeper();
		const first = record.launch();
		expect((await first.tracker.open()).already).toEqual({ completed: false, passed: false });
		first.tracker.report([place('safety/quiz')]);
		first.tracker.save('v1.first', 60);
		first.clock.advance(20_000);
		first.tracker.report([answered('l5-pressure'), outcome()]);
		first.tracker.save(FULL_STATE, 90.5);
		first.clock.paint();
		first.tracker.close();

		const second = record.launch();
		const resumed = await second.tracker.open();
		expect(resumed.snapshot).toBe(FULL_STATE);
		expect(resumed.location).toBe('safety/quiz');
		expect(resumed.already).toEqual({ completed: false, passed: false });
		second.tracker.report([
			answered('l5-pressure', { attempt: 2, mark: 1 }),
			lesson('safety'),
			PASSED
		]);
		second.tracker.save('v1.second', 30);
		second.clock.paint();
		second.tracker.close();

		const third = record.launch();
		const after = await third.tracker.open();
		expect(after.snapshot).toBe('v1.second');
		expect(after.already).toEqual({ completed: true, passed: true });
		third.tracker.report([outcome({ success: 'failed' })]);
		third.tracker.save('v1.third', 10);
		third.clock.paint();
		third.tracker.close();

		const last = record.launch();
		const end = await last.tracker.open();
		expect(end.snapshot).toBe('v1.third');
		expect(end.already).toEqual({ completed: true, passed: true });
	});

	it('nothing reaches the record after the close', async () => {
		const record = keeper();
		const { tracker, clock } = record.launch();
		await tracker.open();
		tracker.save('v1.kept', 1);
		tracker.close();
		const calls = record.calls?.().length;
		tracker.report([PASSED, place('late')]);
		tracker.save('v1.late', 2);
		tracker.flush();
		tracker.close();
		clock.paint();
		clock.advance(600_000);
		expect(record.calls?.().length).toBe(calls);
		const again = await record.launch().tracker.open();
		expect(again.snapshot).toBe('v1.kept');
		expect(again.already.completed).toBe(false);
	});

	it('a state too long to keep is refused whole and said to be lost', async () => {
		const record = keeper();
		const { tracker, saving, clock } = record.launch();
		await tracker.open();
		tracker.save('v1.kept', 1);
		tracker.flush();
		tracker.save('x'.repeat(CAPACITY + 1), 2);
		tracker.flush();
		clock.advance(60_000);
		expect(saving).toContainEqual({ state: 'lost', code: 'too-long' });
		tracker.close();
		expect((await record.launch().tracker.open()).snapshot).toBe('v1.kept');
	});
});

/** With what a report must not read into it. */
const COMMENT = {
	text: 'Was the course balanced? Yes.\n[,] "Quite" – 5 %',
	location: 'evaluate',
	at: 0
};

describe.each(KEEPERS.filter(([name]) => name !== 'standalone'))(
	'a comment, %s',
	(_name, keeper) => {
		it('is stored at once and said to be so, again after a change, and one too long is not begun', async () => {
			const record = keeper();
			const { tracker } = record.launch();
			await tracker.open();
			expect(tracker.comment(COMMENT)).toBe(true);
			expect(tracker.comment({ ...COMMENT, text: 'Was the course balanced? No.' })).toBe(true);
			const before = record.calls!().filter(({ method }) => method === 'set').length;
			expect(tracker.comment({ ...COMMENT, text: 'a'.repeat(4_097) })).toBe(false);
			expect(tracker.comment({ ...COMMENT, text: ' \n' })).toBe(false);
			expect(record.calls!().filter(({ method }) => method === 'set')).toHaveLength(before);
			tracker.close();
			expect(tracker.comment(COMMENT)).toBe(false);
			expect(
				record.calls!().filter(({ error }) => error !== '0' && !/^40[13]$/.test(error))
			).toEqual([]);
		});
	}
);

describe.each<Edition>(['scorm12', 'scorm2004'])('a comment, %s, strict', (edition) => {
	it('is spelled as its edition wants it', async () => {
		const lms = new FakeLms(edition);
		const { tracker } = visitLms(edition, lms.launch());
		await tracker.open();
		tracker.comment(COMMENT);
		tracker.comment({ ...COMMENT, text: 'More.' });
		const text = 'Was the course balanced? Yes. (,) "Quite" – 5 %';
		const stored = [...lms.stored].filter(([element]) => element.startsWith('cmi.comments'));
		const at = (n: number, said: string): [string, string][] => [
			[`cmi.comments_from_learner.${n}.comment`, said],
			[`cmi.comments_from_learner.${n}.location`, 'evaluate'],
			[`cmi.comments_from_learner.${n}.timestamp`, '1970-01-01T00:00:00.00Z']
		];
		expect(stored).toEqual(
			edition === 'scorm12'
				? [['cmi.comments', `${text}More.`]]
				: [...at(0, text), ...at(1, 'More.')]
		);
	});

	it.each([
		['has no place for comments', { lacks: /^cmi\.comments/ }],
		['takes them and keeps nothing', { forgets: /^cmi\.comments/ }],
		['does not store', { commit: () => 'false' }]
	])('is not said to be sent when the LMS %s', async (_what, faults) => {
		const lms = new FakeLms(edition);
		const { tracker } = visitLms(edition, lms.launch());
		await tracker.open();
		Object.assign(lms.faults, faults);
		expect(tracker.comment(COMMENT)).toBe(false);
	});
});

it('without an LMS no comment is said to be sent', async () => {
	const { tracker } = browserOnly().launch();
	await tracker.open();
	expect(tracker.comment(COMMENT)).toBe(false);
});

const LMSES = KEEPERS.filter(([name]) => name !== 'standalone');

describe.each(LMSES)('%s, call by call', (_name, keeper) => {
	const count = (calls: { method: string }[], method: string): number =>
		calls.filter((call) => call.method === method).length;

	it('even the first answer of a session, with a place and a state, takes 14 calls and a commit', async () => {
		const record = keeper();
		const { tracker, clock } = record.launch();
		await tracker.open();
		const before = record.calls!().length;
		tracker.report([place('safety/quiz'), answered('l5-a')]);
		tracker.save('v1.a', 4);
		clock.paint();
		const own = record.calls!().slice(before);
		expect(count(own, 'commit')).toBe(1);
		expect(own.length).toBeLessThanOrEqual(15);
	});

	it('no call is refused; one Initialize, one Terminate; a short launch and short answers', async () => {
		const record = keeper();
		const calls = record.calls!;
		const { tracker, clock } = record.launch();
		await tracker.open();
		expect(calls().length).toBeLessThanOrEqual(25);

		tracker.report([place('safety/quiz')]);
		tracker.save('v1.0', 5);
		clock.advance(15_000);
		for (const kind of EVERY_KIND) {
			const before = calls().length;
			const commits = count(calls(), 'commit');
			const practice = kind.type === 'likert' || kind.type === 'performance';
			const change = practice ? { scored: false, attempt: 0, weighting: 0 } : { mark: 0.5 };
			tracker.report([answered(`l5-${kind.type}`, { interaction: kind, ...change })]);
			tracker.report([place(`safety/${kind.type}`)]);
			tracker.save(`v1.${kind.type}`, 10);
			expect(calls().length).toBe(before);
			clock.paint();
			clock.advance(14_000);
			const own = calls().slice(before);
			expect(own.filter(({ method }) => method !== 'commit').length).toBeLessThanOrEqual(14);
			expect(count(calls(), 'commit') - commits).toBe(1);
		}
		tracker.report([lesson('safety'), lesson('receptors', { success: 'failed' }), PASSED]);
		clock.paint();
		tracker.close();

		expect(count(calls(), 'initialize')).toBe(1);
		expect(count(calls(), 'terminate')).toBe(1);
		const refused = calls().filter(
			({ method, error }) => error !== '0' && !(method === 'get' && /^40[13]$/.test(error))
		);
		expect(refused).toEqual([]);
	});
});

describe.each<Edition>(['scorm12', 'scorm2004'])('%s, whatever the order of events', (edition) => {
	it('the status never falls within or between sessions', async () => {
		const lms = new FakeLms(edition);
		const steps = [
			outcome(),
			outcome({ completion: 'incomplete', success: 'failed' }),
			outcome({ completion: 'completed', success: 'unknown' }),
			PASSED,
			outcome({ completion: 'completed', success: 'failed' }),
			outcome()
		];
		for (let session = 0; session < 2; session += 1) {
			const clock = new FakeClock();
			const { tracker } = visitLms(edition, lms.launch(), { clock });
			await tracker.open();
			for (const step of steps) {
				tracker.report([step]);
				clock.paint();
			}
			tracker.close();
		}
		expect(lms.refused()).toEqual([]);
		if (edition === 'scorm12') {
			expect(lms.written('cmi.core.lesson_status')).toEqual(['incomplete', 'completed', 'passed']);
		} else {
			expect(lms.written('cmi.completion_status')).toEqual(['incomplete', 'completed']);
			expect(lms.written('cmi.success_status')).toEqual(['failed', 'passed']);
		}
	});
});

it('what a learner wrote is left out of the log of calls', async () => {
	for (const edition of ['scorm12', 'scorm2004'] as const) {
		const { tracker } = visitLms(edition, new FakeLms(edition).launch());
		await tracker.open();
		expect(tracker.comment(COMMENT)).toBe(true);
		expect(JSON.stringify(tracker.log)).toContain('(left out)');
		expect(JSON.stringify(tracker.log)).not.toContain('balanced');
	}
});
