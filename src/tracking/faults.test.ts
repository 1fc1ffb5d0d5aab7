/** How the course fares in LMSs that are slow, wrong or gone. */

import { describe, expect, it } from 'vitest';
import { API_NAMES, type Edition } from './edition.ts';
import { answered, lesson, outcome, PASSED, score } from './fake/facts.ts';
import { FakeClock } from './fake/clock.ts';
import { FakeLms, type Faults } from './fake/lms.ts';
import { frame, opened, visit } from './fake/page.ts';

const EDITIONS: Edition[] = ['scorm12', 'scorm2004'];

describe.each(EDITIONS)('%s: the commit fails', (edition) => {
	it.each<[string, () => unknown]>([
		['is answered "false"', () => 'false'],
		[
			'throws',
			() => {
				throw new Error('network');
			}
		]
	])(
		'when it %s, it is tried after 2, 4, 8 and 16 s, then lost, then every minute',
		async (_, commit) => {
			const lms = new FakeLms(edition);
			const { tracker, clock, saving } = await opened(lms);
			lms.faults = { commit };
			const before = lms.count('commit');
			saving.length = 0;
			let tries = 0;
			lms.faults.onCall = (method) => (tries += method === 'commit' ? 1 : 0);
			tracker.report([answered('l5-pressure')]);
			tracker.save('v1.kept', 3);
			clock.paint();
			const seen: number[] = [tries];
			for (const wait of [2_000, 4_000, 8_000, 16_000, 60_000, 60_000]) {
				clock.advance(wait - 1);
				seen.push(tries);
				clock.advance(1);
			}
			expect(seen).toEqual([1, 1, 2, 3, 4, 5, 6]);
			expect(tries).toBe(7);
			expect(saving.map(({ state }) => state)).toEqual([
				'saving',
				...Array(4).fill('retrying'),
				...Array(3).fill('lost')
			]);

			lms.faults = {};
			clock.advance(60_000);
			expect(saving.at(-1)?.state).toBe('saved');
			expect(lms.stored.get('cmi.suspend_data')).toBe('v1.kept');
			expect(lms.written('cmi.interactions.0.id')).toHaveLength(1);
			expect(lms.count('commit')).toBeGreaterThan(before);
		}
	);

	it('a change of status starts the row of attempts again', async () => {
		const lms = new FakeLms(edition);
		const { tracker, clock, saving } = await opened(lms);
		lms.faults = { commit: () => 'false' };
		tracker.flush();
		clock.advance(30_000);
		expect(saving.at(-1)?.state).toBe('lost');
		tracker.report([PASSED]);
		clock.paint();
		expect(saving.at(-1)?.state).toBe('retrying');
		lms.faults = {};
		clock.advance(2_000);
		expect(saving.at(-1)?.state).toBe('saved');
	});

	it('the session is ended all the same, and the loss is said', async () => {
		const lms = new FakeLms(edition);
		const { tracker, saving } = await opened(lms);
		lms.faults = {
			commit: () => 'false',
			terminate: () => ({ answer: 'false', error: '111' })
		};
		tracker.close();
		expect(lms.count('terminate')).toBe(1);
		expect(saving.at(-1)).toEqual({ state: 'lost', code: '101' });
	});

	it('a good end makes up for a failed commit, and a good commit for a bad end', async () => {
		for (const faults of [
			{ commit: () => 'false' },
			{ terminate: () => ({ answer: 'false', error: '0' }) }
		]) {
			const lms = new FakeLms(edition);
			const { tracker, saving } = await opened(lms);
			lms.faults = faults;
			tracker.close();
			expect(saving.at(-1)?.state).toBe('saved');
		}
	});

	it('a refused record is not written again with every attempt', async () => {
		const lms = new FakeLms(edition);
		const { tracker, clock } = await opened(lms);
		lms.faults = { commit: () => 'false', lacks: /interactions\.\d/ };
		tracker.report([answered('l5-a')]);
		clock.paint();
		clock.advance(30_000);
		expect(lms.written('cmi.interactions.0.id')).toHaveLength(1);
	});

	it('no answer at all, as while unloading, is no failure', async () => {
		const lms = new FakeLms(edition, { commit: () => null });
		const { saving } = await opened(lms);
		expect(saving.at(-1)?.state).toBe('saved');
	});
});

describe.each(EDITIONS)('%s: the LMS vanishes', (edition) => {
	it('nothing is thrown, what was half written is finished when it returns, and written once', async () => {
		const lms = new FakeLms(edition);
		const { tracker, clock, saving } = await opened(lms);
		let left = 4;
		let attempts = 0;
		lms.faults = {
			onCall() {
				attempts += left === 0 ? 1 : 0;
				if (left === 0) throw new Error('the window is closed');
				left -= 1;
			}
		};
		tracker.report([answered('l5-a'), answered('l5-b')]);
		clock.paint();
		expect(saving.at(-1)).toEqual({ state: 'retrying', code: 'away' });
		expect(attempts).toBe(1);
		lms.faults = {};
		clock.advance(2_000);
		expect(saving.at(-1)?.state).toBe('saved');
		expect(lms.refused()).toEqual([]);
		expect(lms.stored.get('cmi.interactions.0.id')).toBe('l5_a_a1');
		expect(lms.stored.get('cmi.interactions.0.result')).toBeTruthy();
		expect(lms.stored.get('cmi.interactions.1.id')).toBe('l5_b_a1');
		expect(lms.stored.has('cmi.interactions.2.id')).toBe(false);
	});

	it('a close without an LMS is quiet', async () => {
		const lms = new FakeLms(edition);
		const { tracker, saving } = await opened(lms);
		lms.faults = {
			onCall() {
				throw new Error('the window is closed');
			}
		};
		expect(() => tracker.close()).not.toThrow();
		expect(saving.at(-1)).toEqual({ state: 'lost', code: 'away' });
	});
});

