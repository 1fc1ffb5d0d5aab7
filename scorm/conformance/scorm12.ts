/** What SCORM 1.2 adds to an item: order, mastery score and prerequisites (check 10). */

import { namespace } from '../standards/edition.ts';
import { error, type Finding } from './finding.ts';
import { items } from './organizations.ts';
import type { Subject } from './subject.ts';
import { childrenOf, descendants, inManifest, type XmlElement } from './xml.ts';

/** The XSD takes any order of these; players read them in this one. */
const ORDER = ['prerequisites', 'maxtimeallowed', 'timelimitaction', 'datafromlms', 'masteryscore'];

export function scorm12({ scorm }: Subject): Finding[] {
	if (scorm === undefined || scorm.edition.id !== 'scorm12') return [];
	const cp = namespace(scorm.edition, '');
	const adlcp = namespace(scorm.edition, 'adlcp');
	const all = descendants(scorm.manifest)
		.filter((each) => each.name === 'organization')
		.flatMap((each) => items(each, cp));
	const ids = new Set(
		all
			.flatMap((each) => each.attributes.filter(({ name }) => name === 'identifier'))
			.map(({ value }) => value)
	);
	return all.flatMap((item) => [
		...order(item, adlcp),
		...masteryScore(item, adlcp),
		...prerequisites(item, adlcp, ids)
	]);
}

function order(item: XmlElement, adlcp: string): Finding[] {
	const places = item.children
		.filter((each) => each.namespace === adlcp)
		.map((each) => ORDER.indexOf(each.name));
	const rising = places.every((place, index) => index === 0 || place > (places[index - 1] ?? -1));
	if (rising) return [];
	return [error('item-order', inManifest(item), `once each, in this order: ${ORDER.join(', ')}`)];
}

function masteryScore(item: XmlElement, adlcp: string): Finding[] {
	return childrenOf(item, adlcp, 'masteryscore')
		.filter(({ text }) => !/^(100|\d{1,2})(\.\d+)?$/.test(text) || Number(text) > 100)
		.map(({ text }) => error('mastery-score', inManifest(item), `"${text}" is not 0 to 100`));
}

/** The AICC script of SCORM 1.2: identifiers, `&`, `|`, `~`, `=`, `<>`, sets, counts and quoted states. */
function prerequisites(item: XmlElement, adlcp: string, ids: ReadonlySet<string>): Finding[] {
	return childrenOf(item, adlcp, 'prerequisites').flatMap(({ text }) => {
		const names = text.replace(/"[^"]*"/g, ' ').match(/[A-Za-z_][A-Za-z0-9_.-]*/g) ?? [];
		const unknown = names.filter((name) => !ids.has(name));
		const findings = unknown.map((name) =>
			error('prerequisite', inManifest(item), `"${name}" names no item`)
		);
		if (names.length === 0 || /[^A-Za-z0-9_.\-&|~=<>{},*()"\s]/.test(text)) {
			findings.push(error('prerequisite-form', inManifest(item), `"${text}" is no AICC script`));
		}
		return findings;
	});
}
