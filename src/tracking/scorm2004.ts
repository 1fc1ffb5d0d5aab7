/**
 * SCORM 2004, 3rd and 4th edition: completion, success and progress apart; a session that is
 * suspended, never ended.
 */

import { duration, line, points, readCount, readNumber, share, timestamp } from './formats.ts';
import { kept, readMode } from './held.ts';
import { Interactions, type Journal } from './interactions.ts';
import { fields2004 } from './interactions2004.ts';
import { Objectives } from './objectives.ts';
import { paceIn } from './pace.ts';
import type { Batch, Held, LessonState, Outcome, Recorder, Written } from './recorder.ts';
import type { ScormApi } from './scorm-api.ts';
import { Sheet } from './sheet.ts';

/** Smallest permitted maxima, characters. */
const LOCATION_MAX = 1_000;

/** Each comment is a record of its own. @spec SCORM 2004 RTE 4.2.4 */
const COMMENTS = 'cmi.comments_from_learner';
const COMMENT_MAX = 4_000;
const COMMENT_LOCATION_MAX = 250;
const DESCRIPTION_MAX = 250;

/** How far a status goes: a lower one never replaces a higher one. */
const RANK: Readonly<Record<string, number>> = {
	incomplete: 1,
	failed: 1,
	completed: 2,
	passed: 2
};
const rank = (status: string): number => RANK[status] ?? 0;

export function createScorm2004(api: ScormApi, journal: Journal): Recorder {
	const sheet = new Sheet(api);
	const objectives = new Objectives(sheet);
	const interactions = new Interactions(sheet, fields2004, journal);
	const floors = new Map<string, string>();
	/** The highest score the LMS has, 0 to 1; nothing until it was asked. */
	let bestScore: number | undefined;
	let progress = 0;

	const readFloor = (element: string): string => {
		const status = sheet.read(element).trim().toLowerCase();
		floors.set(element, status);
		return status;
	};

	/** "unknown" is what an LMS has before anything is decided: it is never written. */
	function raise(element: string, status: string, write: 'must' | 'may'): void {
		if (rank(status) <= rank(floors.get(element) ?? '')) return;
		if (sheet[write](element, status)) floors.set(element, status);
	}

	const completed = (): boolean => floors.get('cmi.completion_status') === 'completed';

	function writeScore({ score }: Outcome): void {
		if (!score) return;
		// A pass stands: a lower score from a fresh start must not undo it where the LMS derives
		// success.
		bestScore ??= readNumber(sheet.read('cmi.score.scaled')) ?? 0;
		if (score.scaled < bestScore) return;
		if (sheet.must('cmi.score.scaled', share(score.scaled))) bestScore = score.scaled;
		sheet.may('cmi.score.raw', points(score.raw));
		sheet.may('cmi.score.min', points(score.min));
		sheet.may('cmi.score.max', points(score.max));
	}

	function writeLesson(lesson: LessonState): void {
		const place = objectives.place(lesson.lesson);
		if (!place) return;
		const success = `${place.at}.success_status`;
		const completion = `${place.at}.completion_status`;
		if (place.old && !floors.has(success)) {
			readFloor(success);
			readFloor(completion);
		}
		const title = line(lesson.title, DESCRIPTION_MAX);
		if (!place.old && title !== '') sheet.may(`${place.at}.description`, title);
		if (lesson.score) {
			sheet.may(`${place.at}.score.scaled`, share(lesson.score.scaled));
			sheet.may(`${place.at}.score.raw`, points(lesson.score.raw));
			sheet.may(`${place.at}.score.min`, points(lesson.score.min));
			sheet.may(`${place.at}.score.max`, points(lesson.score.max));
		}
		raise(success, lesson.success, 'may');
		raise(completion, lesson.completion, 'may');
	}

	/**
	 * Some LMSs derive completion from this measure: once completed it stays 1, and it never falls.
	 */
	function writeProgress(outcome: Outcome): void {
		progress = completed() ? 1 : Math.max(progress, outcome.progress);
		sheet.may('cmi.progress_measure', share(progress));
	}

	return {
		read(): Held {
			const held: Held = {
				mode: readMode(sheet.read('cmi.mode')),
				already: {
					completed: readFloor('cmi.completion_status') === 'completed',
					passed: readFloor('cmi.success_status') === 'passed'
				},
				pace: paceIn(sheet.read('cmi.launch_data')),
				...kept('location', sheet.read('cmi.location')),
				...kept('snapshot', sheet.read('cmi.suspend_data')),
				learner: {
					...kept('id', sheet.read('cmi.learner_id')),
					...kept('name', sheet.read('cmi.learner_name'))
				}
			};
			const passMark = readNumber(sheet.read('cmi.scaled_passing_score'));
			// Below 0 nothing would be left to pass.
			const imposed = passMark !== undefined && passMark >= 0 && passMark <= 1;
			return imposed ? { ...held, passMark } : held;
		},

		begin: (): Written =>
			sheet.written(() => {
				raise('cmi.completion_status', 'incomplete', 'must');
				// At once, for a session killed without it ends the attempt and drops the state. @spec RTE
				// 4.2.8
				sheet.may('cmi.exit', 'suspend');
			}),

		write: (batch: Batch): Written =>
			sheet.written(() => {
				if (batch.outcome) writeScore(batch.outcome);
				[...batch.lessons.values()].forEach(writeLesson);
				if (batch.outcome) {
					raise('cmi.success_status', batch.outcome.success, 'must');
					raise('cmi.completion_status', batch.outcome.completion, 'must');
					writeProgress(batch.outcome);
				}
				if (batch.snapshot !== undefined) sheet.must('cmi.suspend_data', batch.snapshot);
				if (batch.location !== undefined) {
					sheet.may('cmi.location', batch.location.slice(0, LOCATION_MAX));
				}
				batch.answered.forEach((answer) => interactions.write(answer));
				sheet.may('cmi.session_time', duration(batch.seconds));
			}),

		comment({ text, location, at }): boolean {
			const said = line(text, COMMENT_MAX + 1);
			if (said === '' || said.length > COMMENT_MAX) return false;
			return sheet.done(() => {
				const count = readCount(sheet.read(`${COMMENTS}._count`));
				const place = `${COMMENTS}.${count}`;
				if (count === undefined || !sheet.may(`${place}.comment`, said)) return false;
				sheet.may(`${place}.location`, location.slice(0, COMMENT_LOCATION_MAX));
				sheet.may(`${place}.timestamp`, timestamp(at));
				return sheet.read(`${place}.comment`).includes(said);
			});
		},

		holds: (snapshot) => sheet.holds('cmi.suspend_data', snapshot),

		end(): void {
			sheet.written(() => {
				sheet.again('cmi.exit', 'suspend');
				// Without it framed players stay on a dead page or cannot resume.
				sheet.may('adl.nav.request', 'suspendAll');
			});
		}
	};
}
