/**
 * A typed client of the LMS's API object: one session, in order, with every answer understood and
 * none believed twice.
 */

import type { CallLog } from './call-log.ts';
import { isClosed, type Found } from './discover.ts';
import { ALREADY_INITIALIZED, METHODS, type Edition, type Method } from './edition.ts';

export type CallResult =
	| { ok: true; value: string }
	/** The LMS said no. `code` is its error code, "0" when it gave no reason. */
	| { ok: false; code: string; away: false }
	/** The API threw or is gone: saying it again later may help. */
	| { ok: false; code: 'away'; away: true };

const NO_ERROR = '0';
/** Ours, for a call that was not made because the session is not open. */
const NOT_OPEN: CallResult = { ok: false, code: 'closed', away: false };
const AWAY: CallResult = { ok: false, code: 'away', away: true };

/** What LMSs answer for "yes": the standards say "true", players also say true, "1" and 1. */
function isYes(answer: unknown): boolean {
	return (
		answer === true || answer === 1 || String(answer).toLowerCase() === 'true' || answer === '1'
	);
}

const isNothing = (answer: unknown): boolean =>
	answer === undefined || answer === null || answer === '';

export class ScormApi {
	#state: 'idle' | 'active' | 'finished' = 'idle';
	readonly #found: Found;
	readonly #log: CallLog;

	constructor(found: Found, log: CallLog) {
		this.#found = found;
		this.#log = log;
	}

	get edition(): Edition {
		return this.#found.edition;
	}

	get active(): boolean {
		return this.#state === 'active';
	}

	/** Opens the session once. A session that runs already (double launch) is taken over. */
	initialize(): CallResult {
		if (this.#state !== 'idle') return NOT_OPEN;
		const answer = this.#confirmed('initialize', ['']);
		if (answer.ok) {
			this.#state = 'active';
			return answer;
		}
		const running = ALREADY_INITIALIZED[this.edition];
		if (answer.code === running.error) {
			this.#state = 'active';
			const probe = this.get(running.probe);
			if (probe.ok && probe.value !== '') return probe;
			this.#state = 'idle';
		}
		return answer;
	}

	/** Reads an element. `ok` with '' means: defined and empty. */
	get(element: string): CallResult {
		if (this.#state !== 'active') return NOT_OPEN;
		const answer = this.#call('get', [element]);
		if (!answer) return this.#note('get', [element], '', AWAY);
		// Only an empty answer can be a failure; asking each time would double the calls.
		if (!isNothing(answer.value)) {
			const value = String(answer.value);
			return this.#note('get', [element], value, { ok: true, value });
		}
		const code = this.#lastError();
		if (code === undefined) return this.#note('get', [element], '', AWAY);
		const result: CallResult =
			code === NO_ERROR ? { ok: true, value: '' } : { ok: false, code, away: false };
		return this.#note('get', [element], '', result);
	}

	/**
	 * Writes an element. "false" with error 0, which several LMSs answer, counts as taken; the log
	 * shows it.
	 */
	set(element: string, value: string): CallResult {
		if (this.#state !== 'active') return NOT_OPEN;
		const answer = this.#confirmed('set', [element, value]);
		return !answer.ok && answer.code === NO_ERROR ? { ok: true, value: 'false' } : answer;
	}

	commit(): CallResult {
		return this.#state === 'active' ? this.#confirmed('commit', ['']) : NOT_OPEN;
	}

	/** Ends the session. Whatever the LMS answers, no call follows. */
	terminate(): CallResult {
		if (this.#state !== 'active') return NOT_OPEN;
		const answer = this.#confirmed('terminate', ['']);
		this.#state = 'finished';
		return answer;
	}

	/**
	 * A call that is answered with yes or no. No answer at all (Cornerstone) is a yes unless an
	 * error stands.
	 */
	#confirmed(method: Method, args: string[]): CallResult {
		const answer = this.#call(method, args);
		if (!answer) return this.#note(method, args, '', AWAY);
		const said = String(answer.value ?? '');
		if (isYes(answer.value)) return this.#note(method, args, said, { ok: true, value: 'true' });
		const code = this.#lastError();
		if (code === undefined) return this.#note(method, args, said, AWAY);
		const silentYes = isNothing(answer.value) && code === NO_ERROR;
		const result: CallResult = silentYes
			? { ok: true, value: 'true' }
			: { ok: false, code, away: false };
		return this.#note(method, args, said, result, code);
	}

	#lastError(): string | undefined {
		const answer = this.#call('lastError', []);
		if (!answer) return undefined;
		return isNothing(answer.value) ? NO_ERROR : String(answer.value);
	}

	/** Nothing when the API threw or has lost the method: windows close, frames reload. */
	#call(method: Method, args: string[]): { value: unknown } | undefined {
		const name = METHODS[this.edition][method];
		const { api } = this.#found;
		try {
			if (isClosed(this.#found)) throw new Error('the window is closed');
			// Called on the API itself, for players' methods use `this`.
			if (typeof api[name] === 'undefined') throw new Error('the method is gone');
			return { value: api[name](...args) };
		} catch (thrown) {
			const error = thrown instanceof Error ? thrown.message : String(thrown);
			this.#log.add({ method: name, result: 'thrown', error });
			return undefined;
		}
	}

	#note(
		method: Method,
		[element, value]: string[],
		said: string,
		result: CallResult,
		code = result.ok ? NO_ERROR : result.code
	): CallResult {
		this.#log.add({
			method: METHODS[this.edition][method],
			...(element ? { element } : {}),
			...(value === undefined ? {} : { value }),
			result: said,
			error: code
		});
		return result;
	}
}