describe.each(EDITIONS)('%s: the window that opened the course is closed', (edition) => {
	it('its API still answers "true", and nothing is said to be saved', async () => {
		const lms = new FakeLms(edition);
		const opener = Object.assign(frame({ [API_NAMES[edition]]: lms.launch() }), { closed: false });
		const { tracker, clock, saving } = visit(edition, frame({ opener }));
		await tracker.open();
		opener.closed = true;
		const calls = lms.calls.length;
		tracker.report([answered('l5-a')]);
		clock.paint();
		expect(saving.at(-1)).toEqual({ state: 'retrying', code: 'away' });
		tracker.close();
		expect(saving.at(-1)).toEqual({ state: 'lost', code: 'away' });
		expect(lms.calls.length).toBe(calls);
	});

	it('a window around the course that closes with it takes the last words', async () => {
		const lms = new FakeLms(edition);
		const parent = Object.assign(frame({ [API_NAMES[edition]]: lms.launch() }), { closed: false });
		const { tracker } = visit(edition, frame({ parent }));
		await tracker.open();
		tracker.save('v1.last', 1);
		parent.closed = true;
		tracker.close();
		expect(lms.stored.get('cmi.suspend_data')).toBe('v1.last');
	});
});

describe.each(EDITIONS)('%s: the state is not kept', (edition) => {
	const states = async (faults: Faults): Promise<string[]> => {
		const lms = new FakeLms(edition, faults);
		const { tracker, clock, saving } = await opened(lms);
		saving.length = 0;
		tracker.save('x'.repeat(3_900), 1);
		clock.advance(60_000);
		return saving.map((said) => `${said.state} ${'code' in said ? said.code : ''}`.trim());
	};

	it('an LMS that cuts it or answers "true" to nothing is found out', async () => {
		const found = [...Array(4).fill('retrying not-kept'), 'lost not-kept'];
		expect(await states({ cutsStateAt: 3_000 })).toEqual(found);
		expect(await states({ forgets: /suspend_data/ })).toEqual(found);
	});

	it('an answer does not hide that the state is not kept', async () => {
		const lms = new FakeLms(edition, { cutsStateAt: 3 });
		const { tracker, clock, saving } = await opened(lms);
		tracker.report([answered('l5-a')]);
		tracker.save('v1.first', 1);
		clock.paint();
		tracker.flush();
		expect(saving.at(-1)).toEqual({ state: 'retrying', code: 'not-kept' });
		tracker.report([answered('l5-b')]);
		tracker.save('v1.second', 2);
		clock.paint();
		expect(saving.at(-1)).toEqual({ state: 'retrying', code: 'not-kept' });
	});

	it('a state lost once is written again', async () => {
		const lms = new FakeLms(edition, { forgets: /suspend_data/ });
		const { tracker, clock, saving } = await opened(lms);
		tracker.save('v1.again', 1);
		clock.advance(15_000);
		lms.faults = {};
		clock.advance(2_000);
		expect(saving.at(-1)?.state).toBe('saved');
		expect(lms.stored.get('cmi.suspend_data')).toBe('v1.again');
	});

	it('a cut at 4,096 cuts nothing of ours', async () => {
		expect(await states({ cutsStateAt: 4_096 })).toEqual(['saved']);
	});

	it('a refusal of the last words is a loss, although the session ended well', async () => {
		const lms = new FakeLms(edition);
		const { tracker, saving } = await opened(lms);
		lms.faults = { lacks: /suspend_data/ };
		tracker.save('v1.last', 1);
		tracker.close();
		expect(lms.stored.has('cmi.suspend_data')).toBe(false);
		expect(saving.at(-1)).toEqual({ state: 'lost', code: '401' });
	});

	it('a refusal is a failure, although the commit went well', async () => {
		expect(await states({ lacks: /suspend_data/ })).toContain('lost 401');
	});
});

describe.each(EDITIONS)('%s: odd circumstances', (edition) => {
	it('a slow LMS gets every call once, in the same order', async () => {
		const journal = async (delay: number): Promise<unknown[]> => {
			const clock = new FakeClock();
			const lms = new FakeLms(edition, { onCall: () => clock.block(delay) });
			const { tracker } = await opened(lms, { clock });
			tracker.report([answered('l5-a'), lesson('safety'), PASSED]);
			tracker.save('v1.slow', 9);
			clock.paint();
			tracker.close();
			return lms.calls.map(({ method, args }) => [method, args]);
		};
		expect(await journal(1_500)).toEqual(await journal(0));
	});

	it('a better score stands when a fresh start brings a lower one', async () => {
		const lms = new FakeLms(edition);
		for (const share of [0.9, 0.4]) {
			const { tracker } = await opened(lms);
			tracker.report([outcome({ score: score(share), success: 'failed' })]);
			tracker.close();
		}
		const raw = edition === 'scorm12' ? 'cmi.core.score.raw' : 'cmi.score.raw';
		expect(lms.written(raw)).toEqual(['90']);
	});
});
