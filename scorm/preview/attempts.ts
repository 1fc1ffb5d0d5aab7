/** The rules of attempts: what a session starts with, and what its end means for the next one. */

import type { AttemptStatus, FlatCmi, Learner, Mode, PackageItem, ScormEdition } from './wire.ts';
import { addTimes } from './times.ts';

/** What is kept of an attempt between sessions. */
export interface Kept {
	edition: ScormEdition;
	status: AttemptStatus;
	/** As last committed. */
	cmi: FlatCmi;
	/** Time of all finished sessions, in the edition's format. */
	totalTime: string;
}

export const NO_TIME: Record<ScormEdition, string> = { '1.2': '0000:00:00.00', '2004': 'PT0S' };

const NAMES = {
	'1.2': {
		core: 'cmi.core.',
		exit: 'cmi.core.exit',
		sessionTime: 'cmi.core.session_time',
		learnerId: 'cmi.core.student_id',
		learnerName: 'cmi.core.student_name',
		mode: 'cmi.core.lesson_mode'
	},
	'2004': {
		core: 'cmi.',
		exit: 'cmi.exit',
		sessionTime: 'cmi.session_time',
		learnerId: 'cmi.learner_id',
		learnerName: 'cmi.learner_name',
		mode: 'cmi.mode'
	}
} as const;

/** Total time with the session's own time added. */
export function timeWith(kept: Kept): string {
	const session = kept.cmi[NAMES[kept.edition].sessionTime];
	return session ? addTimes(kept.edition, kept.totalTime, session) : kept.totalTime;
}

/**
 * In 2004 everything but `suspend` ends the attempt, and the next launch begins a new one.
 * In 1.2 only `entry` depends on it; an attempt goes on for ever.
 */
export function statusAfterTerminate(edition: ScormEdition, cmi: FlatCmi): AttemptStatus {
	return cmi[NAMES[edition].exit] === 'suspend' ? 'suspended' : 'ended';
}

/** True when a normal launch has to begin a new attempt. */
export const isOver = (kept: Pick<Kept, 'edition' | 'status'>): boolean =>
	kept.edition === '2004' && kept.status === 'ended';

/** A session nobody terminated is resumed like a suspended one, if it left anything. */
function entry({ status, cmi }: Kept): string {
	const resumable = status === 'suspended' || status === 'left' || status === 'open';
	if (resumable && Object.keys(cmi).length > 0) return 'resume';
	return status === 'ended' ? '' : 'ab-initio';
}

/** The data model at Initialize. `kept.totalTime` already includes earlier sessions. */
export function seed(kept: Kept, item: PackageItem, learner: Learner, mode: Mode): FlatCmi {
	const { edition } = kept;
	const names = NAMES[edition];
	const carried = Object.fromEntries(
		Object.entries(kept.cmi).filter(
			([name]) => name !== names.exit && name !== names.sessionTime && !name.startsWith('adl.')
		)
	);
	const optional: Record<string, string | undefined> =
		edition === '1.2'
			? { 'cmi.student_data.mastery_score': item.masteryScore }
			: {
					'cmi.scaled_passing_score': item.scaledPassingScore,
					'cmi.completion_threshold': item.completionThreshold
				};
	const start: Record<string, string> =
		edition === '1.2'
			? { 'cmi.core.lesson_status': 'not attempted' }
			: { 'cmi.completion_status': 'unknown', 'cmi.success_status': 'unknown' };
	const imposed = Object.entries(optional).filter(
		(pair): pair is [string, string] => pair[1] !== undefined
	);
	return {
		...start,
		...carried,
		...Object.fromEntries(imposed),
		...(item.launchData === undefined ? {} : { 'cmi.launch_data': item.launchData }),
		[names.learnerId]: String(learner.id),
		[names.learnerName]: learner.name,
		[names.mode]: mode,
		[`${names.core}credit`]: mode === 'normal' ? 'credit' : 'no-credit',
		[`${names.core}entry`]: entry(kept),
		[`${names.core}total_time`]: kept.totalTime
	};
}
