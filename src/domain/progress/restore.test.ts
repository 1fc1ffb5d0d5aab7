import { expect, test } from 'vitest';
import { smallCourse } from '../course/fixture.test-data.ts';
import { itemById } from '../course/find.ts';
import { MOST_SECONDS, VERSION_LENGTH } from './bounds.ts';
import { seal } from './envelope.ts';
import { itemKey, lessonKey } from './keys.ts';
import { packed, type ItemRecord, type SnapshotRecord } from './record.ts';
import { reduce } from './reduce.ts';
import { decode, encode } from './snapshot.ts';

const course = smallCourse();

const delivered = (id: string, response?: string): ItemRecord => ({
	key: itemKey(itemById(course, id)!),
	seen: false,
	missed: false,
	delivered: true,
	shown: false,
	...(response === undefined ? {} : { answer: { response, certainty: 0 } })
});

/** A well-sealed snapshot that `encode` would never write. */
function crafted(items: ItemRecord[], finished = false, change: Partial<SnapshotRecord> = {}) {
	const attempt = { number: 1, finished, carried: [] };
	const lesson = { key: lessonKey('safety'), read: [], attempt };
	const plain = { seed: 1, sequence: 1, tenths: 0, settings: 0, page: 'home', section: '' };
	const empty = { predictions: [], texts: [], version: '' };
	const text = seal(packed({ ...plain, ...empty, lessons: [lesson], items, ...change }));
	const { progress, lost } = decode(course, text)!;
	expect(decode(course, encode(course, progress))).toEqual({ progress, lost: [], changed: [] });
	return { progress, lost, safety: progress.lessons['safety']! };
}

test('an answer its item does not know is dropped and the cell asked again', () => {
	const { safety, lost } = crafted([delivered('stop-1', 'z'), delivered('go-1', 'b')]);
	expect(lost).toHaveLength(1);
	expect(Object.keys(safety.attempt!.answers)).toEqual(['go-1']);
	expect(safety.attempt!.items).toHaveLength(2);
});

test('an item that is there twice counts once, with its first answer', () => {
	const { safety, lost } = crafted([delivered('go-1', 'b'), delivered('go-1', 'a')]);
	expect(lost).toHaveLength(1);
	expect(safety.attempt!.answers['go-1']?.response).toBe('b');
});

test('a cell gives one item to an attempt', () => {
	const { safety, lost } = crafted([
		delivered('stop-1', 'b'),
		delivered('go-1', 'b'),
		delivered('go-2', 'a')
	]);
	expect(lost).toHaveLength(1);
	expect(safety.attempt!.items).toEqual(['stop-1', 'go-1']);
	expect(Object.keys(safety.attempt!.answers)).toEqual(['stop-1', 'go-1']);
});

test('an item of another lesson is not let in', () => {
	const { safety, lost } = crafted([delivered('pick-1', 'b')]);
	expect(lost).toHaveLength(1);
	expect(safety.attempt!.answers).toEqual({});
});

test('a finished attempt has answered items only', () => {
	const { safety, lost } = crafted([delivered('stop-1', 'b'), delivered('go-1')], true);
	expect(lost).toHaveLength(1);
	expect(safety.attempt).toMatchObject({ items: ['stop-1'], finished: true, position: 0 });
});

test('marks are computed anew, never read', () => {
	const { safety } = crafted([delivered('stop-1', 'b'), delivered('go-1', 'a')]);
	expect(safety.attempt!.answers).toMatchObject({ 'stop-1': { mark: 1 }, 'go-1': { mark: 0 } });
	expect(safety.seen).toEqual(['go-1', 'stop-1']);
});

test('numbers beyond all bounds can still be counted on from and saved', () => {
	const huge = Number.MAX_SAFE_INTEGER;
	const { progress } = crafted([], false, { sequence: huge, tenths: huge });
	expect(progress.seconds).toBe(MOST_SECONDS);
	const next = reduce(course, progress, { type: 'moved', place: { page: 'about' } });
	expect(next.sequence).toBe(progress.sequence + 1);
	expect(decode(course, encode(course, next))?.progress.place).toEqual({ page: 'about' });
});

test('a version longer than any that a course can have is none', () => {
	const version = '1'.repeat(VERSION_LENGTH);
	expect(crafted([], false, { version }).progress.version).toBe(version);
	expect(crafted([], false, { version: `${version}2` }).progress.version).toBe('');
});
