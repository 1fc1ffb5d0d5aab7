/** The evidence pack: a learner's whole record as data, sealed with a hash and read back with suspicion (MS-7). */

import { sha256 } from './sha256.ts';

/** Raised when the shape below changes so that older readers would misread it. */
export const PACK_FORMAT = 1;

/** Longest text that is looked at at all, in characters: a pack is far smaller. */
const LONGEST = 4_000_000;

/** Plain data only. All of it is shown to people elsewhere; `state` alone restores progress. */
export interface Pack {
	format: typeof PACK_FORMAT;
	course: { id: string; title: string; version: string; contentHash: string };
	/** As the LMS or the learner wrote it; may be empty. */
	learner: string;
	/** ISO date. */
	made: string;
	/** Everything a reader of the pack should see, in words, section by section. */
	record: PackSection[];
	/** The saved state, as `encode` writes it. */
	state: string;
	/** What was written, in full, by field: also what the saved state had no room for. */
	texts: Record<string, string>;
}

export interface PackSection {
	title: string;
	rows: { label: string; text: string }[];
}

/** The JSON text of a pack with its seal. Same pack, same text. */
export function sealedPack(pack: Pack): string {
	const text = canonical(pack);
	return JSON.stringify({ sha256: sha256(text), pack: JSON.parse(text) as unknown }, null, '\t');
}

export type Opened =
	| { pack: Pack }
	/** `foreign`: no pack at all. `changed`: one whose seal does not fit. `newer`: of a later format. */
	| { problem: 'foreign' | 'changed' | 'newer' };

/** Reads what `sealedPack` wrote. The text is foreign: nothing of it is trusted before the seal and the shape fit. */
export function openedPack(text: string): Opened {
	const outer = parsed(text);
	if (!isObject(outer) || !isObject(outer['pack']) || typeof outer['sha256'] !== 'string') {
		return { problem: 'foreign' };
	}
	const { format } = outer['pack'];
	if (typeof format === 'number' && format > PACK_FORMAT) return { problem: 'newer' };
	if (sha256(canonical(outer['pack'])) !== outer['sha256']) return { problem: 'changed' };
	return isPack(outer['pack']) ? { pack: outer['pack'] } : { problem: 'foreign' };
}

/** JSON with sorted keys: the text that is hashed does not depend on who wrote the object in which order. */
function canonical(value: unknown): string {
	return JSON.stringify(value, (_key, inner: unknown) =>
		isObject(inner) ? Object.fromEntries(Object.entries(inner).sort(byKey)) : inner
	);
}

function byKey([a]: [string, unknown], [b]: [string, unknown]): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

function parsed(text: string): unknown {
	if (text.length > LONGEST) return undefined;
	try {
		return JSON.parse(text);
	} catch (error) {
		if (error instanceof SyntaxError) return undefined;
		throw error;
	}
}

function isObject(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isPack(value: Record<string, unknown>): value is Record<string, unknown> & Pack {
	const { course, record, texts } = value;
	return (
		value['format'] === PACK_FORMAT &&
		isObject(course) &&
		areTexts(course, ['id', 'title', 'version', 'contentHash']) &&
		areTexts(value, ['learner', 'made', 'state']) &&
		isObject(texts) &&
		areTexts(texts, Object.keys(texts)) &&
		Array.isArray(record) &&
		record.every(isSection)
	);
}

function isSection(value: unknown): value is PackSection {
	if (!isObject(value) || typeof value['title'] !== 'string') return false;
	const { rows } = value;
	return (
		Array.isArray(rows) && rows.every((row) => isObject(row) && areTexts(row, ['label', 'text']))
	);
}

function areTexts(value: Record<string, unknown>, keys: readonly string[]): boolean {
	return keys.every((key) => typeof value[key] === 'string');
}
