/** The layout of a snapshot's payload: fields in their order, with keys in place of ids. Knows no course. */

import { digit, int, list, Reader, short } from './packing.ts';

export interface ItemRecord {
	key: string;
	seen: boolean;
	missed: boolean;
	/** Part of the attempt; delivered items come first, in their order. */
	delivered: boolean;
	/** Absent: not answered in the attempt. */
	response?: string;
	/** 0: not asked. */
	certainty: number;
}

export interface AttemptRecord {
	number: number;
	position: number;
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
	items: ItemRecord[];
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
	/** Responses are one letter. */
	predictions: { id: string; response: string }[];
	draft?: { key: string; certainty: number; response: string };
}

const SEEN = 1;
const MISSED = 2;
const DELIVERED = 4;
const ANSWERED = 8;
const CERTAINTY = 16;

/** @throws RangeError when a number or text is outside what can be packed */
export function packed(record: SnapshotRecord): string {
	const { draft } = record;
	return [
		int(record.seed),
		int(record.sequence),
		int(record.tenths),
		digit(record.settings),
		short(record.page),
		short(record.section),
		list(record.lessons, packedLesson),
		list(record.predictions, ({ id, response }) => short(id) + response),
		draft ? digit(draft.certainty + 1) + draft.key + short(draft.response) : digit(0)
	].join('');
}

function packedLesson({ key, read, best, criticalRight, attempt, items }: LessonRecord): string {
	const safe = criticalRight === undefined ? 0 : criticalRight ? 2 : 1;
	return [
		key,
		list(read, (section) => section),
		int(best === undefined ? 0 : best + 1),
		digit(safe + (attempt ? 4 : 0) + (attempt?.finished ? 8 : 0)),
		attempt ? int(attempt.number) + int(attempt.position) : '',
		attempt ? list(attempt.carried, (group) => group) : '',
		list(items, packedItem)
	].join('');
}

function packedItem({ key, seen, missed, delivered, response, certainty }: ItemRecord): string {
	const flags =
		(seen ? SEEN : 0) +
		(missed ? MISSED : 0) +
		(delivered ? DELIVERED : 0) +
		(response === undefined ? 0 : ANSWERED) +
		certainty * CERTAINTY;
	return key + digit(flags) + (response === undefined ? '' : short(response));
}

/** `null` when the text is not such a payload, to its last character. */
export function unpacked(payload: string): SnapshotRecord | null {
	const reader = new Reader(payload);
	const record: SnapshotRecord = {
		seed: reader.int(),
		sequence: reader.int(),
		tenths: reader.int(),
		settings: reader.digit(),
		page: reader.short(),
		section: reader.short(),
		lessons: reader.list(() => unpackedLesson(reader)),
		predictions: reader.list(() => ({ id: reader.short(), response: reader.take(1) }))
	};
	const draft = reader.digit();
	if (draft > 0) {
		record.draft = { key: reader.key(), certainty: draft - 1, response: reader.short() };
	}
	return reader.done ? record : null;
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
		...(attempt ? { attempt } : {}),
		items: reader.list(() => unpackedItem(reader))
	};
}

function unpackedAttempt(reader: Reader, finished: boolean): AttemptRecord {
	return {
		number: reader.int(),
		position: reader.int(),
		finished,
		carried: reader.list(() => reader.key())
	};
}

function unpackedItem(reader: Reader): ItemRecord {
	const key = reader.key();
	const flags = reader.digit();
	return {
		key,
		seen: (flags & SEEN) > 0,
		missed: (flags & MISSED) > 0,
		delivered: (flags & DELIVERED) > 0,
		...((flags & ANSWERED) > 0 ? { response: reader.short() } : {}),
		certainty: Math.floor(flags / CERTAINTY)
	};
}
