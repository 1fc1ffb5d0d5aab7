/** The SCORM 2004 data model, 3rd and 4th edition. */

import { oneOf, text } from './check.ts';
import * as format from './formats2004.ts';
import type { Element, Model } from './model.ts';
import { RESPONSES } from './patterns2004.ts';

const read: Element = { access: 'r' };
const rw = (check: Element['check'] & object): Element => ({ access: 'rw', check });
const completion = rw(oneOf('completed', 'incomplete', 'not attempted', 'unknown'));
const success = rw(oneOf('passed', 'failed', 'unknown'));

export const TYPES_2004 = Object.keys(RESPONSES);

export const MODEL_2004: Model = {
	'cmi._version': read,
	'cmi.comments_from_learner.n.comment': rw(format.localized(4000)),
	'cmi.comments_from_learner.n.location': rw(text(250)),
	'cmi.comments_from_learner.n.timestamp': rw(format.timestamp),
	'cmi.comments_from_lms.n.comment': read,
	'cmi.comments_from_lms.n.location': read,
	'cmi.comments_from_lms.n.timestamp': read,
	'cmi.completion_status': completion,
	'cmi.completion_threshold': read,
	'cmi.credit': read,
	'cmi.entry': read,
	'cmi.exit': { access: 'w', check: oneOf('time-out', 'suspend', 'logout', 'normal', '') },
	'cmi.interactions.n.id': rw(format.longIdentifier),
	'cmi.interactions.n.type': rw(oneOf(...TYPES_2004)),
	'cmi.interactions.n.objectives.n.id': rw(format.longIdentifier),
	'cmi.interactions.n.timestamp': rw(format.timestamp),
	'cmi.interactions.n.correct_responses.n.pattern': rw(text(64000)),
	'cmi.interactions.n.weighting': rw(format.real),
	'cmi.interactions.n.learner_response': rw(text(64000)),
	'cmi.interactions.n.result': rw((value) =>
		['correct', 'incorrect', 'unanticipated', 'neutral'].includes(value) ||
		format.real(value) === null
			? null
			: { why: 'is no result: correct, incorrect, unanticipated, neutral or a decimal' }
	),
	'cmi.interactions.n.latency': rw(format.duration),
	'cmi.interactions.n.description': rw(format.localized(250)),
	'cmi.launch_data': read,
	'cmi.learner_id': read,
	'cmi.learner_name': read,
	'cmi.learner_preference.audio_level': rw(format.positive),
	'cmi.learner_preference.language': rw(format.language),
	'cmi.learner_preference.delivery_speed': rw(format.positive),
	'cmi.learner_preference.audio_captioning': rw(oneOf('-1', '0', '1')),
	'cmi.location': rw(text(1000)),
	'cmi.max_time_allowed': read,
	'cmi.mode': read,
	'cmi.objectives.n.id': rw(format.longIdentifier),
	'cmi.objectives.n.score.scaled': rw(format.scaled),
	'cmi.objectives.n.score.raw': rw(format.real),
	'cmi.objectives.n.score.min': rw(format.real),
	'cmi.objectives.n.score.max': rw(format.real),
	'cmi.objectives.n.success_status': success,
	'cmi.objectives.n.completion_status': completion,
	'cmi.objectives.n.progress_measure': rw(format.fraction),
	'cmi.objectives.n.description': rw(format.localized(250)),
	'cmi.progress_measure': rw(format.fraction),
	'cmi.scaled_passing_score': read,
	'cmi.score.scaled': rw(format.scaled),
	'cmi.score.raw': rw(format.real),
	'cmi.score.min': rw(format.real),
	'cmi.score.max': rw(format.real),
	'cmi.session_time': { access: 'w', check: format.duration },
	'cmi.success_status': success,
	'cmi.suspend_data': rw(text(64000)),
	'cmi.time_limit_action': read,
	'cmi.total_time': read,
	'adl.nav.request': rw(format.navigation),
	'adl.data.n.id': read,
	'adl.data.n.store': rw(text(64000))
};
