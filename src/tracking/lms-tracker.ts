/** The tracker of an LMS session, whatever the edition: opened, kept in time, ended once. */

import type { CallLog } from './call-log.ts';
import type { Found } from './discover.ts';
import type { Edition } from './edition.ts';
import { fingerprint } from './fingerprint.ts';
import type { Journal } from './interactions.ts';
import { KeptHere } from './kept-here.ts';
import { Outbox } from './outbox.ts';
import { PACES } from './pace.ts';
import type { Batch, Held, Recorder, Written } from './recorder.ts';
import { Reach, type Ping } from './reach.ts';
import { ScormApi, type CallResult } from './scorm-api.ts';
import { createScorm12 } from './scorm12.ts';
import { createScorm2004 } from './scorm2004.ts';
import { LmsAway } from './sheet.ts';
import { ALONE } from './standalone.ts';
import type { Store } from './store.ts';
import type { TabLock } from './tab-lock.ts';
import type { AfterPaint, Timers } from './timers.ts';
import { CAPACITY, type Opening, type Saving, type Tracker } from './tracker.ts';

const RECORDERS: Record<Edition, (api: ScormApi, journal: Journal) => Recorder> = {
	scorm12: createScorm12,
	scorm2004: createScorm2004
};

export interface LmsParts {
	found: Found;
	store: Store;
	/** Where the calls are kept. */
	diary: Store;
	timers: Timers;
	afterPaint: AfterPaint;
	log: CallLog;
	lock: TabLock;
	ping: Ping;
	/** Namespace of everything that the browser knows of the course. */
	courseId: string;
}

/** Initialize and the first reads; nothing when the LMS refuses the session or falls silent. */
function begin(api: ScormApi, recorder: Recorder): Held | undefined {
	if (!api.initialize().ok) return undefined;
	try {
		return recorder.read();
	} catch (thrown) {
		if (thrown instanceof LmsAway) return undefined;
		throw thrown;
	}
}

const failed = (result: CallResult): Written =>
	result.ok ? { ok: true } : { ok: false, code: result.code };

/** Opens the session and is ready to write; nothing when the LMS would not open one. */
export async function openLms(
	{ found, store, diary, timers, afterPaint, log, lock, ping, courseId }: LmsParts,
	say: (saving: Saving) => void
): Promise<{ opening: Opening; tracker: Omit<Tracker, 'open' | 'onSaving'> } | undefined> {
	const api = new ScormApi(found, log);
	const journal: Journal = { told: 0 };
	const recorder = RECORDERS[found.edition](api, journal);
	const held = begin(api, recorder);
	if (!held) return undefined;

	const learner = fingerprint(held.learner.id ?? '');
	const release = held.mode === 'normal' ? await lock(`${courseId}:${learner}`) : undefined;
	const recording = release !== undefined;
	const here = new KeptHere(store, held.learner.id);
	const earlier = new KeptHere(diary, held.learner.id);
	log.resume(earlier.calls);
	const known = held.snapshot ?? held.location;
	const mirror = known === undefined ? undefined : here.mirror;
	// An LMS that knows nothing means a new attempt, or a save that never arrived: only the learner can tell.
	if (known !== undefined) journal.told = here.told;
	else if (recording && here.mirror !== undefined) here.putAside(here.mirror);
	const aside = recording ? (here.aside ?? store.read(ALONE)) : undefined;
	/** The state last written, and what reading it back has shown. */
	let lastState: string | undefined;
	let reading: 'none' | 'kept' | 'other' = 'none';

	function write(batch: Batch): Written {
		const { snapshot, ...rest } = batch;
		const fits = snapshot === undefined || snapshot.length <= CAPACITY;
		const written = recorder.write(fits ? batch : rest);
		return written.ok && !fits ? { ok: false, code: 'too-long' } : written;
	}

	/** Once a session the state is read back, for some LMSs cut it or lose it and answer "true". */
	function readBack({ snapshot, answered }: Batch): Written {
		if (reading === 'kept') return { ok: true };
		lastState = snapshot ?? lastState;
		// Not with an answer, which must stay short, unless there is reason for doubt.
		if (lastState === undefined || (reading === 'none' && answered.length > 0)) return { ok: true };
		const holds = recorder.holds(lastState);
		if (holds === undefined) return { ok: false, code: 'away' };
		reading = holds ? 'kept' : 'other';
		return holds ? { ok: true } : { ok: false, code: 'not-kept' };
	}

	const reach = new Reach(ping, timers, () => outbox.flush());

	function deliver(batch: Batch): Written {
		const delivered = send(batch);
		earlier.calls = log.kept();
		return delivered;
	}

	function send(batch: Batch): Written {
		const begun = recorder.begin();
		const written = write(batch);
		// An LMS that is away is left alone until the next attempt.
		if (!written.ok && written.code === 'away') return written;
		const committed = failed(api.commit());
		if (!committed.ok) return committed;
		if (!begun.ok) return begun;
		const kept = written.ok ? readBack(batch) : written;
		if (!kept.ok) return kept;
		reach.check();
		return reach.trouble === undefined ? kept : { ok: false, code: reach.trouble };
	}

	function onSaving(saving: Saving): void {
		if (saving.state === 'saved') here.told = journal.told;
		say(saving);
	}

	const pace = PACES[held.pace];
	const outbox = new Outbox({ deliver, timers, afterPaint, onSaving, pace });

	function end(): void {
		const written = write(outbox.close());
		recorder.end();
		const committed = api.commit();
		// Terminate stores too, whatever Commit said (Cornerstone); its own "false" with all stored is
		// ILIAS.
		const terminated = api.terminate();
		earlier.calls = log.kept();
		const stored: Written = committed.ok || terminated.ok ? { ok: true } : failed(committed);
		const away = reach.trouble;
		const reached: Written = away === undefined ? stored : { ok: false, code: away };
		const result = written.ok ? reached : written;
		onSaving(
			result.ok ? { state: 'saved', at: timers.now() } : { state: 'lost', code: result.code }
		);
	}

	if (recording) outbox.flush();
	else say({ state: held.mode === 'normal' ? 'elsewhere' : 'off' });

	return {
		opening: {
			kind: found.edition,
			connected: true,
			where: found.where,
			...held,
			...(mirror === undefined ? {} : { mirror }),
			...(aside === undefined ? {} : { aside })
		},
		tracker: {
			capacity: CAPACITY,
			heartbeat: pace.heartbeat,
			get log() {
				return log.records;
			},
			report(facts) {
				if (recording) outbox.add(facts);
			},
			save(snapshot, seconds) {
				if (!recording || !api.active) return;
				here.mirror = snapshot;
				outbox.keep(snapshot, seconds);
			},
			comment(comment) {
				if (!recording || !api.active || reach.trouble !== undefined) return false;
				return recorder.comment(comment) && api.commit().ok;
			},
			flush() {
				if (recording && api.active) outbox.flush();
			},
			forgetAside() {
				here.forgetAside();
				store.remove(ALONE);
			},
			close() {
				if (!api.active) return;
				if (recording) end();
				else api.terminate();
				// The page may stay open: another one goes on.
				release?.();
			}
		}
	};
}
