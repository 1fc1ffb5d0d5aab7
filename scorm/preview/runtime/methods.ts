/** The eight functions of the SCORM API, under the names each edition gives them. */

import type { ScormEdition } from '../wire.ts';

export type Verb =
	| 'initialize'
	| 'terminate'
	| 'get'
	| 'set'
	| 'commit'
	| 'lastError'
	| 'errorString'
	| 'diagnostic';

export const METHODS: Record<ScormEdition, Record<Verb, string>> = {
	'1.2': {
		initialize: 'LMSInitialize',
		terminate: 'LMSFinish',
		get: 'LMSGetValue',
		set: 'LMSSetValue',
		commit: 'LMSCommit',
		lastError: 'LMSGetLastError',
		errorString: 'LMSGetErrorString',
		diagnostic: 'LMSGetDiagnostic'
	},
	'2004': {
		initialize: 'Initialize',
		terminate: 'Terminate',
		get: 'GetValue',
		set: 'SetValue',
		commit: 'Commit',
		lastError: 'GetLastError',
		errorString: 'GetErrorString',
		diagnostic: 'GetDiagnostic'
	}
};

export const VERBS = Object.keys(METHODS['1.2']) as readonly Verb[];

/** The name of the window property a course looks for. */
export const API_NAME: Record<ScormEdition, 'API' | 'API_1484_11'> = {
	'1.2': 'API',
	'2004': 'API_1484_11'
};

/** An API by verb; arguments are unknown because a course may pass anything. */
export type VerbApi = Record<Verb, (...args: readonly unknown[]) => string>;

/** An API as a course sees it, with the edition's own method names. */
export function named<F>(edition: ScormEdition, api: Record<Verb, F>): Record<string, F> {
	return Object.fromEntries(VERBS.map((verb) => [METHODS[edition][verb], api[verb]]));
}
