/** Sequencing of a package with one SCO (ADL's check 9, without what takes several activities). */

import { namespace, type Edition } from '../standards/edition.ts';
import { error, type Finding, warning } from './finding.ts';
import { items } from './organizations.ts';
import type { Subject } from './subject.ts';
import { attribute, childrenOf, descendants, inManifest, type XmlElement } from './xml.ts';

/** ADL itself warns of these: crashes burn attempts, clocks differ, auxiliaries are never shown. */
const UNWISE = ['limitConditions', 'auxiliaryResources', 'randomizationControls'];

export function sequencing({ scorm }: Subject): Finding[] {
	if (scorm === undefined || scorm.edition.id === 'scorm12') return [];
	const { edition, manifest } = scorm;
	const cp = namespace(edition, '');
	const imsss = namespace(edition, 'imsss');
	const findings: Finding[] = [];
	for (const holder of childrenOf(manifest, cp, 'organizations')) {
		for (const organization of childrenOf(holder, cp, 'organization')) {
			findings.push(...flow(organization, imsss));
			for (const item of items(organization, cp)) findings.push(...delivery(item, imsss));
		}
	}
	for (const parent of descendants(manifest)) {
		const blocks = childrenOf(parent, imsss, 'sequencing');
		if (blocks.length > 1 && parent.name !== 'sequencingCollection') {
			findings.push(error('sequencing-twice', inManifest(parent), 'at most one <sequencing>'));
		}
		for (const block of blocks) findings.push(...rules(parent, block, edition));
	}
	return [...findings, ...collection(manifest, imsss)];
}

/** Without flow on the organization a Start request cannot deliver the first activity. */
function flow(organization: XmlElement, imsss: string): Finding[] {
	const modes = childrenOf(organization, imsss, 'sequencing').flatMap((each) =>
		childrenOf(each, imsss, 'controlMode')
	);
	if (modes.some((each) => attribute(each, 'flow') === 'true')) return [];
	return [error('flow', inManifest(organization), 'needs <controlMode flow="true">')];
}

/** An LMS completes and satisfies a SCO that said nothing, unless told that content says it. */
function delivery(item: XmlElement, imsss: string): Finding[] {
	if (attribute(item, 'identifierref') === undefined) return [];
	const controls = childrenOf(item, imsss, 'sequencing').flatMap((each) =>
		childrenOf(each, imsss, 'deliveryControls')
	);
	return ['completionSetByContent', 'objectiveSetByContent']
		.filter((name) => !controls.some((each) => attribute(each, name) === 'true'))
		.map((name) =>
			error('delivery-controls', inManifest(item), `needs <deliveryControls ${name}="true">`)
		);
}

function rules(parent: XmlElement, block: XmlElement, edition: Edition): Finding[] {
	const where = inManifest(parent);
	const findings: Finding[] = [];
	for (const { name } of block.children) {
		if (UNWISE.includes(name)) {
			findings.push(warning('sequencing-unwise', where, `<${name}> locks learners out`));
		}
	}
	const imsss = namespace(edition, 'imsss');
	const ids = objectiveIds(block, imsss);
	for (const [index, id] of ids.entries()) {
		if (ids.indexOf(id) !== index) {
			findings.push(error('objective-double', where, `objectiveID "${id}" must be unique`));
		}
	}
	for (const element of descendants(block)) {
		if (element.name === 'mapInfo') {
			const message = 'Moodle on PHP 8 refuses packages with global objectives';
			findings.push(error('map-info', where, message));
		}
		const referenced = attribute(element, 'referencedObjective');
		if (referenced !== undefined && !ids.includes(referenced)) {
			findings.push(error('referenced-objective', where, `no objective "${referenced}" here`));
		}
	}
	return findings;
}

function objectiveIds(block: XmlElement, imsss: string): string[] {
	return childrenOf(block, imsss, 'objectives')
		.flatMap((each) => each.children)
		.map((each) => attribute(each, 'objectiveID'))
		.filter((id) => id !== undefined);
}

/** Shared blocks carry an ID in the collection; outside it an IDRef must find one. */
function collection(manifest: XmlElement, imsss: string): Finding[] {
	const shared = descendants(manifest)
		.filter((each) => each.name === 'sequencingCollection')
		.flatMap((each) => childrenOf(each, imsss, 'sequencing'));
	const ids = shared.map((each) => attribute(each, 'ID'));
	const findings: Finding[] = [];
	if (ids.includes(undefined)) {
		findings.push(error('collection-id', 'imsmanifest.xml › sequencingCollection', 'needs an ID'));
	}
	for (const element of descendants(manifest)) {
		const target = attribute(element, 'IDRef');
		if (target !== undefined && !ids.includes(target)) {
			findings.push(error('collection-idref', inManifest(element), `"${target}" names no block`));
		}
	}
	return findings;
}
