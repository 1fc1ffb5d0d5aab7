/**
 * No file of a package fetches from another host.
 *
 * The rule: what a browser loads by itself (attributes of the page other than the `href` of `<a>`, all
 * of the style sheets) has no absolute address at all. In scripts and data an address cannot be told
 * from the target of a link, so there the hosts that the course's data links to are allowed, DOI and
 * PubMed among them. A link in the prose to any other host is found here: give it a reference.
 */

import { tags } from '../html.ts';
import { addresses, isLinked } from './addresses.ts';
import { error, type Finding } from './finding.ts';
import { textOf, type Subject } from './subject.ts';

export function hosts({ files, hosts: linked }: Subject): Finding[] {
	const findings: Finding[] = [];
	for (const [path, bytes] of files) {
		const text = /\.(html|css|js|json|vtt)$/.test(path) ? textOf(bytes) : '';
		if (path.endsWith('.html')) findings.push(...inPage(text, path, linked));
		if (path.endsWith('.css')) findings.push(...complain(addresses(text), path));
		if (/\.(js|json|vtt)$/.test(path)) {
			findings.push(
				...complain(
					addresses(text).filter((each) => !isLinked(each, linked)),
					path
				)
			);
		}
	}
	return findings;
}

function inPage(html: string, path: string, linked: ReadonlySet<string>): Finding[] {
	const findings: Finding[] = [];
	for (const tag of tags(html)) {
		for (const [name, { value }] of tag.attributes) {
			const link = tag.name === 'a' && name === 'href';
			const found = addresses(`"${value}"`).filter((each) => !(link && isLinked(each, linked)));
			findings.push(...complain(found, `${path} › ${tag.name} ${name}`));
		}
	}
	return findings;
}

function complain(found: readonly string[], where: string): Finding[] {
	return found.map((address) =>
		error('foreign-host', where, `"${address}" must not be loaded, or needs a reference to link to`)
	);
}
