/** Progress as a short text for the LMS, and back. */

import { isDraft } from '../assessment/question.ts';
import type { Course, Lesson } from '../course/course.ts';
import { itemById, lessonById } from '../course/find.ts';
import {
	isCertainty,
	isDay,
	isPlace,
	isPrediction,
	isVersion,
	MOST_CHANGES,
	MOST_SECONDS
} from './bounds.ts';
import { seal, unseal, type Layout } from './envelope.ts';
import { fresh } from './fresh.ts';
import {
	groupKey,
	itemKey,
	itemKeys,
	lessonKey,
	lessonKeys,
	predictionKey,
	predictionKeys,
	sectionKey
} from './keys.ts';
import { lessonProgress, takesDraft } from './lesson-progress.ts';
import type { AnswerRecord } from './packing.ts';
import type { Answer, Dates, LessonProgress, Predicted, Progress } from './progress.ts';
import { unpackedV1 } from './record-v1.ts';
import { unpackedV2 } from './record-v2.ts';
import {
	packed,
	unpacked,
	type ItemRecord,
	type LessonRecord,
	type SnapshotRecord
} from './record.ts';
import { answerOf, knownItems, restoredLesson, type Known } from './restore.ts';
import { settingsFrom, settingsNumber } from './settings.ts';
import { isText, roomIn, type Texts } from './texts.ts';

/**
 * The whole progress in `[A-Za-z0-9._~-]`. Marks are left out: they follow from the responses.
 *
 * @param progress made by `fresh`, `reduce`, `decode` or `merge` with this very course
 */
export function encode(course: Course, progress: Progress): string {
	const { place, draft, dates } = progress;
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
				.map((lesson) => lessonRecord(lesson, lessonProgress(progress, lesson.id))),
			items: itemRecords(course, progress),
			predictions: Object.entries(progress.predictions).map(([id, made]) => ({
				key: predictionKey(id),
				answer: answerRecord(made)
			})),
			...dates,
			version: progress.version,
			texts: Object.entries(progress.texts),
			...(draft && drafted
				? {
						draft: { key: itemKey(drafted), answer: answerRecord(draft) }
					}
				: {})
		})
	);
}

const answerRecord = ({ response, certainty }: Predicted): AnswerRecord => ({
	response,
	certainty: certainty ?? 0
});

function lessonRecord(lesson: Lesson, history: LessonProgress): LessonRecord {
	const { attempt, best, criticalRight } = history;
	return {
		key: lessonKey(lesson.id),
		read: history.read.map((section) => sectionKey(lesson.id, section)),
		...(best === undefined ? {} : { best: Math.round(best * 1e6) }),
		...(criticalRight === undefined ? {} : { criticalRight }),
		...(attempt
			? {
					attempt: {
						number: attempt.number,
						finished: attempt.finished,
						carried: attempt.carried.map((group) => groupKey(lesson.id, group))
					}
				}
			: {})
	};
}

/** Every item that was met in any way: of each lesson the delivered in their order, then all others. */
function itemRecords(course: Course, progress: Progress): ItemRecord[] {
	const ids = new Set<string>();
	for (const { attempt } of Object.values(progress.lessons)) {
		for (const id of attempt?.items ?? []) ids.add(id);
	}
	for (const { seen, earlier } of Object.values(progress.lessons)) {
		for (const id of [...seen, ...Object.keys(earlier)]) ids.add(id);
	}
	for (const id of Object.keys(progress.practice)) ids.add(id);
	return [...ids].flatMap((id) => {
		const item = itemById(course, id);
		if (!item) return [];
		const { seen, missed, attempt, earlier } = lessonProgress(progress, item.lesson);
		const replaced = Object.hasOwn(earlier, id) ? earlier[id] : undefined;
		const answer = attempt?.answers[id];
		const practice = Object.hasOwn(progress.practice, id) ? progress.practice[id] : undefined;
		return [
			{
				key: itemKey(item),
				seen: seen.includes(id),
				missed: missed.includes(id),
				delivered: attempt?.items.includes(id) ?? false,
				shown: attempt?.items[attempt.position] === id,
				...(answer ? { answer: answerRecord(answer) } : {}),
				...(practice ? { practice: answerRecord(practice) } : {}),
				...(replaced ? { earlier: answerRecord(replaced) } : {})
			}
		];
	});
}

export interface Decoded {
	/** Its `version` is that of the course the snapshot was made with. */
	progress: Progress;
	/** What the snapshot holds for parts this course no longer has in that form, one entry each. */
	lost: string[];
	/** Items answered in an earlier version that have been rewritten since, by id. */
	changed: string[];
}

