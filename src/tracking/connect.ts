/**
 * Chooses who keeps the record: the LMS the package was built for, or this browser when there is
 * none.
 */

import { CallLog } from './call-log.ts';
import { discover, type Frame } from './discover.ts';
import { openLms } from './lms-tracker.ts';
import { createStandalone } from './standalone.ts';
import { browserPing, type Ping } from './reach.ts';
import { openStore } from './store.ts';
import { browserTabLock, type TabLock } from './tab-lock.ts';
import { afterBrowserPaint, browserTimers, type AfterPaint, type Timers } from './timers.ts';
import { CAPACITY, type Saving, type Tracker, type TrackerKind } from './tracker.ts';

/** What the tracker needs of the browser; a test hands in its own. */
export interface Surroundings {
	/** The course's window, where the search for the LMS begins. */
	frame: Frame;
	/** Content of `<meta name="course-tracker">`. */
	declared: string | null;
	storage: () => Storage;
	timers: Timers;
	afterPaint: AfterPaint;
	lock: TabLock;
	ping: Ping;
}

function browser(): Surroundings {
	const meta = document.querySelector('meta[name="course-tracker"]');
	return {
		frame: window,
		declared: meta?.getAttribute('content') ?? null,
		storage: () => window.localStorage,
		timers: browserTimers,
		afterPaint: afterBrowserPaint,
		lock: browserTabLock,
		ping: browserPing
	};
}

const KINDS: readonly TrackerKind[] = ['scorm12', 'scorm2004', 'standalone'];

/** @throws if the package names a tracker that does not exist: it was built wrongly. */
function trackerKind(declared: string | null): TrackerKind {
	const kind = KINDS.find((known) => known === (declared ?? 'standalone'));
	if (!kind) throw new Error(`course-tracker: ${declared}, expected ${KINDS.join(', ')}`);
	return kind;
}

/**
 * The tracker of this page. Its `open` waits up to 5 s for an LMS and never rejects; until then
 * nothing is kept.
 * @param courseId namespace of everything stored in the browser.
 */
export function connect(courseId: string, surroundings: Surroundings = browser()): Tracker {
	const { frame, timers, afterPaint, lock, ping } = surroundings;
	const kind = trackerKind(surroundings.declared);
	const log = new CallLog();
	const store = openStore(courseId, surroundings.storage);
	// Apart, so that where a browser has no room left the calls go and the state stays.
	const diary = openStore(courseId, surroundings.storage);
	const standalone = createStandalone(store, log);
	const listeners = new Set<(saving: Saving) => void>();
	const say = (saving: Saving): void => listeners.forEach((listener) => listener(saving));
	standalone.onSaving(say);
	let tracker: Omit<Tracker, 'open' | 'onSaving'> = standalone;

	return {
		async open() {
			if (kind === 'standalone') return standalone.open();
			const found = await discover(frame, kind, timers);
			const element = new Date(timers.now()).toISOString();
			log.add({
				method: 'discover',
				element,
				value: kind,
				result: found?.edition ?? '',
				error: '0'
			});
			const parts = { store, diary, timers, afterPaint, log, lock, ping, courseId };
			const lms = found && (await openLms({ found, ...parts }, say));
			if (!lms) return { ...(await standalone.open()), unanswered: true };
			tracker = lms.tracker;
			return lms.opening;
		},
		report: (facts) => tracker.report(facts),
		save: (snapshot, seconds) => tracker.save(snapshot, seconds),
		comment: (comment) => tracker.comment(comment),
		flush: () => tracker.flush(),
		forgetAside: () => tracker.forgetAside(),
		close: () => tracker.close(),
		onSaving: (listener) => void listeners.add(listener),
		capacity: CAPACITY,
		get heartbeat() {
			return tracker.heartbeat;
		},
		get log() {
			return log.records;
		}
	};
}
