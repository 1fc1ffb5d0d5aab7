/** Puts the API where a course looks for it, as the fault profile has it. */

import type { FlatCmi, SessionOpening } from '../wire.ts';
import { CallLog } from '../runtime/call-log.ts';
import { engine } from '../runtime/engine.ts';
import { withFaults } from '../runtime/faults.ts';
import { API_NAME, METHODS, named, VERBS } from '../runtime/methods.ts';
import { moodleFinish, moodleSeed } from '../runtime/moodle.ts';
import type { ProfileId } from '../runtime/profiles.ts';
import { strictLms, type StrictLms } from '../runtime/strict.ts';
import { Transport } from './transport.ts';

export interface Installed {
	lms: StrictLms;
	log: CallLog;
	transport: Transport;
}

/** How long `late` keeps a course waiting and `slow` holds a commit, in milliseconds. */
const LATE = 4000;
const SLOW = 2000;

type ApiWindow = Window & Partial<Record<'API' | 'API_1484_11', unknown>>;

/** Installs the API of the session's edition on this window; the course must be loaded afterwards. */
export function install(
	opening: SessionOpening,
	profile: ProfileId,
	after: number,
	onStored: () => void
): Installed | null {
	const { edition, attempt, session } = opening;
	if (edition === 'web') return null;
	const moodle = profile === 'moodle';
	const seed = moodle ? moodleSeed(edition, opening.seed) : opening.seed;
	const host: ApiWindow = window;
	const name = API_NAME[edition];
	const log = new CallLog();
	const transport = new Transport({
		attempt,
		session,
		log,
		delay: profile === 'slow' ? SLOW : 0
	});
	const persist = (cmi: FlatCmi, terminated: boolean): boolean => {
		const kept = moodle && terminated ? moodleFinish(edition, cmi) : cmi;
		const stored = transport.commit(kept, terminated);
		if (stored) onStored();
		return stored;
	};
	const now = (): number => performance.now();
	const lms = strictLms({ edition, engine: engine(edition, seed), seed, log, now, persist });
	const vanish = (): void => {
		if (profile === 'opener-closed') setTimeout(closeWindow);
		else delete host[name];
	};
	const api = named(edition, withFaults(lms.api, { edition, profile, after, log, vanish }));
	const place = (): void => {
		host[name] = api;
	};
	if (profile === 'late') setTimeout(place, LATE);
	else place();
	if (profile === 'both-apis') decoy(host, edition === '1.2' ? '2004' : '1.2', log);
	return { lms, log, transport };
}

/** Browsers let a page close its window only when a script has opened it; then it goes elsewhere. */
function closeWindow(): void {
	window.close();
	if (!window.closed) location.replace('/');
}

/** The API of the other edition, on which every call is a mistake of the course. */
function decoy(host: ApiWindow, edition: '1.2' | '2004', log: CallLog): void {
	const answer =
		(method: string) =>
		(...args: readonly unknown[]): string => {
			log.add({
				method,
				args,
				result: 'false',
				error: '101',
				explanation: `the package is not SCORM ${edition}; the course took the wrong API`,
				refused: true,
				ms: 0
			});
			return 'false';
		};
	host[API_NAME[edition]] = Object.fromEntries(
		VERBS.map((verb) => [METHODS[edition][verb], answer(METHODS[edition][verb])])
	);
}
