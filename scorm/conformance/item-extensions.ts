/** What SCORM 2004 adds to an item: only on SCOs, once, from the edition's words (ADL's check 7). */

import { namespace, SCORM_2004_3RD, type Edition } from '../standards/edition.ts';
import { error, type Finding, warning } from './finding.ts';
import { items } from './organizations.ts';
import type { Subject } from './subject.ts';
import { attribute, childrenOf, descendants, inManifest, type XmlElement } from './xml.ts';

const LONGEST_DATA = 4000;

const ONCE = ['timeLimitAction', 'dataFromLMS', 'completionThreshold', 'presentation', 'data'];

export function itemExtensions({ scorm }: Subject): Finding[] {
	if (scorm === undefined || scorm.edition.id === 'scorm12') return [];
	const { edition, manifest } = scorm;
	const cp = namespace(edition, '');
	const scos = new Set(
		descendants(manifest)
			.filter((each) => attribute(each, 'scormType', namespace(edition, 'adlcp')) === 'sco')
			.map((each) => attribute(each, 'identifier'))
	);
	const findings = fourthOnly(manifest, edition);
	for (const item of items(organizationsOf(manifest, cp), cp)) {
		const sco = scos.has(attribute(item, 'identifierref'));
		findings.push(...counts(item, sco), ...words(item, edition));
	}
	return findings;
}

/** The items of all organizations hang below one element, so that one walk finds them. */
function organizationsOf(manifest: XmlElement, cp: string): XmlElement {
	const all = childrenOf(manifest, cp, 'organizations')
		.flatMap((each) => childrenOf(each, cp, 'organization'))
		.flatMap((each) => each.children);
	return { ...manifest, children: all };
}

function counts(item: XmlElement, sco: boolean): Finding[] {
	return ONCE.flatMap((name) => {
		const found = item.children.filter((each) => each.name === name).length;
		const findings: Finding[] = [];
		if (found > 1) findings.push(error('extension-twice', inManifest(item), `<${name}> twice`));
		if (found > 0 && !sco) {
			findings.push(error('extension-place', inManifest(item), `<${name}> belongs on a SCO`));
		}
		return findings;
	});
}

function words(item: XmlElement, edition: Edition): Finding[] {
	const findings: Finding[] = [];
	for (const child of item.children) {
		if (child.name === 'dataFromLMS' && child.text.length > LONGEST_DATA) {
			const message = `dataFromLMS takes ${LONGEST_DATA} characters`;
			findings.push(error('data-length', inManifest(item), message));
		}
		if (child.name === 'completionThreshold') findings.push(...threshold(item, child, edition));
		if (child.name !== 'presentation') continue;
		for (const { name, text } of descendants(child)) {
			if (name === 'hideLMSUI' && !edition.hideable.includes(text)) {
				const message = `"${text}" is no control of ${edition.id}: ${edition.hideable.join(', ')}`;
				findings.push(error('hide-lms-ui', inManifest(item), message));
			}
		}
	}
	return findings;
}

function threshold(item: XmlElement, of: XmlElement, edition: Edition): Finding[] {
	if (edition === SCORM_2004_3RD) return [];
	if (of.text.trim() === '') return [];
	const message = 'the 4th edition writes it as attributes, not as text';
	return [warning('threshold-form', inManifest(item), message)];
}

/** Names that the XSDs of the 3rd edition partly know, although only the 4th defines them. */
function fourthOnly(manifest: XmlElement, edition: Edition): Finding[] {
	if (edition !== SCORM_2004_3RD) return [];
	const adlcp = namespace(edition, 'adlcp');
	const findings: Finding[] = [];
	for (const element of descendants(manifest)) {
		const shared = attribute(element, 'sharedDataGlobalToSystem', adlcp) !== undefined;
		const data = element.namespace === adlcp && element.name === 'data';
		const objectives =
			element.namespace === namespace(edition, 'adlseq') && element.name === 'objectives';
		const attributes =
			element.name === 'completionThreshold' &&
			element.attributes.some(({ namespace: uri }) => uri === '');
		if (shared || data || objectives || attributes) {
			const message = 'only the 4th edition knows this';
			findings.push(error('fourth-edition-only', inManifest(element), message));
		}
	}
	return findings;
}
