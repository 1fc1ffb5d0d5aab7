/** Strict sessions for tests, and the shortening of long values in their names. */

import { expect } from 'vitest';
import type { FlatCmi, ScormEdition } from '../wire.ts';
import { CallLog } from './call-log.ts';
import { engine } from './engine.ts';
import { strictLms, type StrictLms } from './strict.ts';

export interface Session extends StrictLms {
	log: CallLog;
	stored: { cmi: FlatCmi; terminated: boolean }[];
}

export function session(edition: ScormEdition, seed: FlatCmi = {}, stores = true): Session {
	const log = new CallLog();
	const stored: Session['stored'] = [];
	const lms = strictLms({
		edition,
		engine: engine(edition, seed),
		seed,
		log,
		now: () => 0,
		persist: (cmi, terminated) => {
			if (stores) stored.push({ cmi, terminated });
			return stores;
		}
	});
	return { ...lms, log, stored };
}

export function running(edition: ScormEdition, seed: FlatCmi = {}): Session {
	const begun = session(edition, seed);
	expect(begun.api.initialize('')).toBe('true');
	return begun;
}

/** Writes everything; throws on the first refusal, so that a table cannot pass by a wrong preparation. */
export function write(lms: StrictLms, pairs: readonly (readonly [string, string])[]): void {
	for (const [name, value] of pairs) {
		if (lms.api.set(name, value) !== 'true') {
			throw new Error(`${name} = ${value}: ${lms.api.lastError()}`);
		}
	}
}

export const long = (length: number): string => 'x'.repeat(length);

export const shown = (value: string): string =>
	value.length > 40 ? `${value.length} characters` : `"${value}"`;
