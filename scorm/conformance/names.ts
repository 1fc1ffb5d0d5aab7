/** Names of the entries: what unzips, imports and serves the same everywhere. */

import { error, type Finding } from './finding.ts';
import type { Subject } from './subject.ts';

/** Served with a usable type by every LMS seen; SVG belongs into the page, scripts are never `.mjs`. */
const EXTENSIONS = new Set('html js css json txt png jpg jpeg webp woff2 vtt mp3 mp4'.split(' '));

const LONGEST_PATH = 100;

/** Zip root, wrapping folder, litter, doubles, case, characters, length and extensions. */
export function names({ names: entries, files, scorm }: Subject): Finding[] {
	const findings = entries.flatMap((name) => entry(name, isSchema(name, scorm !== undefined)));
	if (scorm !== undefined && entries[0] !== 'imsmanifest.xml') {
		findings.push(
			error('manifest-first', 'imsmanifest.xml', 'must be at the root, as the first entry')
		);
	}
	if (scorm === undefined && files.has('imsmanifest.xml')) {
		findings.push(error('manifest-unexpected', 'imsmanifest.xml', 'this package needs none'));
	}
	if (!files.has('index.html')) {
		findings.push(error('page-missing', 'index.html', 'must be at the root'));
	}
	return [...findings, ...doubles(entries)];
}

function entry(name: string, schema: boolean): Finding[] {
	const complain = (rule: string, message: string) => [error(rule, name, message)];
	if (name.endsWith('/')) return complain('directory-entry', 'folders need no entry of their own');
	if (schema || name === 'imsmanifest.xml') return [];
	if (/(^|\/)(__MACOSX|\.DS_Store|Thumbs\.db)(\/|$)/.test(name)) {
		return complain('litter', 'belongs to an operating system, not to the course');
	}
	if (name.includes('\\') || name.startsWith('/') || name.split('/').includes('..')) {
		return complain('path', 'must be relative, with forward slashes and without ".."');
	}
	const findings: Finding[] = [];
	if (!name.split('/').every((part) => /^[a-z0-9][a-z0-9._-]*$/.test(part))) {
		findings.push(error('name', name, 'use a-z 0-9 . _ - and begin with a letter or digit'));
	}
	if (name.length > LONGEST_PATH) {
		findings.push(error('path-length', name, `must not exceed ${LONGEST_PATH} characters`));
	}
	const extension = /\.([^./]+)$/.exec(name)?.[1];
	if (extension === undefined) {
		findings.push(error('extension-missing', name, 'ADL refuses a file without extension'));
	} else if (!EXTENSIONS.has(extension.toLowerCase())) {
		findings.push(
			error('extension', name, `.${extension} is not served or not accepted everywhere`)
		);
	}
	return findings;
}

/** Schemas keep the names the standard gave them, at the root. */
function isSchema(name: string, scorm: boolean): boolean {
	return scorm && /^[A-Za-z0-9_]+\.(xsd|dtd)$/.test(name);
}

function doubles(entries: readonly string[]): Finding[] {
	const seen = new Set<string>();
	const findings: Finding[] = [];
	for (const name of entries) {
		const folded = name.toLowerCase();
		if (seen.has(folded)) {
			findings.push(error('double', name, 'stands twice in the archive, or differs only in case'));
		}
		seen.add(folded);
	}
	return findings;
}
