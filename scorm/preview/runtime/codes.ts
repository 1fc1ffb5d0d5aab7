/** Which error code each mistake has in each edition (RTE 1.2 section 3.4, RTE 2004 section 3.1). */

import type { ScormEdition } from '../wire.ts';
import type { Verb } from './methods.ts';

/** A mistake in an argument of GetValue or SetValue. */
export type Mistake =
	| 'argument'
	| 'unknown element'
	| 'no children'
	| 'no count'
	| 'no such index'
	| 'index gap'
	| 'read-only'
	| 'write-only'
	| 'keyword'
	| 'type'
	| 'range'
	| 'dependency'
	| 'identity';

export const CODES: Record<ScormEdition, Record<Mistake, string>> = {
	'1.2': {
		argument: '201',
		'unknown element': '201',
		'no children': '202',
		'no count': '203',
		'no such index': '201',
		'index gap': '201',
		'read-only': '403',
		'write-only': '404',
		keyword: '402',
		type: '405',
		range: '405',
		dependency: '201',
		identity: '201'
	},
	'2004': {
		argument: '201',
		'unknown element': '401',
		'no children': '301',
		'no count': '301',
		'no such index': '301',
		'index gap': '351',
		'read-only': '404',
		'write-only': '405',
		keyword: '404',
		type: '406',
		range: '407',
		dependency: '408',
		identity: '351'
	}
};

export type Phase = 'before' | 'running' | 'after';

type Ordered = Extract<Verb, 'initialize' | 'terminate' | 'get' | 'set' | 'commit'>;

const not12 = { before: '301', after: '301' };

/** The code of a call in the wrong phase; a missing phase is the right one. 1.2 knows only 301 for all of it. */
export const ORDER: Record<ScormEdition, Record<Ordered, Partial<Record<Phase, string>>>> = {
	'1.2': {
		initialize: { running: '101', after: '101' },
		terminate: not12,
		get: not12,
		set: not12,
		commit: not12
	},
	'2004': {
		initialize: { running: '103', after: '104' },
		terminate: { before: '112', after: '113' },
		get: { before: '122', after: '123' },
		set: { before: '132', after: '133' },
		commit: { before: '142', after: '143' }
	}
};

/** The code when the LMS could not store what it was given. */
export const NOT_STORED: Record<ScormEdition, { commit: string; terminate: string }> = {
	'1.2': { commit: '101', terminate: '101' },
	'2004': { commit: '391', terminate: '111' }
};
