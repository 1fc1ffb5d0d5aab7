import { afterEach, describe, expect, it, vi } from 'vitest';
import { unzip, zip } from './zip.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const zone = process.env.TZ;

afterEach(() => {
	if (zone === undefined) delete process.env.TZ;
	else process.env.TZ = zone;
});

describe('zip', () => {
	it('puts the manifest first and sorts the rest', () => {
		const names = ['b.js', 'a/z.css', 'imsmanifest.xml', 'B.xsd', 'a.css'];
		const archive = zip(new Map(names.map((name) => [name, bytes(name)])));
		expect(unzip(archive).names).toEqual(['imsmanifest.xml', 'B.xsd', 'a.css', 'a/z.css', 'b.js']);
	});

	it('gives back what was put in', () => {
		const files = new Map([
			['a.txt', bytes('hello '.repeat(1000))],
			['b.png', new Uint8Array([1, 2, 3])]
		]);
		expect(unzip(zip(files)).files).toEqual(files);
	});

	it('gives the same bytes whatever order the files come in', () => {
		const files: [string, Uint8Array][] = [
			['a.js', bytes('1')],
			['b.js', bytes('2')]
		];
		expect(zip(new Map(files))).toEqual(zip(new Map(files.reverse())));
	});

	it('gives the same bytes in every time zone', async () => {
		const archives: Uint8Array[] = [];
		for (const tz of ['UTC', 'America/New_York', 'Asia/Tokyo']) {
			process.env.TZ = tz;
			vi.resetModules();
			const fresh = await import('./zip.ts');
			archives.push(fresh.zip(new Map([['a.js', bytes('1')]])));
		}
		expect(new Date(2020, 0, 1).getTimezoneOffset()).toBe(-540);
		expect(archives[1]).toEqual(archives[0]);
		expect(archives[2]).toEqual(archives[0]);
	});

	it('names folders and doubles when reading', () => {
		const folder = zip(
			new Map([
				['a/', new Uint8Array()],
				['a/b.js', bytes('1')]
			])
		);
		expect(unzip(folder).names).toEqual(['a/', 'a/b.js']);
		expect([...unzip(folder).files.keys()]).toEqual(['a/b.js']);
	});

	it('throws on a damaged archive', () => {
		expect(() => unzip(bytes('not a zip'))).toThrow();
	});
});
