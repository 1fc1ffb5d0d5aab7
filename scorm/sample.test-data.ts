/** A small made-up course with its built files, for the tests of the packages. */

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';
import type { Choice } from '#domain/assessment/choice.ts';
import { makeAbout } from '#domain/course/about.test-data.ts';
import type { Course, Lesson } from '#domain/course/course.ts';
import { openPackage, type Subject } from './conformance/subject.ts';
import { packageFiles, STANDARDS } from './package.ts';
import type { Files, Standard } from './standards/standard.ts';
import { zip } from './zip.ts';

const PAGE = `<!doctype html>
<html lang="en-GB">
	<head>
		<meta charset="utf-8">
		<meta name="course-tracker" content="standalone">
		<title>Tea & Trees <sample></title>
		<link rel="stylesheet" href="./course.css">
		<script defer src="./course.js"></script>
	</head>
	<body><!--[--><div id="app"><a href="#main">Skip</a>
	<a href="https://doi.org/10.5555/12345678">A source</a></div><!--]--></body>
</html>
`;

const SCRIPT = `(function () {
	var svg = 'http://www.w3.org/2000/svg';
	var where = { doi: 'https://doi.org/', paper: 'https://example.org/tea.pdf' };
	document.getElementById('app').dataset.ready = svg + where.doi + where.paper;
})();
`;

const STYLE = `@font-face { font-family: Sample; src: url("./fonts/sample.woff2") format("woff2"); }
#app { font-family: Sample, serif; }
`;

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

export const BUILT: Files = new Map([
	['course.css', bytes(STYLE)],
	['course.js', bytes(SCRIPT)],
	['fonts/sample.woff2', new Uint8Array([0x77, 0x4f, 0x46, 0x32, 0, 1, 2, 3])],
	['index.html', bytes(PAGE)]
]);

export const COURSE: Course = {
	id: 'tea-and-trees',
	title: 'Tea & Trees: 100% <made up>',
	version: '1.2.3',
	contentHash: '0'.repeat(64),
	language: 'en-GB',
	cut: 0.75,
	cutBasis: 'provisional',
	awaitingSignOff: true,
	about: makeAbout(),
	lessons: [lesson('first-leaf', 'L1', 900, 12), lesson('second-cup', 'L2', 600, 8)],
	predictions: {},
	items: { 'leaf-1': item('leaf-1', true), 'leaf-2': item('leaf-2', false) },
	taught: {},
	claims: {
		green: {
			id: 'green',
			text: 'Leaves are green.',
			status: 'known',
			certainty: 'structural',
			sources: ['paper'],
			asOf: '2026-01-01',
			reviewBy: '2028-01-01',
			dossier: 'sample A1'
		}
	},
	references: {
		paper: {
			id: 'paper',
			citation: 'Made up for a test.',
			short: 'Sample 2020',
			year: 2020,
			url: 'https://example.org/tea.pdf',
			status: 'known',
			finding: 'Leaves are green.'
		}
	},
	glossary: {},
	moments: {},
	objectives: {},
	figures: {
		iconArrays: {},
		forestPlots: {},
		accessMaps: {},
		checklists: {},
		courseCosts: {},
		durabilities: {},
		ladders: {},
		riskAxes: {},
		trialCounts: {},
		pathways: {},
		routeLabs: {},
		doseSums: {},
		sessionPlans: {}
	},
	misconceptions: {},
	source: [
		{ id: 's1', text: 'Leaves are green.', section: 'first-leaf/start', treatment: 'taught' },
		{ id: 's2', text: 'Cups are round.' }
	]
};

function lesson(id: string, code: string, words: number, minutes: number): Lesson {
	const shown = {
		title: `Lesson ${code}`,
		question: 'Why?',
		keyPoints: [],
		tips: [],
		leavesOut: [],
		deeperMinutes: 0
	};
	return { id, code, ...shown, minutes, words, sections: [], objectives: [], quiz: [] };
}

function item(id: string, critical: boolean): Choice {
	return {
		kind: 'choice',
		id,
		version: 1,
		lesson: 'first-leaf',
		use: 'quiz',
		group: 'leaf',
		objectives: [],
		bloom: 'apply',
		critical,
		stem: 'A leaf falls.',
		leadIn: 'Which colour has it?',
		coverTest: 'Green',
		refs: [],
		claims: [],
		keyPoint: 'Green.',
		section: 'first-leaf/start',
		reviewBy: '2028-01-01',
		order: 'shuffle',
		options: []
	};
}

const made: string[] = [];

afterAll(() => {
	for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A new temporary folder, gone when the test file is done. */
export function temporaryFolder(): string {
	const folder = mkdtempSync(join(tmpdir(), 'course-'));
	made.push(folder);
	return folder;
}

/** Writes files into a folder of their own inside a new temporary one, and returns it. */
export function folderWith(files: Files): string {
	const folder = join(temporaryFolder(), 'course');
	for (const [path, content] of files) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), content);
	}
	return folder;
}

export type StandardName = 'scorm12' | 'scorm2004-3rd' | 'scorm2004-4th' | 'web';

export function standard(name: StandardName): Standard {
	const found = STANDARDS.find(({ id }) => id === name);
	if (found === undefined) throw new Error(`no standard ${name}`);
	return found;
}

/** The package of a standard, changed by `spoil` before it is zipped and opened. */
export function sample(
	name: StandardName,
	spoil: (files: Map<string, Uint8Array>) => void
): Subject {
	const files = new Map(packageFiles(standard(name), COURSE, BUILT));
	spoil(files);
	return openPackage(zip(files), standard(name), COURSE);
}

/** Replaces a text in one file; throws when it is not there, so that no flaw stays unplanted. */
export function replaceIn(path: string, from: string | RegExp, to: string) {
	return (files: Map<string, Uint8Array>): void => {
		const before = new TextDecoder().decode(files.get(path));
		const after = before.replace(from, to);
		if (after === before) throw new Error(`${path} does not hold ${from}`);
		files.set(path, bytes(after));
	};
}

export const inManifestXml = (from: string | RegExp, to: string) =>
	replaceIn('imsmanifest.xml', from, to);

/** Adds a file; with `list` the manifest names it, too. */
export function addFile(path: string, content = 'x', list = false) {
	return (files: Map<string, Uint8Array>): void => {
		files.set(path, bytes(content));
		if (list)
			inManifestXml(
				'<file href="course.css"/>',
				`<file href="course.css"/><file href="${path}"/>`
			)(files);
	};
}
