/** Small packages for tests: a manifest of either edition around a few files. */

import { strToU8, zipSync, type Zippable } from 'fflate';

export interface FixtureOptions {
	title?: string;
	/** Text of schemaversion. */
	edition?: '1.2' | '2004 3rd Edition' | '2004 4th Edition';
	/** Extra elements inside the item, behind its title. */
	inside?: string;
	files?: Readonly<Record<string, string>>;
}

export function manifestXml({
	title = 'Course',
	edition = '1.2',
	inside = ''
}: FixtureOptions): string {
	const older = edition === '1.2';
	const [cp, adl] = older
		? ['http://www.imsproject.org/xsd/imscp_rootv1p1p2', 'http://www.adlnet.org/xsd/adlcp_rootv1p2']
		: ['http://www.imsglobal.org/xsd/imscp_v1p1', 'http://www.adlnet.org/xsd/adlcp_v1p3'];
	return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="C" version="1.0" xmlns="${cp}" xmlns:adlcp="${adl}" xmlns:imsss="http://www.imsglobal.org/xsd/imsss">
	<metadata><schema>ADL SCORM</schema><schemaversion>${edition}</schemaversion></metadata>
	<organizations default="ORG"><organization identifier="ORG"><title>${title}</title>
		<item identifier="ITEM" identifierref="RES"><title>${title}</title>${inside}</item>
	</organization></organizations>
	<resources><resource identifier="RES" type="webcontent" adlcp:${older ? 'scormtype' : 'scormType'}="sco" href="index.html"/></resources>
</manifest>`;
}

export function zipOf(files: Readonly<Record<string, string | Uint8Array>>): Buffer {
	const entries: Zippable = Object.fromEntries(
		Object.entries(files).map(([name, data]) => [
			name,
			typeof data === 'string' ? strToU8(data) : data
		])
	);
	return Buffer.from(zipSync(entries));
}

export function packageZip(options: FixtureOptions = {}): Buffer {
	return zipOf({
		'imsmanifest.xml': manifestXml(options),
		'index.html': '<!doctype html><title>Course</title><h1>Course</h1>',
		...options.files
	});
}
