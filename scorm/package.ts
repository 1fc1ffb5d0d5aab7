/** The packages of the course: one zip per standard, written only when all of them conform. */

import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Course } from '#domain/course/course.ts';
import { conformance } from './conformance/conformance.ts';
import { inWords, type Finding } from './conformance/finding.ts';
import { openPackage } from './conformance/subject.ts';
import { courseFiles } from './course-files.ts';
import { scorm12 } from './standards/scorm12.ts';
import { scorm2004Fourth, scorm2004Third } from './standards/scorm2004.ts';
import type { Files, Standard } from './standards/standard.ts';
import { web } from './standards/web.ts';
import { withTracker } from './tracker-meta.ts';
import { zip } from './zip.ts';

/** A new standard is one line here. */
export const STANDARDS: readonly Standard[] = [scorm12, scorm2004Third, scorm2004Fourth, web];

export interface PackageInfo {
	/** File name inside the packages folder. */
	file: string;
	bytes: number;
	/** 64 hexadecimal digits. */
	sha256: string;
}

/** Says which rules the packages break; nothing has been written. */
export class NonconformantError extends Error {
	constructor(readonly findings: readonly Finding[]) {
		super(['No package was written.', ...findings.map(inWords)].join('\n'));
		this.name = 'NonconformantError';
	}
}

/**
 * Builds and checks all packages in memory, then replaces the zips in `outDir` by them.
 *
 * @param courseDir the built course, with `index.html`
 * @param warn hears what is not an error; errors throw
 * @throws NonconformantError when a rule is broken; any error leaves no half-made package
 */
export async function packages(
	courseDir: string,
	course: Course,
	outDir: string,
	warn: (finding: Finding) => void
): Promise<PackageInfo[]> {
	const built = courseFiles(courseDir);
	const archives = new Map<string, Uint8Array>();
	const findings: Finding[] = [];
	for (const standard of STANDARDS) {
		const file = packageName(course, standard);
		const archive = zip(packageFiles(standard, course, built));
		archives.set(file, archive);
		const found = await conformance(openPackage(archive, standard, course));
		findings.push(...found.map((each) => ({ ...each, where: `${file} › ${each.where}` })));
	}
	if (findings.some(({ severity }) => severity === 'error')) throw new NonconformantError(findings);
	findings.forEach(warn);
	replaceZips(outDir, archives);
	return [...archives].map(([file, archive]) => ({
		file,
		bytes: archive.length,
		sha256: createHash('sha256').update(archive).digest('hex')
	}));
}

/** What goes into the zip of a standard: the course with its tracker named, and the standard's files. */
export function packageFiles(standard: Standard, course: Course, built: Files): Files {
	const page = built.get('index.html');
	if (page === undefined) throw new Error('the built course has no index.html');
	const html = withTracker(new TextDecoder().decode(page), standard.tracker);
	const files = new Map(built).set('index.html', new TextEncoder().encode(html));
	for (const [path, bytes] of standard.files(course, [...built.keys()])) {
		if (files.has(path)) throw new Error(`${path} is both a course file and one of ${standard.id}`);
		files.set(path, bytes);
	}
	return files;
}

/** `ketamine-trd-1.0.0-scorm12.zip`. Throws when id or version would not make a plain file name. */
function packageName(course: Course, standard: Standard): string {
	const name = `${course.id}-${course.version}-${standard.id}.zip`;
	if (!/^[a-z0-9][a-z0-9.-]*\.zip$/.test(name)) {
		throw new Error(`"${name}": id and version of the course may hold a-z 0-9 . - only`);
	}
	return name;
}

/** Everything is on the disk under another name before the older zips go. */
function replaceZips(outDir: string, archives: ReadonlyMap<string, Uint8Array>): void {
	mkdirSync(outDir, { recursive: true });
	const paths = [...archives.keys()].map((file) => join(outDir, file));
	try {
		for (const [file, bytes] of archives) writeFileSync(join(outDir, `${file}.partial`), bytes);
		for (const file of readdirSync(outDir)) {
			if (file.endsWith('.zip')) rmSync(join(outDir, file));
		}
		for (const path of paths) renameSync(`${path}.partial`, path);
	} catch (reason) {
		for (const path of paths) {
			rmSync(path, { force: true, recursive: true });
			rmSync(`${path}.partial`, { force: true, recursive: true });
		}
		throw reason;
	}
}
