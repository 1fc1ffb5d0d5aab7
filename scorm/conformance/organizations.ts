/** The tree of activities: default, titles, references (ADL's check 6). */

import { namespace } from '../standards/edition.ts';
import { error, type Finding } from './finding.ts';
import type { Subject } from './subject.ts';
import { attribute, childrenOf, descendants, inManifest, type XmlElement } from './xml.ts';

const LONGEST_TITLE = 200;

export function organizations({ scorm }: Subject): Finding[] {
	if (scorm === undefined) return [];
	const { edition, manifest } = scorm;
	const cp = namespace(edition, '');
	const [holder, ...more] = childrenOf(manifest, cp, 'organizations');
	if (holder === undefined || more.length > 0) {
		return [error('organizations', 'imsmanifest.xml', 'exactly one <organizations> is needed')];
	}
	const all = childrenOf(holder, cp, 'organization');
	const findings: Finding[] = [];
	if (!all.some((each) => attribute(each, 'identifier') === attribute(holder, 'default'))) {
		const message = `default="${attribute(holder, 'default') ?? ''}" names no organization`;
		findings.push(error('default', inManifest(holder), message));
	}
	const resources = new Set(
		descendants(manifest)
			.filter((each) => each.name === 'resource' && each.namespace === cp)
			.map((each) => attribute(each, 'identifier'))
	);
	for (const organization of all) {
		findings.push(...title(organization, cp));
		if (childrenOf(organization, cp, 'item').length === 0) {
			findings.push(error('no-item', inManifest(organization), 'at least one <item> is needed'));
		}
		for (const item of items(organization, cp)) {
			findings.push(...title(item, cp), ...launch(item, cp, resources), ...options(item));
		}
	}
	return findings;
}

/** All items below a parent, however deep. */
export function items(parent: XmlElement, cp: string): XmlElement[] {
	return childrenOf(parent, cp, 'item').flatMap((item) => [item, ...items(item, cp)]);
}

function title(of: XmlElement, cp: string): Finding[] {
	const [first, ...more] = childrenOf(of, cp, 'title');
	if (first === undefined || more.length > 0 || first.text.trim() === '') {
		return [error('title', inManifest(of), 'exactly one <title> with a text is needed')];
	}
	const findings: Finding[] = [];
	if (first.text.length > LONGEST_TITLE) {
		findings.push(error('title-length', inManifest(of), `at most ${LONGEST_TITLE} characters`));
	}
	if (/[&%<>"'\\`\p{Cc}]/u.test(first.text)) {
		const message = 'characters such as & % < break lists and addresses in some LMSs';
		findings.push(error('title-plain', inManifest(of), message));
	}
	return findings;
}

function launch(item: XmlElement, cp: string, resources: ReadonlySet<unknown>): Finding[] {
	const target = attribute(item, 'identifierref');
	const leaf = childrenOf(item, cp, 'item').length === 0;
	if (leaf && target === undefined) {
		return [
			error('identifierref-missing', inManifest(item), 'an item without items needs a resource')
		];
	}
	if (!leaf && target !== undefined) {
		return [
			error('identifierref-branch', inManifest(item), 'an item with items must not name a resource')
		];
	}
	if (target !== undefined && !resources.has(target)) {
		return [error('identifierref', inManifest(item), `"${target}" names no resource`)];
	}
	return [];
}

function options(item: XmlElement): Finding[] {
	const findings: Finding[] = [];
	const visible = attribute(item, 'isvisible') ?? 'true';
	if (visible !== 'true' && visible !== 'false') {
		findings.push(error('isvisible', inManifest(item), `"${visible}" is neither true nor false`));
	}
	if (attribute(item, 'parameters') !== undefined) {
		const message = 'players drop parameters or encode them twice; the course needs none';
		findings.push(error('parameters', inManifest(item), message));
	}
	return findings;
}
