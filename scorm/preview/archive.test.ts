import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readArchive, unsafePath, type Limits } from './archive.ts';
import { zipOf } from './zip.test-fixture.ts';

const SMALL: Limits = { entries: 5, total: 3 * 1024 ** 2, ratio: 200 };
const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;

/** Every position at which the signature stands. */
function places(zip: Buffer, signature: number): number[] {
	const found: number[] = [];
	for (let at = 0; at + 4 <= zip.length; at++) {
		if (zip.readUInt32LE(at) === signature) found.push(at);
	}
	return found;
}

describe('readArchive', () => {
	test('returns stored and deflated files by path', () => {
		const files = readArchive(zipOf({ 'a.txt': 'a', 'deep/er/b.txt': 'b'.repeat(5000) }));
		expect([...files.keys()]).toEqual(['a.txt', 'deep/er/b.txt']);
		expect(files.get('deep/er/b.txt')?.toString()).toBe('b'.repeat(5000));
	});

	test.each([
		['../evil.html', 'leaves its folder'],
		['a/../../evil.html', 'leaves its folder'],
		['/etc/evil.html', 'is absolute'],
		['C:/evil.html', 'is absolute'],
		['..\\evil.html', 'contains a backslash'],
		['a\\b.html', 'contains a backslash'],
		['a\nb.html', 'contains a control character'],
		['a//b.html', 'has a folder without a name'],
		[`${'n'.repeat(201)}.html`, 'is too long'],
		[`${'ü'.repeat(101)}.html`, 'is too long'],
		[`${'n/'.repeat(600)}a.html`, 'is too long']
	])('refuses the path %j: it %s', (name, reason) => {
		expect(() => readArchive(zipOf({ [name]: 'x' }))).toThrow(reason);
	});

	test.each(['index.html', 'a/b.c/d-e_f.png', '..a/b..', 'a b.html'])('takes %s', (name) => {
		expect(unsafePath(name)).toBeNull();
	});

	test('refuses too many files', () => {
		const files = Object.fromEntries([...'abcdef'].map((name) => [name, 'x']));
		expect(() => readArchive(zipOf(files), SMALL)).toThrow('has 6 files; the limit is 5');
	});

	test('refuses one file that grows out of proportion', () => {
		const bomb = zipOf({ 'bomb.txt': new Uint8Array(2.5 * 1024 ** 2) });
		expect(bomb.length).toBeLessThan(10_000);
		expect(() => readArchive(bomb, SMALL)).toThrow('looks like a zip bomb');
	});

	test('refuses files that are too large together, whatever the directory says', () => {
		const block = new Uint8Array(1024 ** 2);
		const zip = zipOf({ a: block, b: block, c: block, d: block });
		for (const at of places(zip, CENTRAL)) zip.writeUInt32LE(10, at + 24);
		// With honest sizes the first three fit; the lie must not hide the growth.
		const honest = zipOf({ a: block, b: block, c: block, d: block });
		expect(() => readArchive(honest, SMALL)).toThrow('looks like a zip bomb');
		expect(() => readArchive(zip, SMALL)).toThrow('its checksum or size is wrong');
	});

	test('refuses files that are too large together without being packed', () => {
		const block = new Uint8Array(1024 ** 2);
		const stored = Object.fromEntries([...'abcd'].map((name) => [name, block]));
		const zip = Buffer.from(zipSync(stored, { level: 0 }));
		expect(() => readArchive(zip, SMALL)).toThrow('too large when unpacked');
		expect(readArchive(zip, { ...SMALL, total: 4 * 1024 ** 2 }).size).toBe(4);
	});

	test.each([
		['many files', 10, 2],
		['a large archive', 16, 4]
	])('refuses Zip64, for %s', (_why, at, bytes) => {
		const zip = zipOf({ 'a.txt': 'x' });
		zip.fill(0xff, zip.length - 22 + at, zip.length - 22 + at + bytes);
		expect(() => readArchive(zip)).toThrow('Zip64');
	});

	test('refuses a compression that LMSs cannot read', () => {
		const zip = zipOf({ 'a.txt': 'x' });
		for (const at of places(zip, CENTRAL)) zip.writeUInt16LE(12, at + 10);
		expect(() => readArchive(zip)).toThrow('"a.txt" uses a compression');
	});

	test('refuses an encrypted file', () => {
		const zip = zipOf({ 'a.txt': 'secret' });
		for (const at of places(zip, CENTRAL)) zip.writeUInt16LE(1, at + 8);
		expect(() => readArchive(zip)).toThrow('"a.txt" is encrypted');
	});

	test('refuses a damaged file', () => {
		const zip = zipOf({ 'a.txt': 'abcdefgh' });
		const [at = 0] = places(zip, LOCAL);
		zip.writeUInt8(zip.readUInt8(at + 36) ^ 0xff, at + 36);
		expect(() => readArchive(zip)).toThrow('damaged');
	});

	test.each([
		[{ a: 'x', 'a/b.html': 'y' }, 'a/b.html'],
		[{ 'deep/er/b.html': 'y', 'Deep/er': 'x' }, 'deep/er/b.html']
	])('refuses a name that is a file and a folder: %o', (files, name) => {
		expect(() => readArchive(zipOf(files))).toThrow(`"${name}" stands in a folder that is a file`);
	});

	test('refuses names that differ only in case', () => {
		expect(() => readArchive(zipOf({ 'A.js': 'x', 'a.js': 'y' }))).toThrow('twice');
	});

	test.each([
		['nothing', Buffer.alloc(0)],
		['something else', Buffer.from('%PDF-1.7 and so on, long enough to hold an end record')],
		['half a zip', zipOf({ 'a.txt': 'x'.repeat(100) }).subarray(0, 60)]
	])('refuses %s', (_name, bytes) => {
		expect(() => readArchive(bytes)).toThrow('not a zip archive');
	});

	test('refuses a directory that points outside the file', () => {
		const zip = zipOf({ 'a.txt': 'x' });
		zip.writeUInt32LE(zip.length + 100, zip.length - 22 + 16);
		expect(() => readArchive(zip)).toThrow('points outside itself');
	});
});
