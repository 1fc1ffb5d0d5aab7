/** Resources, their files and the files of the package (ADL's checks 3, 4 and 8). */

import { namespace } from '../standards/edition.ts';
import { error, type Finding } from './finding.ts';
import type { Subject } from './subject.ts';
import { attribute, childrenOf, descendants, inManifest, type XmlElement } from './xml.ts';

export function resources({ scorm, files }: Subject): Finding[] {
	if (scorm === undefined) return [];
	const { edition, manifest } = scorm;
	const cp = namespace(edition, '');
	const all = childrenOf(manifest, cp, 'resources').flatMap((each) =>
		childrenOf(each, cp, 'resource')
	);
	const referenced = new Set(descendants(manifest).map((each) => attribute(each, 'identifierref')));
	const findings: Finding[] = [];
	const listed = new Set<string>();
	for (const resource of all) {
		const hrefs = childrenOf(resource, cp, 'file').map((each) => attribute(each, 'href') ?? '');
		findings.push(...kind(resource, namespace(edition, 'adlcp'), edition.scormType));
		findings.push(...targets(resource, hrefs, files));
		findings.push(...dependencies(resource, cp, all));
		if (!referenced.has(attribute(resource, 'identifier'))) {
			findings.push(
				error('resource-unreferenced', inManifest(resource), 'no item and no resource names it')
			);
		}
		for (const href of hrefs) listed.add(href);
	}
	for (const name of files.keys()) {
		if (name !== 'imsmanifest.xml' && !listed.has(name)) {
			findings.push(error('file-unreferenced', name, 'no resource lists this file'));
		}
	}
	return findings;
}

function kind(resource: XmlElement, adlcp: string, scormType: string): Finding[] {
	const findings: Finding[] = [];
	if (attribute(resource, 'type') !== 'webcontent') {
		findings.push(error('resource-type', inManifest(resource), 'type must be "webcontent"'));
	}
	const value = attribute(resource, scormType, adlcp);
	if (value !== 'sco' && value !== 'asset') {
		const message = `adlcp:${scormType} (in this case) must be "sco" or "asset"`;
		findings.push(error('scorm-type', inManifest(resource), message));
	}
	if (attribute(resource, 'persistState', adlcp) !== undefined) {
		findings.push(
			error('persist-state', inManifest(resource), 'adlcp:persistState no longer exists')
		);
	}
	return findings;
}

function targets(
	resource: XmlElement,
	hrefs: readonly string[],
	files: Subject['files']
): Finding[] {
	const launch = attribute(resource, 'href');
	const findings = hrefs.flatMap((href) =>
		target(`${inManifest(resource)} › file ${href}`, href, files)
	);
	if (launch === undefined) {
		findings.push(error('href-missing', inManifest(resource), 'nothing to launch'));
	} else if (!hrefs.includes(launch)) {
		findings.push(error('href-unlisted', inManifest(resource), `no <file> repeats "${launch}"`));
	}
	for (const href of new Set(hrefs)) {
		if (hrefs.indexOf(href) !== hrefs.lastIndexOf(href)) {
			findings.push(error('file-double', inManifest(resource), `"${href}" is listed twice`));
		}
	}
	return findings;
}

function target(where: string, href: string, files: Subject['files']): Finding[] {
	if (/^[a-z][a-z0-9+.-]*:|^\/|\\|(^|\/)\.\.(\/|$)/i.test(href)) {
		return [
			error('href-path', where, 'must be relative, inside the package, with forward slashes')
		];
	}
	if (/[^A-Za-z0-9._/-]/.test(href)) {
		return [error('href-characters', where, 'must need no escaping and no query')];
	}
	if (files.has(href)) return [];
	const other = [...files.keys()].find((name) => name.toLowerCase() === href.toLowerCase());
	return other === undefined
		? [error('file-missing', where, 'the package has no such file')]
		: [error('file-case', where, `the package has "${other}"; case counts`)];
}

function dependencies(resource: XmlElement, cp: string, all: readonly XmlElement[]): Finding[] {
	const known = new Set(all.map((each) => attribute(each, 'identifier')));
	return childrenOf(resource, cp, 'dependency')
		.map((each) => attribute(each, 'identifierref'))
		.filter((id) => !known.has(id))
		.map((id) => error('dependency', inManifest(resource), `"${id ?? ''}" names no resource`));
}
