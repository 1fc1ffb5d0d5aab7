/** Progress as a short text for the LMS, and back. */

import { isLegal } from '../assessment/question.ts';
import type { Course, Lesson } from '../course/course.ts';
import { itemById } from '../course/find.ts';
import {
	isCertainty,
	isPlace,
	isPrediction,
	MOST_CHANGES,
	MOST_SECONDS,
	PREDICTIONS
} from './bounds.ts';
import { seal, unseal } from './envelope.ts';
import { fresh } from './fresh.ts';
import { groupKey, itemKey, itemKeys, lessonKey, lessonKeys, sectionKey } from './keys.ts';
import { awaits, lessonProgress } from './lesson-progress.ts';
import type { LessonProgress, Progress } from './progress.ts';
import {
	packed,
	unpacked,
	type ItemRecord,
	type LessonRecord,
	type SnapshotRecord
} from './record.ts';
import { restoredLesson } from './restore.ts';
import { settingsFrom, settingsNumber } from './settings.ts';

/**
 * The whole progress in `[A-Za-z0-9._~-]`. Marks are left out: they follow from the responses.
 *
 * @param progress made by `fresh`, `reduce`, `decode` or `merge` with this very course
 */
export function encode(course: Course, progress: Progress): string {
	const { place, draft, predictions } = progress;
	const drafted = draft && itemById(course, draft.item);
	return seal(
		packed({
			seed: progress.seed,
			sequence: progress.sequence,
			tenths: Math.round(progress.seconds * 10),
			settings: settingsNumber(progress.settings),
			page: place.page,
			section: place.section ?? '',
			lessons: course.lessons
				.filter((lesson) => Object.hasOwn(progress.lessons, lesson.id))
				.map((lesson) => lessonRecord(course, lesson, lessonProgress(progress, lesson.id))),
			predictions: Object.entries(predictions).map(([id, response]) => ({ id, response })),
			...(draft && drafted
				? {
						draft: {
							key: itemKey(drafted),
							certainty: draft.certainty ?? 0,
							response: draft.response
						}
					}
				: {})
		})
	);
}

function lessonRecord(course: Course, lesson: Lesson, history: LessonProgress): LessonRecord {
	const { attempt, best, criticalRight } = history;
	const delivered = attempt?.items ?? [];
	const others = history.seen.filter((id) => !delivered.includes(id));
	return {
		key: lessonKey(lesson.id),
		read: history.read.map((section) => sectionKey(lesson.id, section)),
		...(best === undefined ? {} : { best: Math.round(best * 1e6) }),
		...(criticalRight === undefined ? {} : { criticalRight }),
		...(attempt
			? {
					attempt: {
						number: attempt.number,
						position: attempt.position,
						finished: attempt.finished,
						carried: attempt.carried.map((group) => groupKey(lesson.id, group))
					}
				}
			: {}),
		items: [...delivered, ...others].flatMap((id) => itemRecord(course, history, id))
	};
}

function itemRecord(course: Course, history: LessonProgress, id: string): ItemRecord[] {
	const item = itemById(course, id);
	if (!item) return [];
	const answer = history.attempt?.answers[id];
	return [
		{
			key: itemKey(item),
			seen: history.seen.includes(id),
			missed: history.missed.includes(id),
			delivered: history.attempt?.items.includes(id) ?? false,
			...(answer ? { response: answer.response } : {}),
			certainty: answer?.certainty ?? 0
		}
	];
}

export interface Decoded {
	progress: Progress;
	/** What the snapshot holds for parts this course no longer has in that form, one entry each. */
	lost: string[];
}

/**
 * Reads what `encode` wrote, with this version of the course or an earlier one. Changed items are forgotten and asked
 * again; nothing read from outside can make a progress that `reduce` could not.
 *
 * @returns `null` for any text that is not a whole, unchanged snapshot; never throws
 */
export function decode(course: Course, text: string): Decoded | null {
	const payload = unseal(text);
	const record = payload === null ? null : unpacked(payload);
	if (!record) return null;
	const lost: string[] = [];
	const progress: Progress = {
		...fresh(record.seed),
		sequence: Math.min(record.sequence, MOST_CHANGES),
		seconds: Math.min(record.tenths / 10, MOST_SECONDS),
		settings: settingsFrom(record.settings),
		lessons: restoredLessons(course, record, lost),
		predictions: restoredPredictions(record, lost)
	};
	const place = {
		page: record.page,
		...(record.section === '' ? {} : { section: record.section })
	};
	if (isPlace(course, place)) progress.place = place;
	else lost.push(`place ${record.page}`);
	restoreDraft(course, record, progress, lost);
	return { progress, lost };
}

function restoredLessons(course: Course, record: SnapshotRecord, lost: string[]) {
	const lessons = lessonKeys(course);
	const restored: Record<string, LessonProgress> = {};
	for (const one of record.lessons) {
		const lesson = lessons.get(one.key);
		if (!lesson || Object.hasOwn(restored, lesson.id)) lost.push(`lesson ${one.key}`);
		else restored[lesson.id] = restoredLesson(course, lesson, one, record.seed, lost);
	}
	return restored;
}

function restoredPredictions(record: SnapshotRecord, lost: string[]): Record<string, string> {
	const restored: Record<string, string> = {};
	for (const { id, response } of record.predictions) {
		const room = Object.keys(restored).length < PREDICTIONS;
		if (room && isPrediction(id, response)) restored[id] = response;
		else lost.push('prediction');
	}
	return restored;
}

/** A draft lives only as long as its question waits for an answer. */
function restoreDraft(
	course: Course,
	{ draft }: SnapshotRecord,
	progress: Progress,
	lost: string[]
): void {
	if (!draft) return;
	const item = itemKeys(course).get(draft.key);
	const waits = item && awaits(lessonProgress(progress, item.lesson).attempt, item.id);
	const certainty = draft.certainty === 0 ? undefined : draft.certainty;
	if (item && waits && isLegal(item, draft.response) && isCertainty(certainty)) {
		progress.draft = {
			item: item.id,
			response: draft.response,
			...(certainty === undefined ? {} : { certainty })
		};
	} else lost.push(`draft ${draft.key}`);
}
