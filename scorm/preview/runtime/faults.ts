/** What goes wrong in real LMSs, as a thin layer between the course and the strict LMS. */

import type { ScormEdition } from '../wire.ts';
import type { CallLog } from './call-log.ts';
import { isOptional12 } from './elements.ts';
import { METHODS, VERBS, type Verb, type VerbApi } from './methods.ts';

export interface Profile {
	id: string;
	/** What the person choosing it reads. */
	says: string;
	/** Absent when it makes sense in both. */
	only?: ScormEdition;
}

/** Known troubles of LMSs; ids are used in the query `?profile=`. */
export const PROFILES = [
	{ id: 'none', says: 'Nothing goes wrong' },
	{ id: 'commit-false', says: 'Every commit answers "false"' },
	{ id: 'commit-throws', says: 'Every commit throws' },
	{ id: 'slow', says: 'Every commit takes 2 seconds' },
	{ id: 'vanishes', says: 'The API disappears after a number of calls' },
	{ id: 'expired', says: 'The session expires after a number of calls' },
	{ id: 'truncates', says: 'suspend_data is cut at 4096 characters' },
	{ id: 'lies', says: 'Commits answer "true" and store nothing' },
	{ id: 'minimal-1.2', says: 'Only mandatory elements of 1.2', only: '1.2' },
	{ id: 'initialize-false', says: 'Initialize answers "false"' },
	{ id: 'late', says: 'The API arrives 4 seconds late' },
	{ id: 'both-apis', says: 'Both editions are offered' }
] as const satisfies readonly Profile[];

export type ProfileId = (typeof PROFILES)[number]['id'];

/** An unknown id is an error: a test that misspells its fault must not pass. */
export function profileId(text: string): ProfileId {
	const profile = PROFILES.find(({ id }) => id === text);
	if (!profile)
		throw new Error(`No fault profile "${text}"; known: ${PROFILES.map((p) => p.id).join(', ')}`);
	return profile.id;
}

export interface FaultOptions {
	edition: ScormEdition;
	profile: ProfileId;
	/** After how many calls `vanishes` and `expired` begin. */
	after: number;
	log: CallLog;
	/** Takes the API away from the window. */
	vanish: () => void;
}

interface Fake {
	result: string;
	/** Code the following GetLastError answers. */
	error: string;
}

type Intercept = (verb: Verb, args: readonly unknown[], calls: number) => Fake | 'throw' | null;

const COMMIT_FAILED: Record<ScormEdition, string> = { '1.2': '101', '2004': '391' };
const isCommit = (verb: Verb): boolean => verb === 'commit';
const storesNothing = (verb: Verb): boolean => verb === 'commit' || verb === 'terminate';
const asksForError = (verb: Verb): boolean =>
	verb === 'lastError' || verb === 'errorString' || verb === 'diagnostic';

function interceptor({ edition, profile, after, vanish }: FaultOptions): Intercept {
	const failed = { result: 'false', error: COMMIT_FAILED[edition] };
	switch (profile) {
		case 'commit-false':
			return (verb) => (isCommit(verb) ? failed : null);
		case 'commit-throws':
			return (verb) => (isCommit(verb) ? 'throw' : null);
		case 'lies':
			return (verb) => (storesNothing(verb) ? { result: 'true', error: '0' } : null);
		case 'initialize-false':
			return (verb) =>
				verb === 'initialize'
					? { result: 'false', error: edition === '1.2' ? '101' : '102' }
					: null;
		case 'expired':
			return (verb, _args, calls) =>
				calls <= after || asksForError(verb)
					? null
					: { result: verb === 'get' ? '' : 'false', error: '101' };
		case 'vanishes':
			return (_verb, _args, calls) => {
				if (calls <= after) return null;
				vanish();
				return 'throw';
			};
		case 'minimal-1.2':
			return (verb, [name]) =>
				edition === '1.2' &&
				(verb === 'get' || verb === 'set') &&
				typeof name === 'string' &&
				isOptional12(name)
					? { result: verb === 'get' ? '' : 'false', error: '401' }
					: null;
		default:
			return () => null;
	}
}

/** What `truncates` makes of the arguments before the LMS sees them. */
function tampered(profile: ProfileId, verb: Verb, args: readonly unknown[]): readonly unknown[] {
	const [name, value] = args;
	return profile === 'truncates' &&
		verb === 'set' &&
		name === 'cmi.suspend_data' &&
		typeof value === 'string'
		? [name, value.slice(0, 4096)]
		: args;
}

/**
 * Wraps an API; `none`, `slow`, `late` and `both-apis` pass every call, because they are about the
 * transport and the window. Faked answers are recorded and not counted as refused: the LMS is wrong, not the course.
 */
export function withFaults(api: VerbApi, options: FaultOptions): VerbApi {
	const { edition, profile, log } = options;
	const intercept = interceptor(options);
	let calls = 0;
	let faked: string | null = null;

	function call(verb: Verb, args: readonly unknown[]): string {
		calls += 1;
		const fake = intercept(verb, args, calls);
		const method = METHODS[edition][verb];
		const record = { method, args, explanation: `fault profile ${profile}`, refused: false, ms: 0 };
		if (fake === 'throw') {
			log.add({ ...record, result: 'throws', error: '' });
			throw new Error(`${method} is not available (fault profile ${profile})`);
		}
		if (fake) {
			faked = fake.error;
			log.add({ ...record, ...fake });
			return fake.result;
		}
		if (verb === 'lastError' && faked !== null) {
			log.add({ ...record, result: faked, error: faked });
			return faked;
		}
		if (!asksForError(verb)) faked = null;
		return api[verb](...tampered(profile, verb, args));
	}

	return Object.fromEntries(
		VERBS.map((verb) => [verb, (...args: readonly unknown[]) => call(verb, args)])
	) as VerbApi;
}
