import { describe, expect, it } from 'vitest';
import { FakeClock } from './fake/clock.ts';
import { answered, lesson, outcome, PASSED, place } from './fake/facts.ts';
import { Outbox } from './outbox.ts';
import { paceIn, PACES, type PaceName } from './pace.ts';
import type { Batch, Written } from './recorder.ts';
import type { Saving } from './tracker.ts';

function setUp(pace: PaceName = 'eager'): {
	clock: FakeClock;
	outbox: Outbox;
	delivered: Batch[];
	times: number[];
	saving: Saving[];
	answer: { written: Written };
} {
	const clock = new FakeClock(0);
	const delivered: Batch[] = [];
	const times: number[] = [];
	const saving: Saving[] = [];
	const answer: { written: Written } = { written: { ok: true } };
	const outbox = new Outbox({
		deliver(batch) {
			delivered.push(batch);
			times.push(clock.now());
			return answer.written;
		},
		timers: clock,
		afterPaint: clock.afterPaint,
		onSaving: (state) => saving.push(state),
		pace: PACES[pace]
	});
	return { clock, outbox, delivered, times, saving, answer };
}

it('what comes while an LMS is being told, and refuses, is newer than what was being told', () => {
	const { outbox, clock, delivered, answer } = setUp();
	answer.written = { ok: false, code: '101' };
	outbox.add([answered('a')]);
	outbox.keep('older', 1);
	const push = delivered.push.bind(delivered);
	// Some LMSs run the page's own tasks while they answer.
	delivered.push = (batch) => {
		delivered.push = push;
		outbox.add([answered('b')]);
		outbox.keep('newer', 2);
		return push(batch);
	};
	clock.paint();
	answer.written = { ok: true };
	clock.advance(2_000);
	const last = delivered.at(-1);
	expect(last?.answered.map(({ item }) => item)).toEqual(['a', 'b']);
	expect(last).toMatchObject({ snapshot: 'newer', seconds: 2 });
});

describe('an LMS that wants fewer commits', () => {
	it('is named in the launch data', () => {
		expect(paceIn('theme=x;commits=sparse')).toBe('sparse');
		expect(paceIn('commits=balanced')).toBe('balanced');
		expect(['', 'commits=often', 'discommits=sparse'].map(paceIn)).toEqual([
			'eager',
			'eager',
			'eager'
		]);
	});

	it('gets answers once in its time, and nobody reads "saved" before', () => {
		const { outbox, clock, times, saving } = setUp('sparse');
		outbox.flush();
		for (const item of ['a', 'b', 'c']) {
			outbox.add([answered(item)]);
			clock.paint();
			clock.advance(60_000);
		}
		expect(times).toEqual([0]);
		expect(saving.at(-1)).toEqual({ state: 'saving' });
		clock.advance(600_000);
		expect(times).toEqual([0, 600_000]);
		expect(saving.at(-1)?.state).toBe('saved');
	});

	it('gets the end of a lesson and a verdict at once all the same', () => {
		const { outbox, clock, times } = setUp('sparse');
		outbox.flush();
		outbox.add([answered('a'), lesson('safety')]);
		clock.paint();
		outbox.add([PASSED]);
		clock.paint();
		expect(times).toEqual([0, 0, 0]);
	});
});

describe('answers', () => {
	it('go out after the paint, all of one moment in one delivery with state and place', () => {
		const { outbox, clock, delivered, saving } = setUp();
		outbox.add([place('safety/quiz')]);
		outbox.add([answered('a')]);
		outbox.add([answered('b'), lesson('safety'), outcome()]);
		outbox.keep('v1.x', 12);
		expect(delivered).toEqual([]);
		expect(saving).toEqual([{ state: 'saving' }]);
		clock.paint();
		expect(delivered).toHaveLength(1);
		expect(delivered[0]!.answered.map(({ item }) => item)).toEqual(['a', 'b']);
		expect(delivered[0]).toMatchObject({
			location: 'safety/quiz',
			snapshot: 'v1.x',
			seconds: 12,
			outcome: { progress: 0.25 }
		});
		clock.advance(60_000);
		expect(delivered).toHaveLength(1);
		expect(saving.at(-1)).toEqual({ state: 'saved', at: 0 });
	});

	it('are not delivered twice when the page is hidden before the paint', () => {
		const { outbox, clock, delivered } = setUp();
		outbox.add([answered('a')]);
		outbox.flush();
		clock.paint();
		expect(delivered).toHaveLength(1);
	});

	it('of states the last word goes out', () => {
		const { outbox, clock, delivered } = setUp();
		outbox.add([lesson('safety', { success: 'failed' }), outcome()]);
		outbox.add([lesson('safety'), PASSED]);
		clock.paint();
		expect(delivered[0]!.lessons.get('safety')!.success).toBe('passed');
		expect(delivered[0]!.outcome).toEqual(PASSED);
	});
});

