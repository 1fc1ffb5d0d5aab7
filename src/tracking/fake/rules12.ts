/**
 * The data model of a SCORM 1.2 LMS that takes exactly what the standard, Moodle and ILIAS all
 * take.
 */

import {
	DECIMAL_12,
	FEEDBACK_12,
	IDENTIFIER_12,
	RESULT_12,
	TIMESPAN_12_MOODLE,
	TIME_12
} from './grammars.ts';
import { matching, oneOf, readable, type Codes, type Rule, type Rules } from './rules.ts';

export const CODES_12: Codes = {
	getBefore: '301',
	getAfter: '301',
	setBefore: '301',
	setAfter: '301',
	commitBefore: '301',
	commitAfter: '301',
	terminateBefore: '301',
	terminateAfter: '301',
	initializeTwice: '101',
	readOnly: '403',
	writeOnly: '404',
	keyword: '402',
	gap: '201',
	noId: '201',
	type: '405',
	empty: '0'
};

const TYPE = '405';
const match = (access: Rule['access'], grammar: RegExp): Rule => matching(access, grammar, TYPE);
const words = (access: Rule['access'], list: string): Rule => oneOf(access, list, TYPE);

const score: Rule = {
	access: 'rw',
	refuses: (value) =>
		DECIMAL_12.test(value) && Number(value) >= 0 && Number(value) <= 100 ? undefined : TYPE
};

const STATUS = 'passed|completed|failed|incomplete|browsed';

const FEEDBACK: Readonly<Record<string, RegExp>> = {
	choice: /^[0-9a-z](,[0-9a-z])*$/,
	sequencing: /^[0-9a-z](,[0-9a-z])*$/,
	matching: /^[0-9a-z]\.[0-9a-z](,[0-9a-z]\.[0-9a-z])*$/,
	numeric: DECIMAL_12,
	likert: /^[0-9a-z]$/,
	performance: /^[0-9a-zA-Z]+$/
};

/** Only the types the course uses; the type must be known before the answer. */
const feedback: Rule = {
	access: 'w',
	refuses: (value, sibling) => {
		const grammar = FEEDBACK[sibling('type')];
		return grammar?.test(value) && FEEDBACK_12.test(value) ? undefined : TYPE;
	}
};

export const RULES_12: Rules = {
	'cmi.core.student_id': readable('1042'),
	'cmi.core.student_name': readable('O’Hara, Zoë'),
	'cmi.core.lesson_location': match('rw', /^[\s\S]{0,255}$/),
	'cmi.core.credit': readable('credit'),
	'cmi.core.lesson_status': { ...words('rw', STATUS), initial: 'not attempted' },
	'cmi.core.entry': readable('ab-initio'),
	'cmi.core.lesson_mode': readable('normal'),
	'cmi.core.total_time': readable('0000:00:00.00'),
	'cmi.core.exit': words('w', 'time-out|suspend|logout|'),
	'cmi.core.session_time': match('w', TIMESPAN_12_MOODLE),
	'cmi.core.score._children': readable('raw,min,max'),
	'cmi.core.score.raw': score,
	'cmi.core.score.min': score,
	'cmi.core.score.max': score,
	'cmi.suspend_data': match('rw', /^[\s\S]{0,4096}$/),
	'cmi.comments': match('rw', /^[\s\S]{0,4096}$/),
	'cmi.launch_data': readable(),
	'cmi.student_data._children': readable('mastery_score,max_time_allowed,time_limit_action'),
	'cmi.student_data.mastery_score': readable(),
	'cmi.objectives._children': readable('id,score,status'),
	'cmi.objectives._count': readable(),
	'cmi.objectives.n.id': match('rw', IDENTIFIER_12),
	'cmi.objectives.n.score._children': readable('raw,min,max'),
	'cmi.objectives.n.score.raw': score,
	'cmi.objectives.n.score.min': score,
	'cmi.objectives.n.score.max': score,
	'cmi.objectives.n.status': words('rw', STATUS),
	'cmi.interactions._children': readable(
		'id,objectives,time,type,correct_responses,weighting,student_response,result,latency'
	),
	'cmi.interactions._count': readable(),
	'cmi.interactions.n.id': match('w', IDENTIFIER_12),
	'cmi.interactions.n.objectives.n.id': match('w', IDENTIFIER_12),
	'cmi.interactions.n.time': match('w', TIME_12),
	'cmi.interactions.n.type': words('w', 'choice|sequencing|matching|numeric|likert|performance'),
	'cmi.interactions.n.correct_responses.n.pattern': feedback,
	'cmi.interactions.n.weighting': match('w', DECIMAL_12),
	'cmi.interactions.n.student_response': feedback,
	'cmi.interactions.n.result': match('w', RESULT_12),
	'cmi.interactions.n.latency': match('w', TIMESPAN_12_MOODLE)
};

/** What an LMS may leave out and still be conformant. @spec SCORM 1.2 RTE 3.4.4 */
export const OPTIONAL_12 =
	/^cmi\.(objectives|interactions|student_data|student_preference|comments)\b|^cmi\.core\.(lesson_mode|score\.(min|max))$/;
