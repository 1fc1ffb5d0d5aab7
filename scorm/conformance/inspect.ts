/** The checks that make sense for anybody's package, for the local LMS: all but our own page, hosts and schemas. */

import { SCORM_12, SCORM_2004_3RD, SCORM_2004_4TH, type Edition } from '../standards/edition.ts';
import type { Files } from '../standards/standard.ts';
import { error, warning, type Finding } from './finding.ts';
import { itemExtensions } from './item-extensions.ts';
import { manifest } from './manifest.ts';
import { names } from './names.ts';
import { organizations } from './organizations.ts';
import { resources } from './resources.ts';
import { scorm12 } from './scorm12.ts';
import { sequencing } from './sequencing.ts';
import { textOf, type Subject } from './subject.ts';
import { descendants, parseXml, type XmlElement } from './xml.ts';

const EDITIONS: readonly Edition[] = [SCORM_12, SCORM_2004_3RD, SCORM_2004_4TH];
const CHECKS = [names, manifest, organizations, resources, itemExtensions, sequencing, scorm12];

/** Stricter than the standards, which is our own affair: others are advised only. */
const OURS: ReadonlySet<string> = new Set([
	'manifest-first',
	'name',
	'path-length',
	'extension',
	'encoding',
	'title-plain',
	'title-length',
	'href-characters',
	'parameters',
	'resource-unreferenced',
	'file-unreferenced'
]);

/** Any other than XML's own five and numbers; a document type may define more, which no LMS should read. */
const FOREIGN_ENTITY = /&(?!(?:lt|gt|amp|quot|apos|#\d+|#x[\da-f]+);)\w*;?/i;
const CDATA = /<!\[CDATA\[[^]*?\]\]>/g;

const advised = (finding: Finding): Finding =>
	OURS.has(finding.rule) ? { ...finding, severity: 'warning' } : finding;

/**
 * What is wrong with a package, worst first; nothing for one without a manifest. A broken manifest is a finding.
 *
 * @param files unpacked, by path
 * @param bytes size of the archive
 */
export function inspected(files: Files, bytes: number): Finding[] {
	const source = files.get('imsmanifest.xml');
	if (source === undefined) return [];
	const unreadable = (why: string): Finding[] => [
		error('manifest-xml', 'imsmanifest.xml', `cannot be read: ${why}`)
	];
	const [entity] = FOREIGN_ENTITY.exec(textOf(source).replace(CDATA, '')) ?? [];
	if (entity !== undefined) return unreadable(`"${entity}" means nothing to an LMS`);
	let root: XmlElement;
	try {
		root = parseXml(textOf(source));
	} catch (problem) {
		return unreadable(problem instanceof Error ? problem.message : String(problem));
	}
	const edition = editionOf(root);
	const subject: Subject = {
		tracker: 'standalone',
		scorm: { edition, manifest: root },
		names: [...files.keys()],
		files,
		bytes,
		hosts: new Set()
	};
	const missing = edition.namespaces
		.filter(({ xsd }) => !files.has(xsd))
		.map(({ xsd }) => warning('schema-missing', xsd, 'is not at the root; ADL’s test stops there'));
	const found = [...CHECKS.flatMap((check) => check(subject)).map(advised), ...missing];
	const isError = ({ severity }: Finding): boolean => severity === 'error';
	return [...found.filter(isError), ...found.filter((one) => !isError(one))];
}

/** By what the manifest says; by its namespace where it says something unknown, as Moodle does. */
function editionOf(root: XmlElement): Edition {
	const said = descendants(root)
		.find(({ name }) => name === 'schemaversion')
		?.text.trim();
	const spelled = EDITIONS.find(({ schemaversion }) => schemaversion === said);
	if (spelled) return spelled;
	return root.namespace === SCORM_12.namespaces[0].uri ? SCORM_12 : SCORM_2004_4TH;
}
