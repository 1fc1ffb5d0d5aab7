/** Opening a zip somebody else made: what is dangerous is refused before or while it is inflated. */

import { crc32, inflateRawSync } from 'node:zlib';
import { PackageRefused } from './refused.ts';

export interface Limits {
	/** Number of files. */
	entries: number;
	/** Bytes of all files after inflating. */
	total: number;
	/** Inflated over deflated size of one file, looked at above 1 MiB. */
	ratio: number;
}

export const LIMITS: Limits = { entries: 10_000, total: 1024 ** 3, ratio: 200 };

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const RATIO_FROM = 1024 ** 2;
/** Characters of a path, and bytes of one name in it: file systems take 255. */
const LONGEST_PATH = 1_000;
const LONGEST_NAME = 200;

interface Entry {
	name: string;
	flags: number;
	method: number;
	crc: number;
	packed: number;
	size: number;
	/** Where the local header begins. */
	at: number;
}

/** The end record stands in the last 64 KiB, behind it only a comment. */
function endRecord(zip: Buffer): number {
	const first = Math.max(0, zip.length - 22 - 0xffff);
	for (let at = zip.length - 22; at >= first; at--) {
		if (zip.readUInt32LE(at) === END && at + 22 + zip.readUInt16LE(at + 20) === zip.length)
			return at;
	}
	throw new PackageRefused('This file is not a zip archive, or it is cut off.');
}

/**
 * The central directory. Written here because no installed library reports the encryption flag and the
 * checksum of an entry; inflating is Node's.
 */
function directory(zip: Buffer, limits: Limits): Entry[] {
	const end = endRecord(zip);
	const entries = zip.readUInt16LE(end + 10);
	let at = zip.readUInt32LE(end + 16);
	if (entries === 0xffff || at === 0xffffffff) {
		throw new PackageRefused('The archive uses Zip64, which most LMSs cannot read.');
	}
	if (entries > limits.entries) {
		throw new PackageRefused(`The archive has ${entries} files; the limit is ${limits.entries}.`);
	}
	const found: Entry[] = [];
	for (let n = 0; n < entries; n++) {
		if (zip.readUInt32LE(at) !== CENTRAL) {
			throw new PackageRefused('The list of files in the archive is damaged.');
		}
		const nameLength = zip.readUInt16LE(at + 28);
		found.push({
			name: zip.toString('utf8', at + 46, at + 46 + nameLength),
			flags: zip.readUInt16LE(at + 8),
			method: zip.readUInt16LE(at + 10),
			crc: zip.readUInt32LE(at + 16),
			packed: zip.readUInt32LE(at + 20),
			size: zip.readUInt32LE(at + 24),
			at: zip.readUInt32LE(at + 42)
		});
		at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
	}
	return found;
}

/** A path as it can be read in a sentence. */
const shown = (name: string): string => (name.length > 80 ? `${name.slice(0, 79)}…` : name);

/** Null for a path that stays inside its folder on every system, and that every system can write. */
export function unsafePath(name: string): string | null {
	if (name === '') return 'has no name';
	if (name.includes('\\')) return 'contains a backslash';
	if (name.startsWith('/') || /^[A-Za-z]:/.test(name)) return 'is absolute';
	const parts = name.replace(/\/$/, '').split('/');
	if (parts.some((part) => part === '..' || part === '.')) return 'leaves its folder';
	if (parts.includes('')) return 'has a folder without a name';
	if (name.length > LONGEST_PATH || parts.some((part) => Buffer.byteLength(part) > LONGEST_NAME)) {
		return 'is too long';
	}
	// eslint-disable-next-line no-control-regex -- control characters are what is looked for
	return /[\x00-\x1f\x7f]/.test(name) ? 'contains a control character' : null;
}

function inflate(zip: Buffer, entry: Entry, limits: Limits, left: number): Buffer {
	if (zip.readUInt32LE(entry.at) !== LOCAL) {
		throw new PackageRefused(`"${entry.name}" is damaged.`);
	}
	const start = entry.at + 30 + zip.readUInt16LE(entry.at + 26) + zip.readUInt16LE(entry.at + 28);
	const packed = zip.subarray(start, start + entry.packed);
	const fair = Math.max(RATIO_FROM, packed.length * limits.ratio);
	if (entry.method === 0) return packed;
	if (entry.method !== 8) {
		throw new PackageRefused(`"${entry.name}" uses a compression LMSs cannot read.`);
	}
	try {
		// The sizes in the directory may lie, so the limit holds while inflating.
		return inflateRawSync(packed, { maxOutputLength: Math.max(1, Math.min(fair, left)) });
	} catch (error) {
		const tooLarge =
			error instanceof RangeError && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
		throw new PackageRefused(
			tooLarge
				? `"${entry.name}" grows beyond the limits when unpacked; this looks like a zip bomb.`
				: `"${entry.name}" cannot be unpacked; the archive is damaged.`
		);
	}
}

/**
 * All files of the archive by path. Throws PackageRefused with one sentence saying what is wrong.
 * Folders are left out; names that differ only in case are refused, because Windows servers mix them up.
 */
export function readArchive(zip: Buffer, limits: Limits = LIMITS): Map<string, Buffer> {
	try {
		return readEntries(zip, limits);
	} catch (error) {
		if (error instanceof RangeError) {
			throw new PackageRefused('The archive is damaged: it points outside itself.');
		}
		throw error;
	}
}

function readEntries(zip: Buffer, limits: Limits): Map<string, Buffer> {
	const files = new Map<string, Buffer>();
	const seen = new Set<string>();
	let left = limits.total;
	for (const entry of directory(zip, limits)) {
		const unsafe = unsafePath(entry.name);
		if (unsafe)
			throw new PackageRefused(`The path "${shown(entry.name)}" in the archive ${unsafe}.`);
		if (entry.name.endsWith('/')) continue;
		if (entry.flags & 1) throw new PackageRefused(`"${entry.name}" is encrypted.`);
		const folded = entry.name.toLowerCase();
		if (seen.has(folded)) throw new PackageRefused(`"${entry.name}" is in the archive twice.`);
		seen.add(folded);
		const data = inflate(zip, entry, limits, left);
		left -= data.length;
		if (left < 0) throw new PackageRefused('The archive is too large when unpacked.');
		if (data.length !== entry.size || crc32(data) !== entry.crc) {
			throw new PackageRefused(`"${entry.name}" is damaged: its checksum or size is wrong.`);
		}
		files.set(entry.name, data);
	}
	const both = [...files.keys()].find((name) => folders(name).some((each) => seen.has(each)));
	if (both) throw new PackageRefused(`"${both}" stands in a folder that is a file as well.`);
	return files;
}

/** The folders that a path goes through, without regard to case. */
function folders(path: string): string[] {
	const parts = path.toLowerCase().split('/');
	return parts.slice(1).map((_, depth) => parts.slice(0, depth + 1).join('/'));
}
