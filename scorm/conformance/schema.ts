/** Namespaces with their XSDs in the package, and the manifest valid against them (ADL's check 2). */

import { validateXML } from 'xmllint-wasm';
import { XSI, type Edition, type Namespace } from '../standards/edition.ts';
import type { Files } from '../standards/standard.ts';
import { error, type Finding } from './finding.ts';
import { textOf, type Subject } from './subject.ts';
import { descendants, type XmlElement } from './xml.ts';

const XML = 'http://www.w3.org/XML/1998/namespace';
const XMLNS = 'http://www.w3.org/2000/xmlns/';

export async function schema({ scorm, files }: Subject): Promise<Finding[]> {
	const manifest = files.get('imsmanifest.xml');
	if (scorm === undefined || manifest === undefined) return [];
	const missing = scorm.edition.namespaces
		.filter(({ xsd }) => !files.has(xsd))
		.map(({ xsd, uri }) => error('schema-missing', xsd, `must be at the root: it defines ${uri}`));
	const foreign = foreignNamespaces(scorm.manifest, scorm.edition);
	if (missing.length > 0) return [...missing, ...foreign];
	return [...foreign, ...(await validate(textOf(manifest), scorm.edition, files))];
}

function foreignNamespaces(root: XmlElement, edition: Edition): Finding[] {
	const known = new Set([XSI, XML, XMLNS, '', ...edition.namespaces.map(({ uri }) => uri)]);
	const used = descendants(root).flatMap((element) => [
		element.namespace,
		...element.attributes.map(({ namespace }) => namespace)
	]);
	return [...new Set(used)]
		.filter((uri) => !known.has(uri))
		.map((uri) => error('namespace', 'imsmanifest.xml', `${uri} is not part of ${edition.id}`));
}

async function validate(manifest: string, edition: Edition, files: Files): Promise<Finding[]> {
	const result = await validateXML({
		xml: { fileName: 'imsmanifest.xml', contents: manifest },
		schema: { fileName: 'driver.xsd', contents: driver(edition.namespaces) },
		preload: [...files]
			.filter(([name]) => /\.(xsd|dtd)$/.test(name))
			.map(([fileName, bytes]) => ({ fileName, contents: compilable(fileName, textOf(bytes)) }))
	});
	if (result.valid) return [];
	return result.errors.map(({ message, loc }) =>
		error('schema-invalid', `imsmanifest.xml line ${loc?.lineNumber ?? '?'}`, message)
	);
}

/**
 * A schema that imports all namespaces of the edition: against the packaging XSD alone every
 * extension element would be an error. The 1.2 metadata XSD is left out, because libxml2 cannot
 * compile it ("content model is not determinist") and our manifests hold no metadata of that kind.
 */
function driver(namespaces: readonly Namespace[]): string {
	const imports = namespaces
		.filter(({ prefix }) => prefix !== undefined)
		.map(({ uri, xsd }) => `<xs:import namespace="${uri}" schemaLocation="${xsd}"/>`);
	return `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${imports.join('')}</xs:schema>`;
}

/** `ims_xml.xsd` makes the xml namespace its default, which XML forbids; the copy validated does not. */
function compilable(name: string, text: string): string {
	return name === 'ims_xml.xsd' ? text.replace(`xmlns="${XML}"`, '') : text;
}
