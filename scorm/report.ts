/** The figures of a build, every one counted from what was built. */

import { gzipSync } from 'fflate';
import { posix } from 'node:path';
import type { Kind } from '#domain/assessment/question.ts';
import type { Course, Status } from '#domain/course/course.ts';
import { inStyleSheet } from './conformance/links.ts';
import { contentHash, courseFiles } from './course-files.ts';
import { tags, valueOf } from './html.ts';
import type { PackageInfo } from './package.ts';
import type { Files } from './standards/standard.ts';

/** Characters of state that fit into every LMS, with room to spare below SCORM 1.2's 4,096. */
export const SNAPSHOT_BUDGET = 3900;

export interface Report {
	version: string;
	/** SHA-256 over the course files. */
	contentHash: string;
	lessons: { id: string; words: number; minutes: number }[];
	claims: { total: number; byStatus: Record<Status, number> };
	references: { total: number };
	items: {
		total: number;
		byKind: Record<Kind, number>;
		byLesson: Record<string, number>;
		critical: number;
	};
	/** Sentences of the commissioned text, and how many of them a section treats. */
	sourceCoverage: { sentences: number; mapped: number };
	packages: PackageInfo[];
	/**
	 * What a launch fetches: page, scripts, style sheets and what these name; bytes as stored and as a server would gzip
	 * them. The icon of the tab is none of it: in an LMS's frame no browser asks for it, in a window it comes after the
	 * first paint.
	 */
	firstLoad: { requests: number; raw: number; gzip: number };
	worstCaseSnapshot: { length: number };
}

/**
 * @param courseDir the built course
 * @param worstCaseSnapshot characters of the longest state the course can save
 * @param budget characters it may have; more for trials of growth only
 * @throws when that state exceeds the budget, or the page names a file that is not there
 */
export function report(
	course: Course,
	packages: readonly PackageInfo[],
	courseDir: string,
	worstCaseSnapshot: number,
	budget = SNAPSHOT_BUDGET
): Report {
	if (!(worstCaseSnapshot <= budget)) {
		throw new Error(
			`the longest state takes ${worstCaseSnapshot} characters; ${budget} fit every LMS`
		);
	}
	const files = courseFiles(courseDir);
	const claims = Object.values(course.claims);
	return {
		version: course.version,
		contentHash: contentHash(files),
		lessons: course.lessons.map(({ id, words, minutes }) => ({ id, words, minutes })),
		claims: {
			total: claims.length,
			byStatus: {
				verified: claims.filter(({ status }) => status === 'verified').length,
				known: claims.filter(({ status }) => status === 'known').length
			}
		},
		references: { total: Object.keys(course.references).length },
		items: itemFigures(course),
		sourceCoverage: {
			sentences: course.source.length,
			mapped: course.source.filter(({ section }) => section !== undefined).length
		},
		packages: [...packages],
		firstLoad: firstLoad(files),
		worstCaseSnapshot: { length: worstCaseSnapshot }
	};
}

function itemFigures(course: Course): Report['items'] {
	const items = Object.values(course.items);
	const byKind: Record<Kind, number> = {
		choice: 0,
		order: 0,
		hotspot: 0,
		chart: 0,
		match: 0,
		numeric: 0,
		judgement: 0,
		curve: 0,
		case: 0
	};
	const byLesson = Object.fromEntries(course.lessons.map(({ id }) => [id, 0]));
	for (const { kind, lesson } of items) {
		byKind[kind] += 1;
		byLesson[lesson] = (byLesson[lesson] ?? 0) + 1;
	}
	return {
		total: items.length,
		byKind,
		byLesson,
		critical: items.filter(({ critical }) => critical).length
	};
}

function firstLoad(files: Files): Report['firstLoad'] {
	const loaded = new Map<string, Uint8Array>();
	const load = (from: string, target: string): void => {
		if (/^([a-z][a-z0-9+.-]*:|#|$)/i.test(target)) return;
		const path = posix.normalize(posix.join(posix.dirname(from), target.replace(/[?#].*$/, '')));
		const bytes = files.get(path);
		if (bytes === undefined) throw new Error(`${from} names ${target}, which was not built`);
		if (loaded.has(path)) return;
		loaded.set(path, bytes);
		const text = new TextDecoder().decode(bytes);
		if (path.endsWith('.html')) for (const each of loadedByPage(text)) load(path, each);
		if (path.endsWith('.css')) for (const each of inStyleSheet(text)) load(path, each);
	};
	load('', 'index.html');
	const all = [...loaded];
	return {
		requests: all.length,
		raw: sum(all.map(([, bytes]) => bytes.length)),
		gzip: sum(all.map(([path, bytes]) => transferred(path, bytes)))
	};
}

/** What a browser fetches with the page; a link to follow is not, nor is the icon of the tab. */
function loadedByPage(html: string): string[] {
	return tags(html)
		.filter((tag) => tag.name !== 'a' && !/\bicon\b/.test(valueOf(tag, 'rel') ?? ''))
		.flatMap((tag) => [valueOf(tag, 'src'), tag.name === 'link' ? valueOf(tag, 'href') : undefined])
		.filter((target) => target !== undefined);
}

/** Servers gzip texts; fonts and images are compressed already. */
function transferred(path: string, bytes: Uint8Array): number {
	return /\.(html|css|js|json|txt|vtt)$/.test(path)
		? gzipSync(bytes, { level: 9, mtime: 0 }).length
		: bytes.length;
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, each) => total + each, 0);
}
