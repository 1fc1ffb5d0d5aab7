/** The SCORM 1.2 data model. */

import { decimal, oneOf, text } from './check.ts';
import * as format from './formats12.ts';
import type { Element, Model } from './model.ts';

const read: Element = { access: 'r' };
const maybe = { optional: true } as const;

export const TYPES_12 = Object.keys(format.RESPONSES);

/** Response and pattern depend on the type and are checked in strict.ts; here only their length. */
export const MODEL_12: Model = {
	'cmi.core.student_id': read,
	'cmi.core.student_name': read,
	'cmi.core.lesson_location': { access: 'rw', check: text(255) },
	'cmi.core.credit': read,
	'cmi.core.lesson_status': {
		access: 'rw',
		check: oneOf('passed', 'completed', 'failed', 'incomplete', 'browsed')
	},
	'cmi.core.entry': read,
	'cmi.core.score.raw': { access: 'rw', check: format.score },
	'cmi.core.score.min': { access: 'rw', check: format.score, ...maybe },
	'cmi.core.score.max': { access: 'rw', check: format.score, ...maybe },
	'cmi.core.total_time': read,
	'cmi.core.lesson_mode': { access: 'r', ...maybe },
	'cmi.core.exit': { access: 'w', check: oneOf('time-out', 'suspend', 'logout', '') },
	'cmi.core.session_time': { access: 'w', check: format.timespan },
	'cmi.suspend_data': { access: 'rw', check: text(4096) },
	'cmi.launch_data': read,
	'cmi.comments': { access: 'rw', check: text(4096), ...maybe },
	'cmi.comments_from_lms': { access: 'r', ...maybe },
	'cmi.objectives.n.id': { access: 'rw', check: format.identifier, ...maybe },
	'cmi.objectives.n.score.raw': { access: 'rw', check: format.score, ...maybe },
	'cmi.objectives.n.score.min': { access: 'rw', check: format.score, ...maybe },
	'cmi.objectives.n.score.max': { access: 'rw', check: format.score, ...maybe },
	'cmi.objectives.n.status': {
		access: 'rw',
		check: oneOf('passed', 'completed', 'failed', 'incomplete', 'browsed', 'not attempted'),
		...maybe
	},
	'cmi.student_data.mastery_score': { access: 'r', ...maybe },
	'cmi.student_data.max_time_allowed': { access: 'r', ...maybe },
	'cmi.student_data.time_limit_action': { access: 'r', ...maybe },
	'cmi.student_preference.audio': { access: 'rw', check: format.integer(-1, 100), ...maybe },
	'cmi.student_preference.language': { access: 'rw', check: text(255), ...maybe },
	'cmi.student_preference.speed': { access: 'rw', check: format.integer(-100, 100), ...maybe },
	'cmi.student_preference.text': { access: 'rw', check: format.integer(-1, 1), ...maybe },
	'cmi.interactions.n.id': { access: 'w', check: format.identifier, ...maybe },
	'cmi.interactions.n.objectives.n.id': { access: 'w', check: format.identifier, ...maybe },
	'cmi.interactions.n.time': { access: 'w', check: format.timeOfDay, ...maybe },
	'cmi.interactions.n.type': { access: 'w', check: oneOf(...TYPES_12), ...maybe },
	'cmi.interactions.n.correct_responses.n.pattern': { access: 'w', check: text(255), ...maybe },
	'cmi.interactions.n.weighting': {
		access: 'w',
		check: decimal(/^-?\d{1,3}(\.\d+)?$/, -100, 100),
		...maybe
	},
	'cmi.interactions.n.student_response': { access: 'w', check: text(255), ...maybe },
	'cmi.interactions.n.result': { access: 'w', check: format.result, ...maybe },
	'cmi.interactions.n.latency': { access: 'w', check: format.timespan, ...maybe }
};
