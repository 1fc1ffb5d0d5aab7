/** Reads the second layout of a payload: no replaced answers, and every answer spelled after its length. */

import type { AnswerRecord, Reader } from './packing.ts';
import { unpacked, type ItemRecord, type SnapshotRecord } from './record.ts';

const SEEN = 1;
const MISSED = 2;
const DELIVERED = 4;
const ANSWERED = 8;
const PRACTISED = 16;
const SHOWN = 32;

/** From this length on, a response carries its length itself. */
const LONG = 15;

/** The payload as the present layout has it; `null` when the text is no such payload. */
export function unpackedV2(payload: string): SnapshotRecord | null {
	return unpacked(payload, { item: unpackedItem, answer: unpackedAnswer });
}

function unpackedItem(reader: Reader): ItemRecord {
	const key = reader.key();
	const flags = reader.digit();
	return {
		key,
		seen: (flags & SEEN) > 0,
		missed: (flags & MISSED) > 0,
		delivered: (flags & DELIVERED) > 0,
		shown: (flags & SHOWN) > 0,
		...((flags & ANSWERED) > 0 ? { answer: unpackedAnswer(reader) } : {}),
		...((flags & PRACTISED) > 0 ? { practice: unpackedAnswer(reader) } : {})
	};
}

function unpackedAnswer(reader: Reader): AnswerRecord {
	const head = reader.digit();
	const length = head % (LONG + 1);
	const response = length === LONG ? reader.short() : reader.take(length);
	return { response, certainty: Math.floor(head / (LONG + 1)) };
}
