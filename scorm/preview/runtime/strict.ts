/** A strict LMS: scorm-again behind the checks it leaves out, with every call recorded. */

import type { FlatCmi, ScormEdition } from '../wire.ts';
import type { CallLog } from './call-log.ts';
import { CODES, NOT_STORED, ORDER, type Phase } from './codes.ts';
import { getFault, setFault, type Fault } from './elements.ts';
import { METHODS, type Verb, type VerbApi } from './methods.ts';

export interface StrictOptions {
	edition: ScormEdition;
	/** The run-time that answers what passes the checks; already loaded with `seed`. */
	engine: VerbApi;
	seed: FlatCmi;
	log: CallLog;
	/** Milliseconds from any start. */
	now: () => number;
	/** Stores what the course has written; false when it could not be stored. */
	persist: (cmi: FlatCmi, terminated: boolean) => boolean;
}

export interface StrictLms {
	api: VerbApi;
	/** What the LMS holds now, stored or not. */
	cmi: () => FlatCmi;
	phase: () => Phase;
}

interface Answer {
	result: string;
	error: string;
	explanation: string;
	refused: boolean;
}

const taken = (result: string): Answer => ({ result, error: '0', explanation: '', refused: false });
const refuse = (result: string, error: string, explanation: string): Answer => ({
	result,
	error,
	explanation,
	refused: true
});

/**
 * Answers as the strictest of the real LMSs would. A refused call never reaches the engine, so what is
 * held is always what a strict LMS would hold. After a failed Terminate the session still runs.
 */
export function strictLms(options: StrictOptions): StrictLms {
	const { edition, engine, log, now, persist } = options;
	const held = new Map(Object.entries(options.seed));
	let phase: Phase = 'before';
	let lastError = '0';

	const fromFault = (result: string, { mistake, why }: Fault): Answer =>
		refuse(result, CODES[edition][mistake], why);

	function wrongArguments(verb: Verb, args: readonly unknown[]): string | null {
		const wanted = verb === 'set' ? 2 : 1;
		if (args.length !== wanted) return `takes ${wanted} argument(s), was given ${args.length}`;
		const odd = args.findIndex((argument) => typeof argument !== 'string');
		if (odd >= 0) return `argument ${odd + 1} is no string but ${typeof args[odd]}`;
		const blank = verb === 'initialize' || verb === 'terminate' || verb === 'commit';
		return blank && args[0] !== '' ? 'takes the empty string only' : null;
	}

	function throughEngine(verb: Verb, failure: string, ...args: readonly string[]): Answer {
		const result = String(engine[verb](...args));
		const error = String(engine.lastError());
		if (error === '0') return taken(result);
		const why = `scorm-again: ${engine.errorString(error)}`;
		return edition === '2004' && verb === 'get' && error === '403'
			? { result, error, explanation: 'has no value yet', refused: false }
			: refuse(verb === 'get' ? result : failure, error, why);
	}

	/** The LMS fails here, not the course. */
	const notStored = (verb: 'commit' | 'terminate', explanation: string): Answer => ({
		...{ result: 'false', error: NOT_STORED[edition][verb] },
		explanation,
		refused: false
	});

	function initialize(): Answer {
		const answer = throughEngine('initialize', 'false', '');
		if (!answer.refused) phase = 'running';
		return answer;
	}

	function terminate(): Answer {
		if (!persist(Object.fromEntries(held), true)) {
			return notStored('terminate', 'the server did not store the session');
		}
		const answer = throughEngine('terminate', 'false', '');
		phase = 'after';
		return answer;
	}

	function commit(): Answer {
		return persist(Object.fromEntries(held), false)
			? throughEngine('commit', 'false', '')
			: notStored('commit', 'the server did not store the data');
	}

	function get(name: string): Answer {
		const fault = getFault(edition, name, held);
		return fault ? fromFault('', fault) : throughEngine('get', '', name);
	}

	function set(name: string, value: string): Answer {
		const fault = setFault(edition, name, value, held);
		if (fault) return fromFault('false', fault);
		const answer = throughEngine('set', 'false', name, value);
		if (!answer.refused) {
			// A 1.2 LMS appends comments instead of replacing them.
			const before = name === 'cmi.comments' ? (held.get(name) ?? '') : '';
			held.set(name, before + value);
		}
		return answer;
	}

	const ordered = { initialize, terminate, commit, get, set } as const;

	function call(verb: keyof typeof ordered, args: readonly unknown[]): string {
		const start = now();
		const failure = verb === 'get' ? '' : 'false';
		const disorder = ORDER[edition][verb][phase];
		const odd = wrongArguments(verb, args);
		let answer: Answer;
		if (odd) answer = refuse(failure, CODES[edition].argument, odd);
		else if (disorder) answer = refuse(failure, disorder, orderText(verb, phase));
		else answer = ordered[verb](String(args[0]), String(args[1]));
		lastError = answer.error;
		log.add({ method: METHODS[edition][verb], args, ms: now() - start, ...answer });
		return answer.result;
	}

	/** The three questions about errors never change the error. */
	function ask(verb: 'lastError' | 'errorString' | 'diagnostic', args: readonly unknown[]): string {
		const start = now();
		const code = String(args[0] ?? '');
		const result = verb === 'lastError' ? lastError : String(engine[verb](code) ?? '');
		log.add({
			method: METHODS[edition][verb],
			args,
			...taken(result),
			error: lastError,
			ms: now() - start
		});
		return result;
	}

	return {
		api: {
			initialize: (...args) => call('initialize', args),
			terminate: (...args) => call('terminate', args),
			get: (...args) => call('get', args),
			set: (...args) => call('set', args),
			commit: (...args) => call('commit', args),
			lastError: (...args) => ask('lastError', args),
			errorString: (...args) => ask('errorString', args),
			diagnostic: (...args) => ask('diagnostic', args)
		},
		cmi: () => Object.fromEntries(held),
		phase: () => phase
	};
}

function orderText(verb: Verb, phase: Phase): string {
	if (verb === 'initialize') return phase === 'running' ? 'is initialised already' : 'has ended';
	return phase === 'before' ? 'before Initialize' : 'after Terminate';
}
