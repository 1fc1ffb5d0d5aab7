import { describe, expect, test } from 'vitest';
import { readManifest } from './manifest.ts';
import { manifestXml } from './zip.test-fixture.ts';

describe('readManifest', () => {
	test('reads title, edition and launch page of a 1.2 package', () => {
		const inside =
			'<adlcp:datafromlms>a=1&amp;b=2</adlcp:datafromlms><adlcp:masteryscore>80</adlcp:masteryscore>';
		expect(readManifest(manifestXml({ title: 'Course', inside }))).toEqual({
			title: 'Course',
			edition: '1.2',
			editionName: '1.2',
			items: [
				{
					id: 'ITEM',
					title: 'Course',
					href: 'index.html',
					launchData: 'a=1&b=2',
					masteryScore: '80'
				}
			]
		});
	});

	test('reads the thresholds of a 2004 package', () => {
		const inside = `<adlcp:completionThreshold completedByMeasure="true" minProgressMeasure="0.9"/>
			<imsss:sequencing><imsss:objectives>
				<imsss:primaryObjective objectiveID="P" satisfiedByMeasure="true">
					<imsss:minNormalizedMeasure>0.8</imsss:minNormalizedMeasure>
				</imsss:primaryObjective>
			</imsss:objectives></imsss:sequencing>`;
		const { edition, editionName, items } = readManifest(
			manifestXml({ edition: '2004 4th Edition', inside })
		);
		expect([edition, editionName]).toEqual(['2004', '2004 4th Edition']);
		expect(items[0]).toMatchObject({ scaledPassingScore: '0.8', completionThreshold: '0.9' });
	});

	test('a threshold that is not measured is none', () => {
		const inside =
			'<adlcp:completionThreshold completedByMeasure="false" minProgressMeasure="1.0"/>';
		const { items } = readManifest(manifestXml({ edition: '2004 4th Edition', inside }));
		expect(items[0]).not.toHaveProperty('completionThreshold');
	});

	test('markup in a title stays text', () => {
		const title = '&lt;img src=x onerror=alert(1)&gt; &amp; <![CDATA[<b>bold</b>]]> &#228;';
		expect(readManifest(manifestXml({ title })).title).toBe(
			'<img src=x onerror=alert(1)> & <b>bold</b> ä'
		);
	});

	test('entities of a document type are not expanded', () => {
		const xml = manifestXml({ title: '&boom;' }).replace(
			'<manifest',
			'<!DOCTYPE manifest [<!ENTITY boom SYSTEM "file:///etc/passwd">]><manifest'
		);
		expect(readManifest(xml).title).toBe('&boom;');
	});

	test('items of one identifier are told apart', () => {
		const again = '<item identifier="ITEM" identifierref="RES"><title>Again</title></item>';
		const xml = manifestXml({}).replace('</organization>', `${again}</organization>`);
		expect(readManifest(xml).items.map(({ id }) => id)).toEqual(['ITEM', 'ITEM (2)']);
	});

	test.each([
		['<manifest><metadata></manifest>', 'not well-formed'],
		['<manifest><!-- </manifest> -->', 'is never closed'],
		['<course/>', 'does not begin with a manifest'],
		['<\0m\0>\0', 'is not in UTF-8'],
		['<a b', /not well-formed: [^\n]*$/],
		[manifestXml({ inside: '<item>'.repeat(100) + '</item>'.repeat(100) }), 'nested more than'],
		[manifestXml({}).replace('"index.html"', '"../../../play/1"'), 'is not in the package'],
		[manifestXml({}).replace('"index.html"', '"//example.net/"'), 'is not in the package'],
		['<manifest><organizations/></manifest>', 'has no organization'],
		['<manifest><organizations><organization/></organizations></manifest>', 'nothing to launch'],
		[manifestXml({}).replace('<schemaversion>1.2', '<schemaversion>1.1'), 'edition "1.1"']
	])('refuses %s: %s', (xml, reason) => {
		expect(() => readManifest(xml)).toThrow(reason);
	});
});
