/** The layout of a snapshot's payload: fields in their order, with keys in place of ids. Knows no course. */

import { answer, digit, int, list, Reader, short, type AnswerRecord } from './packing.ts';
import { packedText } from './texts.ts';

export interface ItemRecord {
	key: string;
	seen: boolean;
	/** Implies `seen`. */
	missed: boolean;
	/** Part of its lesson's attempt; the delivered items of a lesson come in their order. */
	delivered: boolean;
	/** On screen in its lesson's attempt. */
	shown: boolean;
	/** Absent: not answered in the attempt. */
	answer?: AnswerRecord;
	/** Absent: not answered outside the quizzes. */
	practice?: AnswerRecord;
	/** Absent: no answer to it has been replaced. */
	earlier?: AnswerRecord;
}

export interface AttemptRecord {
	number: number;
	finished: boolean;
	/** Keys of groups. */
	carried: string[];
}

export interface LessonRecord {
	key: string;
	/** Keys of sections. */
	read: string[];
	/** Millionths. */
	best?: number;
	criticalRight?: boolean;
	attempt?: AttemptRecord;
}

export interface SnapshotRecord {
	seed: number;
	sequence: number;
	/** Tenths of a second. */
	tenths: number;
	/** Bits: see `settings.ts`. */
	settings: number;
	page: string;
	/** Empty: none. */
	section: string;
	lessons: LessonRecord[];
	items: ItemRecord[];
	predictions: { key: string; answer: AnswerRecord }[];
	/** Days since 1970. */
	begun?: number;
	passed?: number;
	/** Of the course; empty: not known. */
	version: string;
	texts: [field: string, text: string][];
	draft?: { key: string; answer: AnswerRecord };
}

/** Beside the attempt: not met, seen, missed. In it: absent, delivered, on screen, answered, answered on screen. */
const STANDINGS = 3;
const DELIVERIES = 5;

/** @throws RangeError when a number or text is outside what can be packed */
export function packed(record: SnapshotRecord): string {
	const { draft, begun, passed } = record;
	return [
		int(record.seed),
		int(record.sequence),
		int(record.tenths),
		digit(record.settings),
		short(record.page),
		short(record.section),
		list(record.lessons, packedLesson),
		list(record.items, packedItem),
		list(record.predictions, (one) => one.key + answer(one.answer)),
		int(begun === undefined ? 0 : begun + 1),
		int(passed === undefined ? 0 : passed + 1),
		short(record.version),
		list(record.texts, packedText),
		draft ? digit(1) + draft.key + answer(draft.answer) : digit(0)
	].join('');
}

function packedLesson({ key, read, best, criticalRight, attempt }: LessonRecord): string {
	const safe = criticalRight === undefined ? 0 : criticalRight ? 2 : 1;
	return [
		key,
		list(read, (section) => section),
		int(best === undefined ? 0 : best + 1),
		digit(safe + (attempt ? 4 : 0) + (attempt?.finished ? 8 : 0)),
		attempt ? int(attempt.number) : '',
		attempt ? list(attempt.carried, (group) => group) : ''
	].join('');
}

function packedItem(item: ItemRecord): string {
	const standing = item.missed ? 2 : item.seen ? 1 : 0;
	const delivery = item.delivered ? 1 + (item.shown ? 1 : 0) + (item.answer ? 2 : 0) : 0;
	const beside = (item.practice ? 1 : 0) + (item.earlier ? 2 : 0);
	return [
		item.key,
		digit(standing + STANDINGS * (delivery + DELIVERIES * beside)),
		item.delivered && item.answer ? answer(item.answer) : '',
		item.practice ? answer(item.practice) : '',
		item.earlier ? answer(item.earlier) : ''
	].join('');
}

/** What an earlier layout spells otherwise. */
export interface Spelling {
	item(reader: Reader): ItemRecord;
	answer(reader: Reader): AnswerRecord;
}

const PRESENT: Spelling = { item: unpackedItem, answer: (reader) => reader.answer() };

/** `null` when the text is not such a payload, to its last character. */
export function unpacked(payload: string, spelling = PRESENT): SnapshotRecord | null {
	const reader = new Reader(payload);
	const record: SnapshotRecord = {
		seed: reader.int(),
		sequence: reader.int(),
		tenths: reader.int(),
		settings: reader.digit(),
		page: reader.short(),
		section: reader.short(),
		lessons: reader.list(() => unpackedLesson(reader)),
		items: reader.list(() => spelling.item(reader)),
		predictions: reader.list(() => ({ key: reader.key(), answer: spelling.answer(reader) })),
		...day('begun', reader.int()),
		...day('passed', reader.int()),
		version: reader.short(),
		texts: reader.list(() => [reader.short(), reader.spelled()])
	};
	if (reader.digit() > 0) {
		record.draft = { key: reader.key(), answer: spelling.answer(reader) };
	}
	return reader.done ? record : null;
}

function day<K extends string>(name: K, number: number): Partial<Record<K, number>> {
	const found: Partial<Record<K, number>> = {};
	if (number > 0) found[name] = number - 1;
	return found;
}

function unpackedLesson(reader: Reader): LessonRecord {
	const key = reader.key();
	const read = reader.list(() => reader.key());
	const best = reader.int();
	const flags = reader.digit();
	const attempt = (flags & 4) > 0 ? unpackedAttempt(reader, (flags & 8) > 0) : undefined;
	return {
		key,
		read,
		...(best > 0 ? { best: best - 1 } : {}),
		...((flags & 3) > 0 ? { criticalRight: (flags & 3) === 2 } : {}),
		...(attempt ? { attempt } : {})
	};
}

function unpackedAttempt(reader: Reader, finished: boolean): AttemptRecord {
	return {
		number: reader.int(),
		finished,
		carried: reader.list(() => reader.key())
	};
}

function unpackedItem(reader: Reader): ItemRecord {
	const key = reader.key();
	const code = reader.digit();
	const standing = code % STANDINGS;
	const delivery = Math.floor(code / STANDINGS) % DELIVERIES;
	const beside = Math.floor(code / STANDINGS / DELIVERIES);
	return {
		key,
		seen: standing > 0,
		missed: standing === 2,
		delivered: delivery > 0,
		shown: delivery === 2 || delivery === 4,
		...(delivery > 2 ? { answer: reader.answer() } : {}),
		...((beside & 1) > 0 ? { practice: reader.answer() } : {}),
		...((beside & 2) > 0 ? { earlier: reader.answer() } : {})
	};
}