const LAYOUTS: Readonly<Record<Layout, (payload: string) => SnapshotRecord | null>> = {
	1: unpackedV1,
	2: unpackedV2,
	3: (payload) => unpacked(payload)
};

/**
 * Reads what `encode` wrote, with this version of the course or an earlier one. Changed items are forgotten and asked
 * again; nothing read from outside can make a progress that `reduce` could not.
 *
 * @returns `null` for any text that is not a whole, unchanged snapshot; never throws
 */
export function decode(course: Course, text: string): Decoded | null {
	const envelope = unseal(text);
	if (!envelope) return null;
	const record = LAYOUTS[envelope.layout](envelope.payload);
	if (!record) return null;
	const lost: string[] = [];
	const { known, changed } = knownItems(course, record.items, lost);
	const progress: Progress = {
		...fresh(record.seed),
		sequence: Math.min(record.sequence, MOST_CHANGES),
		seconds: Math.min(record.tenths / 10, MOST_SECONDS),
		settings: settingsFrom(record.settings),
		lessons: restoredLessons(course, record, known, lost),
		predictions: restoredPredictions(course, record, lost),
		practice: restoredPractice(known),
		texts: restoredTexts(record, lost),
		dates: restoredDates(record),
		version: isVersion(record.version) ? record.version : ''
	};
	const place = {
		page: record.page,
		...(record.section === '' ? {} : { section: record.section })
	};
	if (isPlace(course, place)) progress.place = place;
	else lost.push(`place ${record.page}`);
	restoreDraft(course, record, progress, lost);
	return { progress, lost, changed };
}

function restoredLessons(course: Course, record: SnapshotRecord, known: Known[], lost: string[]) {
	const lessons = lessonKeys(course);
	const restored: Record<string, LessonProgress> = {};
	for (const one of record.lessons) {
		const lesson = lessons.get(one.key);
		if (!lesson || Object.hasOwn(restored, lesson.id)) lost.push(`lesson ${one.key}`);
		else restored[lesson.id] = restoredLesson(course, lesson, one, known, record.seed, lost);
	}
	for (const { item, record: one } of known) {
		const met = one.seen || one.delivered || one.answer !== undefined || one.earlier !== undefined;
		const stray = lessonById(course, item.lesson) && !Object.hasOwn(restored, item.lesson);
		if (met && stray) lost.push(`item ${one.key}`);
	}
	return restored;
}

function restoredPredictions(course: Course, record: SnapshotRecord, lost: string[]) {
	const predictions = predictionKeys(course);
	const restored: Record<string, Predicted> = {};
	for (const { key, answer } of record.predictions) {
		const { response, certainty } = answer;
		const id = predictions.get(key)?.id;
		const fits = id !== undefined && !Object.hasOwn(restored, id);
		const stated = certainty === 0 ? undefined : certainty;
		if (fits && isPrediction(course, id, response) && isCertainty(stated)) {
			restored[id] = { response, ...(stated === undefined ? {} : { certainty: stated }) };
		} else lost.push(`prediction ${key}`);
	}
	return restored;
}

function restoredPractice(known: Known[]): Record<string, Answer> {
	return Object.fromEntries(
		known.flatMap(({ item, record }) => (record.practice ? answerOf(item, record.practice) : []))
	);
}

function restoredTexts({ texts }: SnapshotRecord, lost: string[]): Texts {
	const restored: Texts = {};
	for (const [field, text] of texts) {
		const fits = isText(field, text) && !Object.hasOwn(restored, field);
		if (fits && roomIn(restored, field, text) >= 0) restored[field] = text;
		else lost.push(`text ${field}`);
	}
	return restored;
}

function restoredDates({ begun, passed }: SnapshotRecord): Dates {
	return {
		...(begun !== undefined && isDay(begun) ? { begun } : {}),
		...(passed !== undefined && isDay(passed) ? { passed } : {})
	};
}

/** A draft lives only as long as its question waits for an answer. */
function restoreDraft(
	course: Course,
	{ draft }: SnapshotRecord,
	progress: Progress,
	lost: string[]
): void {
	if (!draft) return;
	const { response } = draft.answer;
	const item = itemKeys(course).get(draft.key);
	const certainty = draft.answer.certainty === 0 ? undefined : draft.answer.certainty;
	if (item && takesDraft(progress, item) && isDraft(item, response) && isCertainty(certainty)) {
		progress.draft = {
			item: item.id,
			response,
			...(certainty === undefined ? {} : { certainty })
		};
	} else lost.push(`draft ${draft.key}`);
}
