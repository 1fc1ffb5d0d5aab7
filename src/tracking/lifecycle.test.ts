import { describe, expect, it } from 'vitest';
import { FakeClock } from './fake/clock.ts';
import { watchLifecycle } from './lifecycle.ts';

class Page extends EventTarget {
	readonly listened: string[] = [];
	readonly document = Object.assign(new EventTarget(), {
		visibilityState: 'visible' as DocumentVisibilityState
	});

	override addEventListener(...args: Parameters<EventTarget['addEventListener']>): void {
		this.listened.push(args[0]);
		super.addEventListener(...args);
	}

	turn(state: DocumentVisibilityState): void {
		this.document.visibilityState = state;
		this.document.dispatchEvent(new Event('visibilitychange'));
	}

	transition(type: 'pagehide' | 'pageshow', persisted: boolean): void {
		this.dispatchEvent(Object.assign(new Event(type), { persisted }));
	}
}

function setUp(): { page: Page; clock: FakeClock; did: string[]; stop: () => void } {
	const page = new Page();
	const clock = new FakeClock();
	const did: string[] = [];
	const stop = watchLifecycle({
		page,
		timers: clock,
		tracker: {
			flush: () => did.push('flush'),
			close: () => did.push('close'),
			heartbeat: 4 * 60_000
		},
		remember: () => did.push('remember')
	});
	return { page, clock, did, stop };
}

const MINUTE = 60_000;

describe('the page', () => {
	it('is hidden: everything is written, with the latest state', () => {
		const { page, did } = setUp();
		page.turn('hidden');
		expect(did).toEqual(['remember', 'flush']);
	});

	it('is left for good: the session ends', () => {
		const { page, did } = setUp();
		page.transition('pagehide', false);
		expect(did).toEqual(['remember', 'close']);
	});

	it('goes into the cache: it is written and the session stays open', () => {
		const { page, did } = setUp();
		page.transition('pagehide', true);
		expect(did).toEqual(['remember', 'flush']);
	});

	it('returns from the cache: nothing is initialised and the heart beats again', () => {
		const { page, clock, did } = setUp();
		page.transition('pagehide', true);
		did.length = 0;
		clock.advance(20 * MINUTE);
		page.transition('pageshow', true);
		expect(did).toEqual([]);
		clock.advance(4 * MINUTE);
		expect(did).toEqual(['remember', 'flush']);
	});

	it('is shown for the first time: that is no return', () => {
		const { page, clock, did } = setUp();
		clock.advance(3 * MINUTE);
		page.transition('pageshow', false);
		clock.advance(MINUTE);
		expect(did).toEqual(['remember', 'flush']);
	});

	it('is visible: it is written every four minutes; hidden: never', () => {
		const { page, clock, did } = setUp();
		clock.advance(12 * MINUTE);
		expect(did.filter((done) => done === 'flush')).toHaveLength(3);
		page.turn('hidden');
		did.length = 0;
		clock.advance(60 * MINUTE);
		expect(did).toEqual([]);
		page.turn('visible');
		clock.advance(4 * MINUTE);
		expect(did).toEqual(['remember', 'flush']);
	});
});

it('neither unload nor beforeunload is listened to', () => {
	expect(setUp().page.listened).toEqual(['pagehide', 'pageshow']);
});

it('after the stop nothing is done', () => {
	const { page, clock, did, stop } = setUp();
	stop();
	page.turn('hidden');
	page.transition('pagehide', false);
	clock.advance(60 * MINUTE);
	expect(did).toEqual([]);
});
