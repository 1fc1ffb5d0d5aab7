/** A finished package, opened for the checks: what a LMS would see, not what the build meant. */

import type { Course } from '#domain/course/course.ts';
import type { Edition } from '../standards/edition.ts';
import type { Files, Standard } from '../standards/standard.ts';
import { unzip } from '../zip.ts';
import type { Finding } from './finding.ts';
import { linkedHosts } from './addresses.ts';
import { parseXml, type XmlElement } from './xml.ts';

export interface Subject {
	/** What the page must name as its tracker. */
	tracker: Standard['tracker'];
	/** Absent for a package without manifest. */
	scorm?: { edition: Edition; manifest: XmlElement };
	/** All entries of the archive, doubles and folders included. */
	names: readonly string[];
	files: Files;
	/** Size of the archive. */
	bytes: number;
	/** Hosts the course data may link to. */
	hosts: ReadonlySet<string>;
}

export type Check = (subject: Subject) => Finding[] | Promise<Finding[]>;

/** Without `imsmanifest.xml` an empty tree stands in, so that every manifest check speaks up. */
const NO_MANIFEST: XmlElement = {
	name: '',
	namespace: '',
	attributes: [],
	children: [],
	text: ''
};

/** Reads a finished archive back. Throws when it is damaged. */
export function openPackage(archive: Uint8Array, standard: Standard, course: Course): Subject {
	const { names, files } = unzip(archive);
	const manifest = files.get('imsmanifest.xml');
	const subject = {
		tracker: standard.tracker,
		names,
		files,
		bytes: archive.length,
		hosts: linkedHosts(course)
	};
	const { edition } = standard;
	if (edition === undefined) return subject;
	const root = manifest === undefined ? NO_MANIFEST : parseXml(textOf(manifest));
	return { ...subject, scorm: { edition, manifest: root } };
}

export function textOf(bytes: Uint8Array): string {
	return new TextDecoder().decode(bytes);
}