describe('place and state alone', () => {
	it('wait for 1.5 s of quiet', () => {
		const { outbox, clock, times, saving } = setUp();
		outbox.add([place('a')]);
		clock.advance(1_000);
		outbox.keep('v1.a', 1);
		clock.advance(1_499);
		expect(times).toEqual([]);
		clock.advance(1);
		expect(times).toEqual([2_500]);
		expect(saving).toEqual([{ state: 'saved', at: 2_500 }]);
	});

	it('are delivered at most once in 15 s, and do not wait for ever', () => {
		const { outbox, clock, times } = setUp();
		for (let second = 0; second < 60; second += 1) {
			outbox.keep(`v1.${second}`, second);
			clock.advance(1_000);
		}
		expect(times).toEqual([15_000, 30_000, 45_000, 60_000]);
	});

	it('a little more progress is a small change, a verdict is none', () => {
		const { outbox, clock, times } = setUp();
		outbox.add([outcome({ progress: 0.1 })]);
		outbox.add([outcome({ progress: 0.2 })]);
		clock.paint();
		expect(times).toEqual([]);
		outbox.add([outcome({ progress: 0.2, success: 'passed' })]);
		clock.paint();
		expect(times).toEqual([0]);
		outbox.add([outcome({ progress: 0.3, success: 'passed' })]);
		clock.paint();
		expect(times).toEqual([0]);
		clock.advance(15_000);
		expect(times).toEqual([0, 15_000]);
	});

	it('the same state again is no change', () => {
		const { outbox, clock, times } = setUp();
		outbox.keep('v1.a', 1);
		clock.advance(20_000);
		outbox.keep('v1.a', 20);
		clock.advance(60_000);
		expect(times).toHaveLength(1);
	});
});

describe('failures', () => {
	it('what failed comes again with what came since, newest state on top', () => {
		const { outbox, clock, delivered, answer } = setUp();
		answer.written = { ok: false, code: '391' };
		outbox.add([answered('a'), lesson('safety', { success: 'failed' })]);
		outbox.keep('v1.old', 1);
		clock.paint();
		outbox.add([answered('b'), lesson('safety')]);
		outbox.keep('v1.new', 2);
		answer.written = { ok: true };
		clock.paint();
		const last = delivered.at(-1)!;
		expect(last.answered.map(({ item }) => item)).toEqual(['a', 'b']);
		expect(last.lessons.get('safety')!.success).toBe('passed');
		expect(last).toMatchObject({ snapshot: 'v1.new', seconds: 2 });
		clock.advance(120_000);
		expect(delivered).toHaveLength(2);
	});

	it('answers between two retries are tried at once and do not hasten the loss', () => {
		const { outbox, clock, times, saving, answer } = setUp();
		answer.written = { ok: false, code: '101' };
		for (const item of ['a', 'b', 'c', 'd', 'e', 'f']) {
			outbox.add([answered(item)]);
			clock.paint();
		}
		expect(times).toHaveLength(6);
		expect(saving.filter(({ state }) => state === 'retrying')).toHaveLength(1);
		clock.advance(29_999);
		expect(saving.at(-1)!.state).toBe('retrying');
		clock.advance(1);
		expect(saving.at(-1)!.state).toBe('lost');
	});
});

it('a change of place between two retries waits for the next one', () => {
	const { outbox, clock, times, answer } = setUp();
	answer.written = { ok: false, code: '101' };
	outbox.flush();
	clock.advance(14_000);
	outbox.add([place('a')]);
	clock.advance(15_999);
	expect(times).toEqual([0, 2_000, 6_000, 14_000]);
	clock.advance(1);
	expect(times.at(-1)).toBe(30_000);
});

it('a flush delivers even when nothing waits: it keeps a session alive', () => {
	const { outbox, delivered } = setUp();
	outbox.keep('v1.a', 7);
	outbox.flush();
	outbox.flush();
	expect(delivered).toHaveLength(2);
	expect(delivered[1]).toEqual({ answered: [], lessons: new Map(), seconds: 7 });
});

it('a closed outbox hands over what waits and never rings again', () => {
	const { outbox, clock, delivered, answer } = setUp();
	answer.written = { ok: false, code: '101' };
	outbox.add([answered('a')]);
	clock.paint();
	outbox.add([answered('b')]);
	expect(outbox.close().answered.map(({ item }) => item)).toEqual(['a', 'b']);
	outbox.flush();
	clock.paint();
	clock.advance(600_000);
	expect(delivered).toHaveLength(1);
});
