import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentHash, courseFiles } from './course-files.ts';
import { BUILT, folderWith } from './sample.fixture.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('courseFiles', () => {
	it('reads files in sub-folders, with forward slashes', () => {
		expect(courseFiles(folderWith(BUILT))).toEqual(BUILT);
	});

	it('refuses a folder without files and one that is not there', () => {
		const empty = mkdtempSync(join(tmpdir(), 'empty-'));
		expect(() => courseFiles(empty)).toThrow(/build the course first/);
		expect(() => courseFiles(join(empty, 'missing'))).toThrow(/ENOENT/);
	});
});

describe('contentHash', () => {
	it('does not depend on the order of the files', () => {
		expect(contentHash(new Map([...BUILT].reverse()))).toBe(contentHash(BUILT));
		expect(contentHash(BUILT)).toMatch(/^[0-9a-f]{64}$/);
	});

	it.each([
		['a content changes', [['a.js', '12']]],
		['a name changes', [['b.js', '1']]],
		[
			'a byte moves from one file to the next',
			[
				['a.js', ''],
				['b.js', '1']
			]
		]
	])('differs when %s', (_, files) => {
		const changed = new Map(files.map(([path, text]) => [path!, bytes(text!)]));
		expect(contentHash(changed)).not.toBe(contentHash(new Map([['a.js', bytes('1')]])));
	});
});
