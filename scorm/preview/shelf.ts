/** The packages at hand: built ones from a folder, brought ones from uploads, unpacked once each. */

import { createHash } from 'node:crypto';
import {
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync,
	writeFileSync
} from 'node:fs';
import { dirname, join } from 'node:path';
import { inspected } from '../conformance/inspect.ts';
import { LIMITS, readArchive, type Limits } from './archive.ts';
import { readManifest, resolved, type Manifest } from './manifest.ts';
import { PackageRefused } from './refused.ts';
import type { PackageItem, ShelfEntry } from './wire.ts';

type Opened = Extract<ShelfEntry, { items: unknown }>;

interface Seen {
	entry: ShelfEntry;
	/** Where its files are; absent when it was refused. */
	folder?: string;
}

/** `My Course (1).zip` becomes `my-course-1`: readable in an address and safe as a folder. */
export const slug = (fileName: string): string =>
	fileName
		.replace(/\.zip$/i, '')
		.toLowerCase()
		.replace(/[^a-z0-9._]+/g, '-')
		.replace(/^[-.]+|[-.]+$/g, '')
		.slice(0, 100) || 'package';

/** The path of a file that an address in the manifest means. */
function pathIn(href: string): string {
	const path = href.replace(/[?#].*$/, '');
	try {
		return decodeURIComponent(path);
	} catch {
		// Not escaped at all: a name with a per cent sign.
		return path;
	}
}

function describe(
	files: ReadonlyMap<string, Buffer>,
	fileName: string,
	uploaded: boolean
): Manifest {
	const source = files.get('imsmanifest.xml');
	if (source) {
		const manifest = readManifest(source.toString('utf8'));
		const [first] = manifest.items;
		if (first && !manifest.items.some(({ href }) => files.has(pathIn(href)))) {
			throw new PackageRefused(
				`imsmanifest.xml launches "${first.href}", which is not in the archive.`
			);
		}
		return manifest;
	}
	const deeper = [...files.keys()].find((name) => name.endsWith('/imsmanifest.xml'));
	if (deeper) {
		throw new PackageRefused(
			`imsmanifest.xml stands in a folder ("${deeper}"); it must be at the root of the archive.`
		);
	}
	const page = files.get('index.html');
	if (!page || uploaded) throw new PackageRefused('There is no imsmanifest.xml at the root.');
	const said = /<title>([^<]*)<\/title>/i.exec(page.toString('utf8'))?.[1];
	const title = said ? resolved(said).trim() : slug(fileName);
	return {
		title,
		edition: 'web',
		editionName: 'web',
		items: [{ id: 'web', title, href: 'index.html' }]
	};
}

export class Shelf {
	readonly #packagesDir: string;
	readonly #dataDir: string;
	readonly #limits: Limits;
	/** By path, size and time of change, so that a rebuilt package is read again and others are not. */
	readonly #seen = new Map<string, Seen>();

	constructor(packagesDir: string, dataDir: string, limits: Limits = LIMITS) {
		this.#packagesDir = packagesDir;
		this.#dataDir = dataDir;
		this.#limits = limits;
		mkdirSync(this.#uploads, { recursive: true });
	}

	get #uploads(): string {
		return join(this.#dataDir, 'uploads');
	}

	/** Built packages first, each group by name; refused ones at the end, with the reason. */
	list(): ShelfEntry[] {
		const entries = this.#all().map(({ entry }) => entry);
		const launchable = (entry: ShelfEntry): boolean => 'items' in entry;
		return [...entries.filter(launchable), ...entries.filter((entry) => !launchable(entry))];
	}

	/** A launchable package and the folder of its files. */
	open(id: string): { entry: Opened; folder: string } | null {
		const found = this.#all().find(({ entry }) => entry.id === id);
		return found?.folder && 'items' in found.entry
			? { entry: found.entry, folder: found.folder }
			: null;
	}

	item(id: string, itemId: string | undefined): { entry: Opened; item: PackageItem } | null {
		const found = this.open(id);
		const item = found?.entry.items.find((each) => itemId === undefined || each.id === itemId);
		return found && item ? { entry: found.entry, item } : null;
	}

	/** Takes an upload in; one of the same name is replaced. Throws PackageRefused and keeps nothing then. */
	add(fileName: string, zip: Buffer): ShelfEntry {
		describe(readArchive(zip, this.#limits), fileName, true);
		const path = join(this.#uploads, `${slug(fileName)}.zip`);
		writeFileSync(`${path}.part`, zip);
		renameSync(`${path}.part`, path);
		const { entry } = this.#look(path, true);
		if (!('refusal' in entry)) return entry;
		rmSync(path);
		throw new PackageRefused(entry.refusal);
	}

	/** Takes an upload away; false when it is none. What was recorded stays. */
	remove(id: string): boolean {
		const found = this.#folder(this.#uploads, true).find(({ entry }) => entry.id === id);
		if (!found) return false;
		rmSync(join(this.#uploads, found.entry.fileName));
		if (found.folder) rmSync(found.folder, { recursive: true, force: true });
		return true;
	}

	#all(): Seen[] {
		return [...this.#folder(this.#packagesDir, false), ...this.#folder(this.#uploads, true)];
	}

	#folder(folder: string, uploaded: boolean): Seen[] {
		if (!existsSync(folder)) return [];
		return readdirSync(folder)
			.filter((name) => name.toLowerCase().endsWith('.zip'))
			.sort()
			.map((name) => this.#look(join(folder, name), uploaded));
	}

	#look(path: string, uploaded: boolean): Seen {
		const { size, mtimeMs } = statSync(path);
		const key = `${path} ${size} ${mtimeMs}`;
		const seen = this.#seen.get(key) ?? this.#read(path, uploaded);
		this.#seen.set(key, seen);
		return seen;
	}

	#read(path: string, uploaded: boolean): Seen {
		const fileName = path.slice(dirname(path).length + 1);
		const id = (uploaded ? 'upload-' : '') + slug(fileName);
		try {
			const zip = readFileSync(path);
			const files = readArchive(zip, this.#limits);
			const manifest = describe(files, fileName, uploaded);
			return {
				entry: { id, fileName, uploaded, findings: inspected(files, zip.length), ...manifest },
				folder: this.#unpack(id, zip, files)
			};
		} catch (error) {
			// Whatever is wrong with one package, the others stay on the shelf.
			const refusal = error instanceof Error ? error.message : String(error);
			return { entry: { id, fileName, uploaded, refusal } };
		}
	}

	/** Unpacks beside the place and moves it there, so that a half-written folder is never served. */
	#unpack(id: string, zip: Buffer, files: ReadonlyMap<string, Buffer>): string {
		const hash = createHash('sha256').update(zip).digest('hex').slice(0, 12);
		const folder = join(this.#dataDir, 'unpacked', `${id}-${hash}`);
		if (existsSync(folder)) return folder;
		const part = `${folder}.part`;
		rmSync(part, { recursive: true, force: true });
		for (const [name, data] of files) {
			const path = join(part, name);
			mkdirSync(dirname(path), { recursive: true });
			writeFileSync(path, data);
		}
		renameSync(part, folder);
		return folder;
	}
}
