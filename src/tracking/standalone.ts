/** No LMS: progress stays in this browser, or in this window where the browser keeps nothing. */

import type { Fact } from '#domain/progress/facts.ts';
import type { CallLog } from './call-log.ts';
import { PACES } from './pace.ts';
import type { Store } from './store.ts';
import { CAPACITY, type Saving, type Tracker } from './tracker.ts';

/** Where the state stands; a launch with an LMS offers it, for it may be of a day when the LMS did not answer. */
export const ALONE = 'standalone:snapshot';
const LOCATION = 'standalone:location';
/** "completed", "passed" or both: what was once reached stays. */
const REACHED = 'standalone:reached';

export function createStandalone(store: Store, log: CallLog): Tracker {
	const listeners = new Set<(saving: Saving) => void>();
	let open = false;

	const say = (saving: Saving): void => listeners.forEach((listener) => listener(saving));
	const sayLocal = (): void => say({ state: 'local', where: store.where });
	const reached = (): string[] => (store.read(REACHED) ?? '').split(' ').filter(Boolean);

	function keep(fact: Fact): void {
		if (fact.type === 'place') store.write(LOCATION, fact.location);
		if (fact.type !== 'outcome') return;
		const now = new Set(reached());
		if (fact.completion === 'completed') now.add('completed');
		if (fact.success === 'passed') now.add('passed');
		store.write(REACHED, [...now].join(' '));
	}

	return {
		capacity: CAPACITY,
		heartbeat: PACES.eager.heartbeat,
		get log() {
			return log.records;
		},
		open() {
			open = true;
			sayLocal();
			const snapshot = store.read(ALONE);
			const location = store.read(LOCATION);
			const before = reached();
			return Promise.resolve({
				kind: 'standalone',
				connected: false,
				mode: 'normal',
				learner: {},
				already: { completed: before.includes('completed'), passed: before.includes('passed') },
				...(snapshot === undefined ? {} : { snapshot }),
				...(location === undefined ? {} : { location })
			});
		},
		report(facts) {
			if (!open) return;
			facts.forEach(keep);
			sayLocal();
		},
		save(snapshot) {
			if (!open) return;
			if (snapshot.length > CAPACITY) return say({ state: 'lost', code: 'too-long' });
			store.write(ALONE, snapshot);
			sayLocal();
		},
		// Nobody is there to read it.
		comment: () => false,
		flush() {
			if (open) sayLocal();
		},
		forgetAside() {
			// Without an LMS there is one copy only.
		},
		close() {
			open = false;
		},
		onSaving(listener) {
			listeners.add(listener);
		}
	};
}
