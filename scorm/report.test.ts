import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { contentHash } from './course-files.ts';
import { report } from './report.ts';
import { BUILT, COURSE, folderWith, replaceIn } from './sample.test-data.ts';

const PACKAGES = [{ file: 'a.zip', bytes: 5, sha256: 'f'.repeat(64) }];

describe('report', () => {
	const figures = report(COURSE, PACKAGES, folderWith(BUILT), 1234);

	it('counts the content', () => {
		expect(figures).toMatchObject({
			version: '1.2.3',
			contentHash: contentHash(BUILT),
			lessons: [
				{ id: 'first-leaf', words: 900, minutes: 12 },
				{ id: 'second-cup', words: 600, minutes: 8 }
			],
			claims: { total: 1, byStatus: { verified: 0, known: 1 } },
			references: { total: 1 },
			items: {
				total: 2,
				byKind: { choice: 2, order: 0, hotspot: 0, chart: 0 },
				byLesson: { 'first-leaf': 2, 'second-cup': 0 },
				critical: 1
			},
			sourceCoverage: { sentences: 2, mapped: 1 },
			packages: PACKAGES,
			worstCaseSnapshot: { length: 1234 }
		});
	});

	it('counts the page, its script, its style sheet and its font as the first load', () => {
		const sizes = [...BUILT.values()].map(({ length }) => length);
		expect(figures.firstLoad.requests).toBe(4);
		expect(figures.firstLoad.raw).toBe(sizes.reduce((a, b) => a + b));
		const texts = ['index.html', 'course.js', 'course.css'].map((path) => BUILT.get(path)!);
		const zipped = texts.map((text) => gzipSync(text, { level: 9 }).length);
		const expected = zipped.reduce((a, b) => a + b) + BUILT.get('fonts/sample.woff2')!.length;
		// Two deflate encoders may differ by a few bytes.
		expect(Math.abs(figures.firstLoad.gzip - expected)).toBeLessThan(30);
	});

	it('leaves out what the page does not load', () => {
		const more = new Map(BUILT).set('later.js', new Uint8Array(1000));
		expect(report(COURSE, PACKAGES, folderWith(more), 1).firstLoad).toEqual(figures.firstLoad);
	});

	it('leaves out the icon of the tab, which a launch in a frame never fetches', () => {
		const more = new Map(BUILT).set('icon.png', new Uint8Array(1000));
		replaceIn('index.html', '<head>', '<head><link rel="icon" href="./icon.png">')(more);
		expect(report(COURSE, PACKAGES, folderWith(more), 1).firstLoad.requests).toBe(4);
	});

	it('fails when the page names a file that was not built', () => {
		const files = new Map(BUILT);
		replaceIn('index.html', './course.js', './other.js')(files);
		expect(() => report(COURSE, PACKAGES, folderWith(files), 1)).toThrow(/other\.js/);
	});

	it('fails when the longest state does not fit, at exactly one character too many', () => {
		const folder = folderWith(BUILT);
		expect(report(COURSE, PACKAGES, folder, 3900).worstCaseSnapshot).toEqual({ length: 3900 });
		expect(() => report(COURSE, PACKAGES, folder, 3901)).toThrow(/3901 characters/);
		expect(() => report(COURSE, PACKAGES, folder, NaN)).toThrow(/NaN characters/);
	});
});
