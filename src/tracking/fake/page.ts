/** A page with a course in it: windows, storage and a clock, all in the test's hands. */

import { connect } from '../connect.ts';
import type { ApiObject } from '../discover.ts';
import { API_NAMES, type Edition } from '../edition.ts';
import type { Ping } from '../reach.ts';
import type { TabLock } from '../tab-lock.ts';
import type { Saving, Tracker, TrackerKind } from '../tracker.ts';
import { FakeClock } from './clock.ts';
import type { FakeLms } from './lms.ts';

export interface FakeFrame {
	parent?: object;
	opener?: object | null;
	top?: object;
	API?: unknown;
	API_1484_11?: unknown;
}

/** A window, its own parent unless one is given. */
export function frame(properties: FakeFrame = {}): FakeFrame {
	const window: FakeFrame = { opener: null, ...properties };
	window.parent ??= window;
	window.top ??= window.parent;
	return window;
}

/** A window of another origin: whatever is asked of it throws. */
export function foreignFrame(): object {
	return new Proxy(
		{},
		{
			get() {
				throw new Error('SecurityError: cross-origin');
			}
		}
	);
}

export function memoryStorage(): Storage {
	const kept = new Map<string, string>();
	return {
		get length() {
			return kept.size;
		},
		clear: () => kept.clear(),
		key: (index) => [...kept.keys()][index] ?? null,
		getItem: (key) => kept.get(key) ?? null,
		setItem: (key, value) => void kept.set(key, value),
		removeItem: (key) => void kept.delete(key)
	};
}

export function noStorage(): Storage {
	throw new Error('SecurityError: storage is blocked');
}

export interface Visit {
	tracker: Tracker;
	clock: FakeClock;
	/** Everything the learner was told about saving, in order. */
	saving: Saving[];
}

/** What a test may put in place of the browser. */
export interface Given {
	clock?: FakeClock;
	storage?: () => Storage;
	lock?: TabLock;
	ping?: Ping;
}

const free: TabLock = () => Promise.resolve(() => {});
const silent: Ping = () => Promise.resolve('silent');

/** A course as the page loads it, not yet opened. */
export function visit(
	declared: TrackerKind | null,
	window: object,
	{ clock = new FakeClock(), storage = memoryStorage, lock = free, ping = silent }: Given = {}
): Visit {
	const saving: Saving[] = [];
	const tracker = connect('ketamine-trd', {
		frame: window,
		declared,
		storage,
		timers: clock,
		afterPaint: clock.afterPaint,
		lock,
		ping
	});
	tracker.onSaving((state) => saving.push(state));
	return { tracker, clock, saving };
}

/** A course in a frame of an LMS that offers this API. */
export function visitLms(edition: Edition, api: ApiObject, given: Given = {}): Visit {
	return visit(edition, frame({ parent: frame({ [API_NAMES[edition]]: api }) }), given);
}

/** A visit to this LMS whose record is open. */
export async function opened(lms: FakeLms, given: Given = {}): Promise<Visit> {
	const course = visitLms(lms.edition, lms.launch(), given);
	await course.tracker.open();
	return course;
}
