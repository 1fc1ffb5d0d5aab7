/** The data model of a SCORM 2004 LMS that takes exactly what ADL, Moodle and ILIAS all take. */

import {
	DECIMAL_2004,
	DESCRIPTION_2004,
	DURATION_2004,
	LONG_IDENTIFIER_2004,
	RESULT_2004,
	SHORT_IDENTIFIER_2004,
	TIMESTAMP_2004
} from './grammars.ts';
import { matching, oneOf, readable, type Codes, type Rule, type Rules } from './rules.ts';

export const CODES_2004: Codes = {
	getBefore: '122',
	getAfter: '123',
	setBefore: '132',
	setAfter: '133',
	commitBefore: '142',
	commitAfter: '143',
	terminateBefore: '112',
	terminateAfter: '113',
	initializeTwice: '103',
	readOnly: '404',
	writeOnly: '405',
	keyword: '404',
	gap: '351',
	noId: '408',
	type: '406',
	empty: '403'
};

const TYPE = '406';
const RANGE = '407';
const match = (access: Rule['access'], grammar: RegExp): Rule => matching(access, grammar, TYPE);
const words = (access: Rule['access'], list: string): Rule => oneOf(access, list, TYPE);

function ranged(low: number, high: number): Rule {
	return {
		access: 'rw',
		refuses(value) {
			if (!/^-?\d{1,5}(\.\d{1,7})?$/.test(value)) return TYPE;
			return Number(value) >= low && Number(value) <= high ? undefined : RANGE;
		}
	};
}

const ids = (value: string): string[] => value.split('[,]');
const areIds = (value: string): boolean => ids(value).every((id) => SHORT_IDENTIFIER_2004.test(id));

/** `source[.]target` joined by `[,]`; a conformant LMS need not keep more than 36. */
function arePairs(value: string): boolean {
	const pairs = ids(value).map((pair) => pair.split('[.]'));
	const whole = pairs.every(
		(pair) => pair.length === 2 && pair.every((id) => SHORT_IDENTIFIER_2004.test(id))
	);
	return whole && pairs.length <= 36;
}

/** `step[.]answer` joined by `[,]`, at most 250. */
function areSteps(value: string): boolean {
	const steps = ids(value).map((step) => step.split('[.]'));
	return steps.length <= 250 && steps.every((parts) => parts.length === 2 && parts.every(Boolean));
}

/** Only the types the course uses; the type must be known before the answer. */
function answer(numeric: (value: string) => boolean): Rule {
	return {
		access: 'rw',
		refuses(value, sibling) {
			switch (sibling('type')) {
				case 'choice':
					return areIds(value) && new Set(ids(value)).size === ids(value).length ? undefined : TYPE;
				case 'sequencing':
					return areIds(value) ? undefined : TYPE;
				case 'matching':
					return arePairs(value) ? undefined : TYPE;
				case 'numeric':
					return numeric(value) ? undefined : TYPE;
				case 'likert':
					return SHORT_IDENTIFIER_2004.test(value) ? undefined : TYPE;
				case 'performance':
					return areSteps(value) ? undefined : TYPE;
				default:
					return '408';
			}
		}
	};
}

/** `min[:]max`, either end may be open; a bare number is no range. */
function isRange(value: string): boolean {
	const [low, high, more] = value.split('[:]');
	if (low === undefined || high === undefined || more !== undefined) return false;
	const numbers = [low, high].every((end) => end === '' || DECIMAL_2004.test(end));
	return numbers && (low === '' || high === '' || Number(low) <= Number(high));
}

const COMPLETION = 'completed|incomplete|not attempted|unknown';
const SUCCESS = 'passed|failed|unknown';

export const RULES_2004: Rules = {
	'cmi.learner_id': readable('1042'),
	'cmi.learner_name': readable('O’Hara, Zoë'),
	'cmi.mode': readable('normal'),
	'cmi.credit': readable('credit'),
	'cmi.entry': readable('ab-initio'),
	'cmi.launch_data': readable(),
	'cmi.total_time': readable('PT0S'),
	'cmi.completion_threshold': readable(),
	'cmi.scaled_passing_score': readable(),
	'cmi.completion_status': { ...words('rw', COMPLETION), initial: 'unknown' },
	'cmi.success_status': { ...words('rw', SUCCESS), initial: 'unknown' },
	'cmi.progress_measure': ranged(0, 1),
	'cmi.location': match('rw', /^[\s\S]{0,1000}$/),
	'cmi.suspend_data': match('rw', /^[\s\S]{0,64000}$/),
	'cmi.exit': words('w', 'time-out|suspend|logout|normal|'),
	'cmi.session_time': match('w', DURATION_2004),
	'cmi.score.scaled': ranged(-1, 1),
	'cmi.score.raw': match('rw', DECIMAL_2004),
	'cmi.score.min': match('rw', DECIMAL_2004),
	'cmi.score.max': match('rw', DECIMAL_2004),
	'cmi.objectives._count': readable(),
	'cmi.objectives.n.id': match('rw', LONG_IDENTIFIER_2004),
	'cmi.objectives.n.description': match('rw', DESCRIPTION_2004),
	'cmi.objectives.n.success_status': words('rw', SUCCESS),
	'cmi.objectives.n.completion_status': words('rw', COMPLETION),
	'cmi.objectives.n.progress_measure': ranged(0, 1),
	'cmi.objectives.n.score.scaled': ranged(-1, 1),
	'cmi.objectives.n.score.raw': match('rw', DECIMAL_2004),
	'cmi.objectives.n.score.min': match('rw', DECIMAL_2004),
	'cmi.objectives.n.score.max': match('rw', DECIMAL_2004),
	'cmi.comments_from_learner._count': readable(),
	'cmi.comments_from_learner.n.comment': match('rw', /^[\s\S]{0,4000}$/),
	'cmi.comments_from_learner.n.location': match('rw', /^[\s\S]{0,250}$/),
	'cmi.comments_from_learner.n.timestamp': match('rw', TIMESTAMP_2004),
	'cmi.interactions._count': readable(),
	'cmi.interactions.n.id': match('rw', LONG_IDENTIFIER_2004),
	'cmi.interactions.n.type': words('rw', 'choice|sequencing|matching|numeric|likert|performance'),
	'cmi.interactions.n.objectives.n.id': match('rw', LONG_IDENTIFIER_2004),
	'cmi.interactions.n.timestamp': match('rw', TIMESTAMP_2004),
	'cmi.interactions.n.correct_responses.n.pattern': answer(isRange),
	'cmi.interactions.n.weighting': match('rw', DECIMAL_2004),
	'cmi.interactions.n.learner_response': answer((value) => DECIMAL_2004.test(value)),
	'cmi.interactions.n.result': match('rw', RESULT_2004),
	'cmi.interactions.n.latency': match('rw', DURATION_2004),
	'cmi.interactions.n.description': match('rw', DESCRIPTION_2004),
	'adl.nav.request': words('w', 'continue|previous|exit|exitAll|suspendAll|abandon|abandonAll')
};
