/** The tracker of an LMS session, whatever the edition: opened, kept in time, ended once. */

import type { CallLog } from './call-log.ts';
import type { Found } from './discover.ts';
import type { Edition } from './edition.ts';
import { fingerprint } from './fingerprint.ts';
import { Outbox } from './outbox.ts';
import type { Batch, Held, Recorder, Written } from './recorder.ts';
import { ScormApi, type CallResult } from './scorm-api.ts';
import { createScorm12 } from './scorm12.ts';
import { createScorm2004 } from './scorm2004.ts';
import { LmsAway } from './sheet.ts';
import type { Store } from './store.ts';
import type { AfterPaint, Timers } from './timers.ts';
import { CAPACITY, type Opening, type Saving, type Tracker } from './tracker.ts';

const RECORDERS: Record<Edition, (api: ScormApi) => Recorder> = {
	scorm12: createScorm12,
	scorm2004: createScorm2004
};

export interface LmsParts {
	found: Found;
	store: Store;
	timers: Timers;
	afterPaint: AfterPaint;
	log: CallLog;
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
export function openLms(
	{ found, store, timers, afterPaint, log }: LmsParts,
	say: (saving: Saving) => void
): { opening: Opening; tracker: Omit<Tracker, 'open' | 'onSaving'> } | undefined {
	const api = new ScormApi(found.api, found.edition, log);
	const recorder = RECORDERS[found.edition](api);
	const held = begin(api, recorder);
	if (!held) return undefined;

	const recording = held.mode === 'normal';
	/**
	 * The learner's id only as a fingerprint: the storage is shared with whoever else uses this
	 * browser.
	 */
	const mirrorKey = `mirror:${fingerprint(held.learner.id ?? '')}`;
	const asideKey = `aside:${fingerprint(held.learner.id ?? '')}`;
	// Without an id the next learner at this computer would get this one's work.
	const mirrored = held.learner.id !== undefined;
	const stored = mirrored ? store.read(mirrorKey) : undefined;
	const known = held.snapshot ?? held.location;
	// An LMS that knows nothing means a new attempt, or a save that never arrived: only the learner can tell.
	if (recording && known === undefined && stored !== undefined) store.write(asideKey, stored);
	const mirror = known === undefined ? undefined : stored;
	const aside = mirrored ? store.read(asideKey) : undefined;
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

	function deliver(batch: Batch): Written {
		const begun = recorder.begin();
		const written = write(batch);
		// An LMS that is away is left alone until the next attempt.
		if (!written.ok && written.code === 'away') return written;
		const committed = failed(api.commit());
		if (!committed.ok) return committed;
		if (!begun.ok) return begun;
		return written.ok ? readBack(batch) : written;
	}

	const outbox = new Outbox({ deliver, timers, afterPaint, onSaving: say });

	function end(): void {
		const written = write(outbox.close());
		recorder.end();
		const committed = api.commit();
		// Terminate stores too, whatever Commit said (Cornerstone); its own "false" with all stored is
		// ILIAS.
		const terminated = api.terminate();
		const stored: Written = committed.ok || terminated.ok ? { ok: true } : failed(committed);
		const result = written.ok ? stored : written;
		say(result.ok ? { state: 'saved', at: timers.now() } : { state: 'lost', code: result.code });
	}

	if (recording) outbox.flush();
	else say({ state: 'off' });

	return {
		opening: {
			kind: found.edition,
			connected: true,
			...held,
			...(mirror === undefined ? {} : { mirror }),
			...(aside === undefined ? {} : { aside })
		},
		tracker: {
			capacity: CAPACITY,
			get log() {
				return log.records;
			},
			report(facts) {
				if (recording) outbox.add(facts);
			},
			save(snapshot, seconds) {
				if (!recording || !api.active) return;
				if (mirrored) store.write(mirrorKey, snapshot);
				outbox.keep(snapshot, seconds);
			},
			flush() {
				if (recording && api.active) outbox.flush();
			},
			forgetAside: () => store.remove(asideKey),
			close() {
				if (!api.active) return;
				if (recording) end();
				else api.terminate();
			}
		}
	};
}
