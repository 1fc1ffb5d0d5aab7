/** Frame of the manifest: encoding, root, metadata and identifiers (ADL's checks 1 and 5). */

import { namespace } from '../standards/edition.ts';
import { error, type Finding, warning } from './finding.ts';
import type { Subject } from './subject.ts';
import { attribute, childrenOf, descendants, inManifest, type XmlElement } from './xml.ts';

export function manifest({ scorm, files }: Subject): Finding[] {
	if (scorm === undefined) return [];
	const { edition, manifest: root } = scorm;
	const cp = namespace(edition, '');
	if (root.name !== 'manifest' || root.namespace !== cp) {
		return [error('manifest-root', 'imsmanifest.xml', `the root must be <manifest> in ${cp}`)];
	}
	const findings = encoding(files.get('imsmanifest.xml'));
	if (childrenOf(root, cp, 'manifest').length > 0) {
		findings.push(
			error('sub-manifest', inManifest(root), 'manifests inside the manifest are not allowed')
		);
	}
	if ((attribute(root, 'version') ?? '').length > 20) {
		findings.push(warning('manifest-version', inManifest(root), 'at most 20 characters'));
	}
	return [...findings, ...metadata(root, cp, edition.schemaversion), ...identifiers(root)];
}

function encoding(bytes: Uint8Array | undefined): Finding[] {
	const where = 'imsmanifest.xml';
	if (bytes === undefined) return [];
	if (bytes[0] === 0xef && bytes[1] === 0xbb) {
		return [error('byte-order-mark', where, 'must not begin with a byte order mark')];
	}
	const start = new TextDecoder().decode(bytes.subarray(0, 80));
	if (/^<\?xml [^>]*encoding="UTF-8"/i.test(start)) return [];
	return [error('encoding', where, 'must declare encoding="UTF-8"')];
}

function metadata(root: XmlElement, cp: string, schemaversion: string): Finding[] {
	const [first, ...more] = childrenOf(root, cp, 'metadata');
	if (first === undefined || more.length > 0) {
		return [error('metadata', inManifest(root), 'exactly one <metadata> is needed')];
	}
	const [schema, version] = first.children;
	const findings: Finding[] = [];
	if (schema?.name !== 'schema' || schema.text !== 'ADL SCORM') {
		findings.push(
			error('schema-name', inManifest(first), 'the first child must be <schema>ADL SCORM')
		);
	}
	if (version?.name !== 'schemaversion' || version.text !== schemaversion) {
		const wanted = `<schemaversion>${schemaversion}`;
		findings.push(error('schema-version', inManifest(first), `the second child must be ${wanted}`));
	}
	return findings;
}

/** libxml2 does not check `xs:ID`, so this does: form and uniqueness. */
function identifiers(root: XmlElement): Finding[] {
	const seen = new Set<string>();
	const findings: Finding[] = [];
	for (const element of descendants(root)) {
		const id = attribute(element, 'identifier');
		if (id === undefined) continue;
		if (!/^[A-Za-z_][A-Za-z0-9_.-]*$/.test(id)) {
			findings.push(
				error('identifier', inManifest(element), 'must begin with a letter or underscore')
			);
		}
		if (seen.has(id))
			findings.push(error('identifier-double', inManifest(element), 'must be unique'));
		seen.add(id);
	}
	return findings;
}
