/** The troubles of LMSs that the course must live through, each as a world to open the course in. */

import { API_NAMES, METHODS, type Edition } from '#tracking/edition.ts';
import type { ApiObject } from '#tracking/discover.ts';
import type { FakeClock } from '#tracking/fake/clock.ts';
import type { FakeLms } from '#tracking/fake/lms.ts';
import { foreignFrame, frame } from '#tracking/fake/page.ts';
import { OPTIONAL_12 } from '#tracking/fake/rules12.ts';

/** Calls that go well before an LMS expires, vanishes or closes. */
const AFTER = 60;

export interface Trouble {
	name: string;
	/** Absent: both. */
	only?: Edition;
	/** An LMS that answers well and keeps nothing: only this browser can have the work. */
	keepsNothing?: boolean;
	/** The window in which the course opens. */
	window: (lms: FakeLms, clock: FakeClock) => object;
}

/** Inside a frame of the LMS, after the LMS was made worse. */
const framed =
	(worsen: (lms: FakeLms, clock: FakeClock) => void) =>
	(lms: FakeLms, clock: FakeClock): object => {
		worsen(lms, clock);
		return within(lms.edition, lms.launch());
	};

function within(edition: Edition, api: ApiObject): object {
	return frame({ parent: frame({ [API_NAMES[edition]]: api }) });
}

/** Runs `then` at every call after the first ones. */
function afterCalls(lms: FakeLms, then: () => void): void {
	let calls = 0;
	lms.faults.onCall = () => {
		calls += 1;
		if (calls > AFTER) then();
	};
}

const gone = (): never => {
	throw new Error('the window is closed');
};

/** Everything but GetLastError is refused once the session is over on the server. */
function expiring(lms: FakeLms): object {
	const api = lms.launch();
	const names = METHODS[lms.edition];
	let calls = 0;
	const wrapped: ApiObject = {};
	for (const [method, name] of Object.entries(names)) {
		wrapped[name] = (...args) => {
			calls += 1;
			if (calls <= AFTER) return api[name]?.(...args);
			return method === 'lastError' ? '101' : method === 'get' ? '' : 'false';
		};
	}
	return within(lms.edition, wrapped);
}

/** Moodle's finish rules, and its numbers for counts. */
function likeMoodle(lms: FakeLms): void {
	lms.faults.answers = (element, value) => (element.endsWith('_count') ? Number(value) : value);
	lms.faults.atFinish = (held) => {
		if (lms.edition === 'scorm2004') return;
		if (!held.has('cmi.core.lesson_status')) held.set('cmi.core.lesson_status', 'completed');
	};
}

function late(lms: FakeLms, clock: FakeClock): object {
	const window = frame();
	clock.after(4_000, () => Object.assign(window, { [API_NAMES[lms.edition]]: lms.launch() }));
	return window;
}

/** The other API is there too and must be left alone. */
function besideOther(lms: FakeLms): object {
	const other = lms.edition === 'scorm12' ? 'scorm2004' : 'scorm12';
	const untouched = Object.fromEntries(Object.values(METHODS[other]).map((name) => [name, gone]));
	const apis = { [API_NAMES[lms.edition]]: lms.launch(), [API_NAMES[other]]: untouched };
	return frame({ parent: frame(apis) });
}

function openerThatCloses(lms: FakeLms): object {
	const api = lms.launch();
	afterCalls(lms, () => {
		for (const name of Object.keys(api)) delete api[name];
		gone();
	});
	return frame({ opener: frame({ [API_NAMES[lms.edition]]: api }) });
}

function inOpenerBehindForeign(lms: FakeLms): object {
	const opener = frame({ [API_NAMES[lms.edition]]: lms.launch() });
	return frame({ parent: foreignFrame(), opener });
}

export const TROUBLES: readonly Trouble[] = [
	{ name: 'commit false', window: framed((lms) => (lms.faults.commit = () => 'false')) },
	{ name: 'commit throws', window: framed((lms) => (lms.faults.commit = gone)) },
	{
		name: 'slow, 2 s',
		window: framed((lms, clock) => {
			lms.faults.onCall = (method) => method === 'commit' && clock.block(2_000);
		})
	},
	{ name: 'vanishes', window: framed((lms) => afterCalls(lms, gone)) },
	{ name: 'session expires', window: expiring },
	{ name: 'cut at 4,096', window: framed((lms) => (lms.faults.cutsStateAt = 4_096)) },
	{
		name: 'lies',
		keepsNothing: true,
		window: framed((lms) => {
			lms.faults.commit = () => 'true';
			lms.faults.terminate = () => ({ answer: 'true', error: '0' });
		})
	},
	{
		name: 'returns incomplete',
		window: framed((lms) => {
			lms.faults.answers = (element, value) =>
				/(lesson|completion)_status$/.test(element) ? 'incomplete' : value;
		})
	},
	{
		name: 'Initialize false',
		keepsNothing: true,
		window: framed((lms) => (lms.faults.initialize = { answer: 'false', error: '101' }))
	},
	{
		name: 'minimal 1.2',
		only: 'scorm12',
		window: framed((lms) => (lms.faults.lacks = OPTIONAL_12))
	},
	{ name: 'Moodle’s rules', window: framed(likeMoodle) },
	{ name: 'late by 4 s', window: late },
	{ name: 'both APIs', window: besideOther },
	{ name: 'cross-origin parent', window: inOpenerBehindForeign },
	{ name: 'opener closes', window: openerThatCloses }
];
