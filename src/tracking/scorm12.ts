/**
 * SCORM 1.2: `cmi.core`, one status for completion and success, optional elements asked for before
 * use.
 */

import { Interactions, type Journal } from './interactions.ts';
import { fields12 } from './interactions12.ts';
import { Objectives } from './objectives.ts';
import { paceIn } from './pace.ts';
import { kept, readMode } from './held.ts';
import { line, points, readNumber, timespan } from './formats.ts';
import type { Batch, Held, LessonState, Outcome, Recorder, Written } from './recorder.ts';
import type { ScormApi } from './scorm-api.ts';
import { Sheet } from './sheet.ts';

/** Longest `lesson_location`, CMIString255. */
const LOCATION_MAX = 255;

/** One text of at most 4,096 characters, to which the LMS appends. @spec SCORM 1.2 RTE 3.4.4 */
const COMMENTS = 'cmi.comments';
const COMMENTS_MAX = 4_096;

/**
 * How far a status goes: a lower one never replaces a higher one. "failed" may still become
 * "completed".
 */
const RANK: Readonly<Record<string, number>> = {
	incomplete: 1,
	failed: 1,
	completed: 2,
	passed: 3
};
const rank = (status: string): number => RANK[status] ?? 0;

/**
 * One status for two facts. A fail leaves the lesson open, for every quiz can be taken again and
 * "failed" locks learners out of some LMSs.
 */
export function status12({ completion, success }: Pick<Outcome, 'completion' | 'success'>): string {
	if (completion === 'incomplete' || success === 'failed') return 'incomplete';
	return success === 'passed' ? 'passed' : 'completed';
}

function list(children: string): ReadonlySet<string> {
	return new Set(
		children
			.split(',')
			.map((name) => name.trim())
			.filter(Boolean)
	);
}

export function createScorm12(api: ScormApi, journal: Journal): Recorder {
	const sheet = new Sheet(api);
	const objectives = new Objectives(sheet);
	const interactions = new Interactions(sheet, (answer) => fields12(answer, answerFields), journal);
	const floors = new Map<string, string>();
	let answerFields: ReadonlySet<string> = new Set();
	let objectiveFields: ReadonlySet<string> = new Set();
	let scoreFields: ReadonlySet<string> = new Set();
	/** The highest score the LMS has; nothing until it was asked. */
	let bestScore: number | undefined;

	/** "Incomplete" with a capital comes from Arena. */
	const readStatus = (element: string): string => sheet.read(element).trim().toLowerCase();

	function raise(element: string, status: string, write: 'must' | 'may'): void {
		const floor = floors.get(element) ?? '';
		if (rank(status) <= rank(floor)) return;
		if (sheet[write](element, status)) floors.set(element, status);
	}

	function writeScore({ score }: Outcome): void {
		if (!score) return;
		// A pass stands: a lower score from a fresh start must not undo it through the LMS's mastery
		// score.
		bestScore ??= readNumber(sheet.read('cmi.core.score.raw')) ?? 0;
		if (score.raw < bestScore) return;
		if (sheet.must('cmi.core.score.raw', points(score.raw))) bestScore = score.raw;
		if (scoreFields.has('min')) sheet.may('cmi.core.score.min', points(score.min));
		if (scoreFields.has('max')) sheet.may('cmi.core.score.max', points(score.max));
	}

	function writeLesson(lesson: LessonState): void {
		const place = objectives.place(lesson.lesson);
		if (!place) return;
		const status = `${place.at}.status`;
		if (place.old && !floors.has(status)) floors.set(status, readStatus(status));
		if (lesson.score && objectiveFields.has('score')) {
			sheet.may(`${place.at}.score.raw`, points(lesson.score.raw));
			if (scoreFields.has('min')) sheet.may(`${place.at}.score.min`, points(lesson.score.min));
			if (scoreFields.has('max')) sheet.may(`${place.at}.score.max`, points(lesson.score.max));
		}
		if (objectiveFields.has('status')) raise(status, status12(lesson), 'may');
	}

	return {
		read(): Held {
			const mode = readMode(sheet.read('cmi.core.lesson_mode'));
			const status = readStatus('cmi.core.lesson_status');
			floors.set('cmi.core.lesson_status', status);
			const held: Held = {
				mode,
				pace: paceIn(sheet.read('cmi.launch_data')),
				...kept('location', sheet.read('cmi.core.lesson_location')),
				...kept('snapshot', sheet.read('cmi.suspend_data')),
				learner: {
					...kept('id', sheet.read('cmi.core.student_id')),
					...kept('name', sheet.read('cmi.core.student_name'))
				},
				already: { completed: rank(status) >= 2, passed: status === 'passed' }
			};
			const mastery = readNumber(sheet.read('cmi.student_data.mastery_score'));
			if (mode === 'normal') {
				scoreFields = list(sheet.read('cmi.core.score._children'));
				objectiveFields = list(sheet.read('cmi.objectives._children'));
				answerFields = list(sheet.read('cmi.interactions._children'));
			}
			const imposed = mastery !== undefined && mastery >= 0 && mastery <= 100;
			return imposed ? { ...held, passMark: mastery / 100 } : held;
		},

		begin: (): Written =>
			sheet.written(() => {
				raise('cmi.core.lesson_status', 'incomplete', 'must');
				sheet.may('cmi.core.exit', 'suspend');
			}),

		write: (batch: Batch): Written =>
			sheet.written(() => {
				if (batch.outcome) writeScore(batch.outcome);
				if (objectiveFields.has('id')) [...batch.lessons.values()].forEach(writeLesson);
				if (batch.outcome) raise('cmi.core.lesson_status', status12(batch.outcome), 'must');
				if (batch.snapshot !== undefined) sheet.must('cmi.suspend_data', batch.snapshot);
				if (batch.location !== undefined) {
					sheet.may('cmi.core.lesson_location', batch.location.slice(0, LOCATION_MAX));
				}
				if (answerFields.has('id')) batch.answered.forEach((answer) => interactions.write(answer));
				sheet.may('cmi.core.session_time', timespan(batch.seconds));
			}),

		comment({ text }): boolean {
			const said = line(text, COMMENTS_MAX + 1);
			return sheet.done(() => {
				const room = COMMENTS_MAX - sheet.read(COMMENTS).length;
				return (
					said !== '' &&
					said.length <= room &&
					sheet.may(COMMENTS, said) &&
					sheet.read(COMMENTS).includes(said)
				);
			});
		},

		holds: (snapshot) => sheet.holds('cmi.suspend_data', snapshot),

		end(): void {
			sheet.written(() => sheet.again('cmi.core.exit', 'suspend'));
		}
	};
}
