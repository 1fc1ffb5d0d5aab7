/** Reads the first layout of a payload: items stood in their lessons, and predictions spelled their ids. */

import { predictionKey } from './keys.ts';
import { Reader } from './packing.ts';
import type { AttemptRecord, ItemRecord, LessonRecord, SnapshotRecord } from './record.ts';

const SEEN = 1;
const MISSED = 2;
const DELIVERED = 4;
const ANSWERED = 8;
const CERTAINTY = 16;

/** The payload as the present layout has it; `null` when the text is no such payload. */
export function unpackedV1(payload: string): SnapshotRecord | null {
	const reader = new Reader(payload);
	const items: ItemRecord[] = [];
	const lesson = (): LessonRecord => {
		const { lesson: read, items: own } = unpackedLesson(reader);
		items.push(...own);
		return read;
	};
	const record: SnapshotRecord = {
		seed: reader.int(),
		sequence: reader.int(),
		tenths: reader.int(),
		settings: reader.digit(),
		page: reader.short(),
		section: reader.short(),
		lessons: reader.list(lesson),
		items,
		predictions: reader.list(() => ({
			key: predictionKey(reader.short()),
			answer: { response: reader.take(1), certainty: 0 }
		})),
		version: '',
		texts: []
	};
	const draft = reader.digit();
	if (draft > 0) {
		const key = reader.key();
		record.draft = { key, answer: { response: reader.short(), certainty: draft - 1 } };
	}
	return reader.done ? record : null;
}

/** An attempt named the item on screen by its place among the delivered. */
function unpackedLesson(reader: Reader): { lesson: LessonRecord; items: ItemRecord[] } {
	const key = reader.key();
	const read = reader.list(() => reader.key());
	const best = reader.int();
	const flags = reader.digit();
	let attempt: AttemptRecord | undefined;
	let position = 0;
	if ((flags & 4) > 0) {
		const number = reader.int();
		position = reader.int();
		attempt = { number, finished: (flags & 8) > 0, carried: reader.list(() => reader.key()) };
	}
	const items = reader.list(() => unpackedItem(reader));
	const shown = items.filter((item) => item.delivered)[position];
	if (shown) shown.shown = true;
	const lesson = {
		key,
		read,
		...(best > 0 ? { best: best - 1 } : {}),
		...((flags & 3) > 0 ? { criticalRight: (flags & 3) === 2 } : {}),
		...(attempt ? { attempt } : {})
	};
	return { lesson, items };
}

function unpackedItem(reader: Reader): ItemRecord {
	const key = reader.key();
	const flags = reader.digit();
	const certainty = Math.floor(flags / CERTAINTY);
	return {
		key,
		seen: (flags & SEEN) > 0,
		missed: (flags & MISSED) > 0,
		delivered: (flags & DELIVERED) > 0,
		shown: false,
		...((flags & ANSWERED) > 0 ? { answer: { response: reader.short(), certainty } } : {})
	};
}
