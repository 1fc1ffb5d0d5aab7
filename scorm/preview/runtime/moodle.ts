/** What Moodle does differently: it imposes a pass mark, decides by it at the end, and counts in numbers. */

import type { FlatCmi, ScormEdition } from '../wire.ts';

/** 0 to 100. */
const PASS_MARK = 80;

const RULES = {
	'1.2': {
		passMark: 'cmi.student_data.mastery_score',
		imposed: String(PASS_MARK),
		score: 'cmi.core.score.raw',
		status: 'cmi.core.lesson_status'
	},
	'2004': {
		passMark: 'cmi.scaled_passing_score',
		imposed: String(PASS_MARK / 100),
		score: 'cmi.score.scaled',
		status: 'cmi.success_status'
	}
} as const;

/** The data model at Initialize, with the pass mark of the activity. */
export function moodleSeed(edition: ScormEdition, seed: FlatCmi): FlatCmi {
	const { passMark, imposed } = RULES[edition];
	return { ...seed, [passMark]: imposed };
}

/** At the end the score decides, whatever the course said; in 1.2 an untouched status becomes "completed". */
export function moodleFinish(edition: ScormEdition, cmi: FlatCmi): FlatCmi {
	const { imposed, score, status } = RULES[edition];
	const reached = cmi[score];
	if (reached !== undefined && reached !== '') {
		return { ...cmi, [status]: Number(reached) >= Number(imposed) ? 'passed' : 'failed' };
	}
	const untouched = edition === '1.2' && (cmi[status] ?? 'not attempted') === 'not attempted';
	return untouched ? { ...cmi, [status]: 'completed' } : cmi;
}

/** Counts come as numbers once records are loaded. */
export const moodleAnswer = (name: unknown, answer: string): unknown =>
	String(name).endsWith('._count') ? Number(answer) : answer;
