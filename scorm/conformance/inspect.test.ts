import { describe, expect, test } from 'vitest';
import { inspected } from './inspect.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

function manifest(change: (xml: string) => string = (xml) => xml): string {
	return change(`<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="C" version="1.0" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
<metadata><schema>ADL SCORM</schema><schemaversion>1.2</schemaversion></metadata>
<organizations default="O"><organization identifier="O"><title>T</title><item identifier="I" identifierref="R"><title>T</title></item></organization></organizations>
<resources><resource identifier="R" type="webcontent" adlcp:scormtype="sco" href="index.html"><file href="index.html"/></resource></resources>
</manifest>`);
}

const rules = (xml: string, more: Record<string, string> = {}): string[] => {
	const files = { 'imsmanifest.xml': xml, 'index.html': '<h1>Hello</h1>', ...more };
	const map = new Map(Object.entries(files).map(([name, text]) => [name, bytes(text)]));
	return inspected(map, 1_000).map(({ rule, severity }) => `${severity} ${rule}`);
};

describe('a package of somebody else', () => {
	test('that is right but for its schemas has warnings only', () => {
		const found = rules(manifest());
		expect(new Set(found)).toEqual(new Set(['warning schema-missing']));
	});

	test.each([
		['a default that leads nowhere', manifest((xml) => xml.replace('default="O"', 'default="X"'))],
		[
			'an item without its resource',
			manifest((xml) => xml.replace('identifierref="R"', 'identifierref="X"'))
		],
		[
			'a missing file',
			manifest((xml) => xml.replace('</resource>', '<file href="gone.js"/></resource>'))
		],
		['the attribute of another edition', manifest((xml) => xml.replace('scormtype', 'scormType'))],
		['an unknown edition', manifest((xml) => xml.replace('>1.2<', '>1.3<'))],
		['no XML at all', 'hello'],
		['hostile XML', manifest((xml) => xml.replace('<title>T', '<title>&unknown;'))]
	])('with %s has an error, the errors first', (_, xml) => {
		const [first] = rules(xml);
		expect(first).toMatch(/^error /);
	});

	test('that only breaks rules of our own is advised', () => {
		const odd = manifest((xml) => xml.replace('<title>T', '<title>Drugs &amp; <![CDATA[R&D;]]>'));
		const found = rules(odd, { 'Extra File.xyz': 'x' });
		for (const rule of ['title-plain', 'name', 'extension', 'file-unreferenced']) {
			expect(found).toContain(`warning ${rule}`);
		}
		expect(found.filter((one) => one.startsWith('error'))).toEqual([]);
	});

	test('that cannot be read has one finding', () => {
		for (const xml of ['<a', manifest((text) => text.replace('<title>T', '<title>&unknown;'))]) {
			expect(rules(xml)).toEqual(['error manifest-xml']);
		}
	});

	test('without a manifest has nothing to be said about', () => {
		expect(inspected(new Map([['index.html', bytes('x')]]), 10)).toEqual([]);
	});
});
