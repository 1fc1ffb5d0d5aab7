import { describe, expect, it, vi } from 'vitest';
import { FakeLms } from './fake/lms.ts';
import { frame, memoryStorage, noStorage, visit } from './fake/page.ts';
import { openStore } from './store.ts';
import { afterBrowserPaint } from './timers.ts';

describe('connect', () => {
	it('a package without a tracker keeps its record in the browser', async () => {
		const { tracker } = visit(null, frame({ API: new FakeLms('scorm12').launch() }));
		expect(await tracker.open()).toEqual({
			kind: 'standalone',
			connected: false,
			mode: 'normal',
			learner: {},
			already: { completed: false, passed: false }
		});
	});

	it('a package that names an unknown tracker is a wrong package', () => {
		expect(() => visit('aicc' as never, frame())).toThrow(/aicc/);
	});

	it('without an LMS the course opens in the browser after five seconds', async () => {
		const { tracker, clock, saving } = visit('scorm2004', frame());
		const opening = tracker.open();
		clock.advance(5_000);
		expect(await opening).toMatchObject({ kind: 'standalone', connected: false });
		expect(saving).toEqual([{ state: 'local', where: 'browser' }]);
	});

	it('binds the edition of the package where the LMS offers both, and says so in the log', async () => {
		const [one, other] = [new FakeLms('scorm12'), new FakeLms('scorm2004')];
		const both = frame({ API: one.launch(), API_1484_11: other.launch() });
		const { tracker } = visit('scorm2004', both);
		expect((await tracker.open()).kind).toBe('scorm2004');
		expect(one.calls).toEqual([]);
		expect(tracker.log[0]).toMatchObject({ method: 'discover', result: 'scorm2004' });
	});

	it('before the opening nothing is kept', async () => {
		const disk = memoryStorage();
		const { tracker } = visit('standalone', frame(), { storage: () => disk });
		tracker.save('v1.early', 1);
		expect(await tracker.open()).not.toHaveProperty('snapshot');
	});
});

describe('the store', () => {
	it('puts every key into the course’s namespace and leaves no probe', () => {
		const disk = memoryStorage();
		openStore('course', () => disk).write('state', 'v1');
		expect([disk.length, disk.key(0)]).toEqual([1, 'course:state']);
	});

	it('where storage is blocked, memory does and the learner is told', async () => {
		const { tracker, saving } = visit('standalone', frame(), { storage: noStorage });
		await tracker.open();
		tracker.save('v1.here', 1);
		expect(saving.at(-1)).toEqual({ state: 'local', where: 'window' });
		tracker.close();
		expect((await tracker.open()).snapshot).toBe('v1.here');
	});

	it('a full disk is noticed while writing, and nothing is lost for this window', () => {
		const disk = memoryStorage();
		const store = openStore('course', () => disk);
		expect(store.where).toBe('browser');
		disk.setItem = () => {
			throw new Error('QuotaExceededError');
		};
		store.write('state', 'v1');
		expect(store.where).toBe('window');
		expect(store.read('state')).toBe('v1');
	});
});

describe('after the paint', () => {
	it('runs once: after the frame, or in time when a hidden page gets none', () => {
		vi.useFakeTimers();
		const frames: (() => void)[] = [];
		vi.stubGlobal('requestAnimationFrame', (run: () => void) => frames.push(run));
		let runs = 0;
		afterBrowserPaint(() => (runs += 1));
		frames.splice(0).forEach((run) => run());
		expect(runs).toBe(0);
		vi.advanceTimersByTime(0);
		expect(runs).toBe(1);
		vi.advanceTimersByTime(10_000);
		expect(runs).toBe(1);

		afterBrowserPaint(() => (runs += 1));
		vi.advanceTimersByTime(1_000);
		expect(runs).toBe(2);
		frames.splice(0).forEach((run) => run());
		vi.advanceTimersByTime(10_000);
		expect(runs).toBe(2);
		vi.unstubAllGlobals();
		vi.useRealTimers();
	});
});
