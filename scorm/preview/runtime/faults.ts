/** What goes wrong in real LMSs, as a thin layer between the course and the strict LMS. */

import type { ScormEdition } from '../wire.ts';
import type { CallLog } from './call-log.ts';
import { isOptional12 } from './elements.ts';
import { METHODS, VERBS, type Verb, type VerbApi } from './methods.ts';
import { moodleAnswer } from './moodle.ts';
import type { ProfileId } from './profiles.ts';

export interface FaultOptions {
	edition: ScormEdition;
	profile: ProfileId;
	/** After how many calls `vanishes`, `expired` and `opener-closed` begin. */
	after: number;
	log: CallLog;
	/** Takes the API away, for `opener-closed` the window with it. */
	vanish: () => void;
}

/** An API that need not answer in strings. */
export type OddApi = Record<Verb, (...args: readonly unknown[]) => unknown>;

interface Fake {
	result: string;
	/** Code the following GetLastError answers. */
	error: string;
}

type Intercept = (verb: Verb, args: readonly unknown[], calls: number) => Fake | 'throw' | null;

const COMMIT_FAILED: Record<ScormEdition, string> = { '1.2': '101', '2004': '391' };
const STATUS = /^cmi\.(core\.lesson|completion)_status$/;
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
		case 'opener-closed':
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

/** What the course hears in place of what the LMS holds. */
function misheard(profile: ProfileId, name: unknown, answer: string): unknown {
	if (profile === 'moodle') return moodleAnswer(name, answer);
	const finished = /^(passed|completed|failed)$/.test(answer);
	return profile === 'returns-incomplete' && finished && STATUS.test(String(name))
		? 'incomplete'
		: answer;
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
 * Wraps an API; profiles that are about the transport or the window pass every call. Faked answers are recorded and not counted as refused: the LMS is wrong, not the course.
 */
export function withFaults(api: VerbApi, options: FaultOptions): OddApi {
	const { edition, profile, log } = options;
	const intercept = interceptor(options);
	let calls = 0;
	let faked: string | null = null;

	function call(verb: Verb, args: readonly unknown[]): unknown {
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
		const answer = api[verb](...tampered(profile, verb, args));
		return verb === 'get' ? misheard(profile, args[0], answer) : answer;
	}

	return Object.fromEntries(
		VERBS.map((verb) => [verb, (...args: readonly unknown[]) => call(verb, args)])
	) as OddApi;
}
