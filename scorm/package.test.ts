import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Finding } from './conformance/finding.ts';
import { NonconformantError, packages } from './package.ts';
import { BUILT, COURSE, folderWith, replaceIn } from './sample.test-data.ts';
import { unzip } from './zip.ts';

const NAMES = [
	'tea-and-trees-1.2.3-scorm12.zip',
	'tea-and-trees-1.2.3-scorm2004-3rd.zip',
	'tea-and-trees-1.2.3-scorm2004-4th.zip',
	'tea-and-trees-1.2.3-web.zip'
];

const noWarning = (finding: Finding): never => {
	throw new Error(finding.message);
};

function places(spoil?: (files: Map<string, Uint8Array>) => void): { course: string; out: string } {
	const files = new Map(BUILT);
	spoil?.(files);
	const course = folderWith(files);
	return { course, out: join(dirname(course), 'packages') };
}

const zone = process.env.TZ;

afterEach(() => {
	if (zone === undefined) delete process.env.TZ;
	else process.env.TZ = zone;
});

describe('packages', () => {
	it('writes one zip a standard and says its size and hash', async () => {
		const { course, out } = places();
		const made = await packages(course, COURSE, out, noWarning);
		expect(readdirSync(out).sort()).toEqual(NAMES);
		expect(made.map(({ file }) => file)).toEqual(NAMES);
		for (const { file, bytes, sha256 } of made) {
			const content = readFileSync(join(out, file));
			expect(content.length).toBe(bytes);
			expect(createHash('sha256').update(content).digest('hex')).toBe(sha256);
		}
	});

	it('differ from the built course in the manifest, the schemas and the tracker alone', async () => {
		const { course, out } = places();
		await packages(course, COURSE, out, noWarning);
		const trackers = NAMES.map((name) => {
			const { files } = unzip(new Uint8Array(readFileSync(join(out, name))));
			for (const [path, bytes] of BUILT) {
				if (path !== 'index.html') expect(files.get(path)).toEqual(bytes);
			}
			const page = new TextDecoder().decode(files.get('index.html'));
			return /name="course-tracker" content="([^"]*)"/.exec(page)?.[1];
		});
		expect(trackers).toEqual(['scorm12', 'scorm2004', 'scorm2004', 'standalone']);
	});

	it('have the same bytes in every time zone', async () => {
		const hashes: string[] = [];
		for (const tz of ['America/New_York', 'Asia/Tokyo']) {
			process.env.TZ = tz;
			vi.resetModules();
			const fresh = await import('./package.ts');
			const { course, out } = places();
			const made = await fresh.packages(course, COURSE, out, noWarning);
			hashes.push(made.map(({ sha256 }) => sha256).join());
		}
		expect(hashes[1]).toBe(hashes[0]);
	});

	it('replace older zips and leave other files alone', async () => {
		const { course, out } = places();
		mkdirSync(out);
		writeFileSync(join(out, 'tea-and-trees-1.2.2-scorm12.zip'), 'old');
		writeFileSync(join(out, 'notes.txt'), 'mine');
		await packages(course, COURSE, out, noWarning);
		expect(readdirSync(out).sort()).toEqual(['notes.txt', ...NAMES]);
	});

	it('are not written when one breaks a rule, and all broken rules are named', async () => {
		const { course, out } = places((files) => {
			replaceIn('index.html', 'defer', 'type="module"')(files);
			files.set('wasm.wasm', new Uint8Array(8));
		});
		const failure = await packages(course, COURSE, out, noWarning).catch(
			(reason: unknown) => reason
		);
		expect(failure).toBeInstanceOf(NonconformantError);
		expect(String(failure)).toContain(
			'scorm12.zip › index.html › script: must be a classic script'
		);
		expect(String(failure)).toContain('web.zip › wasm.wasm');
		expect(existsSync(out)).toBe(false);
	});

	it('are written in spite of a warning, which is passed on', async () => {
		const { course, out } = places(
			replaceIn('course.css', '#app', 'i { background: url(data:image/png;base64,AA) } #app')
		);
		const warnings: string[] = [];
		await packages(course, COURSE, out, ({ rule }) => warnings.push(rule));
		expect(warnings).toEqual(['data-url', 'data-url', 'data-url', 'data-url']);
		expect(readdirSync(out)).toHaveLength(4);
	});

	it('leave nothing half-made when the disk refuses', async () => {
		const { course, out } = places();
		mkdirSync(join(out, `${NAMES[2]}.partial`), { recursive: true });
		await expect(packages(course, COURSE, out, noWarning)).rejects.toThrow(/EISDIR/);
		expect(readdirSync(out)).toEqual([]);
	});

	it.each([
		['a page without tracker', replaceIn('index.html', 'course-tracker', 'x'), /exactly one <meta/],
		['no page', (files: Map<string, Uint8Array>) => files.delete('index.html'), /no index\.html/],
		[
			'a course file named like a schema',
			(files: Map<string, Uint8Array>) => files.set('ims_xml.xsd', new Uint8Array(1)),
			/both a course file and one of scorm12/
		]
	])('fail on %s', async (_, spoil, message) => {
		const { course, out } = places(spoil);
		await expect(packages(course, COURSE, out, noWarning)).rejects.toThrow(message);
		expect(existsSync(out)).toBe(false);
	});

	it('refuse an id that makes no plain file name', async () => {
		const { course, out } = places();
		const odd = { ...COURSE, id: '../Tea' };
		await expect(packages(course, odd, out, noWarning)).rejects.toThrow(/may hold a-z/);
	});
});
