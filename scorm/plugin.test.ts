import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build, type Plugin } from 'vite';
import { describe, expect, it } from 'vitest';
import type { Course } from '#domain/course/course.ts';
import { packagesPlugin } from './plugin.ts';
import { COURSE, folderWith } from './sample.test-data.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const SOURCE = new Map([
	[
		'index.html',
		bytes(
			'<!doctype html><html lang="en-GB"><head><meta charset="utf-8">' +
				'<meta name="course-tracker" content="standalone"><title>Tea</title></head><body></body></html>'
		)
	]
]);

/** Builds a page without scripts into `dist/course` beside the source, after `spoil`. */
async function buildCourse(
	getCourse: () => Course | Promise<Course>,
	length: number,
	others: Plugin[] = []
): Promise<{ dist: string; failure: unknown }> {
	const root = folderWith(SOURCE);
	const dist = join(dirname(root), 'dist');
	mkdirSync(join(dist, 'packages'), { recursive: true });
	writeFileSync(join(dist, 'packages', 'older.zip'), 'old');
	writeFileSync(join(dist, 'report.json'), '{}');
	const failure = await build({
		root,
		base: './',
		configFile: false,
		logLevel: 'silent',
		build: { outDir: '../dist/course', emptyOutDir: true, modulePreload: false },
		plugins: [packagesPlugin(getCourse, () => length), ...others]
	}).then(
		() => undefined,
		(reason: unknown) => reason
	);
	return { dist, failure };
}

describe('packagesPlugin', () => {
	it('writes packages and report after a build', async () => {
		const { dist, failure } = await buildCourse(() => Promise.resolve(COURSE), 100);
		expect(failure).toBeUndefined();
		expect(readdirSync(join(dist, 'packages'))).toHaveLength(4);
		const figures: unknown = JSON.parse(readFileSync(join(dist, 'report.json'), 'utf8'));
		expect(figures).toMatchObject({ version: '1.2.3', worstCaseSnapshot: { length: 100 } });
		expect(readdirSync(dist).sort()).toEqual(['course', 'packages', 'report.json']);
	});

	it.each([
		[
			'a course that does not load',
			() => Promise.reject(new Error('no course')),
			1,
			[],
			/no course/
		],
		['a state that is too long', () => COURSE, 3901, [], /3901 characters/],
		[
			'a page with an inline script',
			() => COURSE,
			1,
			[
				{
					name: 'inline',
					transformIndexHtml: (html) => html.replace('</body>', '<script>1</script></body>')
				}
			],
			/inline-script/
		],
		[
			'a build that breaks before',
			() => COURSE,
			1,
			[
				{
					name: 'broken',
					generateBundle: () => {
						throw new Error('broken earlier');
					}
				}
			],
			/broken earlier/
		]
	] as [string, () => Course | Promise<Course>, number, Plugin[], RegExp][])(
		'leaves neither packages nor report behind %s',
		async (_, getCourse, length, others, message) => {
			const { dist, failure } = await buildCourse(getCourse, length, others);
			expect(String(failure)).toMatch(message);
			expect(existsSync(join(dist, 'packages'))).toBe(false);
			expect(existsSync(join(dist, 'report.json'))).toBe(false);
		}
	);
});
