import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentHash, courseFiles } from './course-files.ts';
import { BUILT, folderWith, temporaryFolder } from './sample.test-data.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('courseFiles', () => {
	it('reads files in sub-folders, with forward slashes', () => {
		expect(courseFiles(folderWith(BUILT))).toEqual(BUILT);
	});

	it('refuses a folder without files and one that is not there', () => {
		const empty = temporaryFolder();
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
		['a content changes', { a: '1', b: '3' }],
		['a name changes', { a: '1', c: '2' }],
		['the same bytes are divided otherwise', { a: '1b2' }]
	])('differs when %s', (_, changed) => {
		const hashOf = (files: object): string =>
			contentHash(new Map(Object.entries(files).map(([path, text]) => [path, bytes(text)])));
		expect(hashOf(changed)).not.toBe(hashOf({ a: '1', b: '2' }));
	});
});
