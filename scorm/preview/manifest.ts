/** Reading imsmanifest.xml: edition, title and what can be launched. */

import { create } from 'xmlbuilder2';
import type { Edition, PackageItem } from './wire.ts';
import { unsafePath } from './archive.ts';
import { PackageRefused } from './refused.ts';
import { unbalancedTag } from './balance.ts';

export interface Manifest {
	title: string;
	edition: Edition;
	/** As the manifest spells it. */
	editionName: string;
	items: PackageItem[];
}

type XmlNode = ReturnType<typeof create>['node'];

/** Child elements of that local name; namespaces differ by edition, local names do not. */
function children(node: XmlNode, name: string): XmlNode[] {
	return [...node.childNodes].filter((child) => localName(child) === name);
}

const localName = (node: XmlNode): string => node.nodeName.replace(/^.*:/, '');

function child(node: XmlNode, ...path: readonly string[]): XmlNode | undefined {
	return path.reduce<XmlNode | undefined>(
		(at, name) => (at ? children(at, name)[0] : undefined),
		node
	);
}

const ENTITIES: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** Text with its character references resolved, which xmlbuilder2 leaves as they are. */
export function resolved(text: string): string {
	return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, word) => {
		if (hex || decimal) {
			const code = parseInt(String(hex ?? decimal), hex ? 16 : 10);
			return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
		}
		return ENTITIES[String(word)] ?? whole;
	});
}

function textOf(node: XmlNode | undefined): string {
	return resolved(node?.textContent ?? '')
		.replace(/\s+/g, ' ')
		.trim();
}

/** An attribute by local name, so that `adlcp:scormtype` and `adlcp:scormType` are both found. */
function attribute(node: XmlNode, name: string): string | undefined {
	if (!('attributes' in node)) return undefined;
	const attributes = node.attributes as Iterable<{ name: string; value: string }>;
	for (const each of attributes) {
		if (each.name.replace(/^.*:/, '').toLowerCase() === name) return resolved(each.value);
	}
	return undefined;
}

function edition(name: string): Edition {
	if (name === '1.2') return '1.2';
	if (/^(2004|CAM 1\.3)/.test(name)) return '2004';
	throw new PackageRefused(
		`imsmanifest.xml names the edition "${name}"; SCORM 1.2 and 2004 can be opened.`
	);
}

interface Resource {
	href: string;
	sco: boolean;
}

function resources(root: XmlNode): Map<string, Resource> {
	const parent = child(root, 'resources');
	const base = attribute(root, 'base') ?? '';
	const found = new Map<string, Resource>();
	for (const node of parent ? children(parent, 'resource') : []) {
		const id = attribute(node, 'identifier');
		const href = attribute(node, 'href');
		if (!id || !href) continue;
		const prefix = base + (parent ? (attribute(parent, 'base') ?? '') : '');
		found.set(id, {
			href: prefix + (attribute(node, 'base') ?? '') + href,
			sco: attribute(node, 'scormtype')?.toLowerCase() === 'sco'
		});
	}
	return found;
}

/** The text of the item's extension element, or undefined when it is missing or empty. */
const extension = (item: XmlNode, name: string): string | undefined =>
	textOf([...item.childNodes].find((node) => localName(node).toLowerCase() === name)) || undefined;

function withoutMissing<T extends object>(
	values: T
): { [K in keyof T]?: Exclude<T[K], undefined> } {
	return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
		[K in keyof T]?: Exclude<T[K], undefined>;
	};
}

function launchable(item: XmlNode, resource: Resource): PackageItem {
	const primary = child(item, 'sequencing', 'objectives', 'primaryObjective');
	const byMeasure = primary && attribute(primary, 'satisfiedbymeasure') === 'true';
	const threshold = child(item, 'completionThreshold');
	const measured = threshold && attribute(threshold, 'completedbymeasure') === 'true';
	return {
		id: attribute(item, 'identifier') ?? resource.href,
		title: textOf(child(item, 'title')),
		href: resource.href + (attribute(item, 'parameters') ?? ''),
		...withoutMissing({
			launchData: extension(item, 'datafromlms'),
			masteryScore: extension(item, 'masteryscore'),
			scaledPassingScore: byMeasure
				? textOf(child(primary, 'minNormalizedMeasure')) || '1.0'
				: undefined,
			completionThreshold: measured
				? (attribute(threshold, 'minprogressmeasure') ?? '1.0')
				: textOf(threshold) || undefined
		})
	};
}

/** Items in reading order, at any depth. */
function launchables(parent: XmlNode, found: Map<string, Resource>): PackageItem[] {
	return children(parent, 'item').flatMap((item) => {
		const resource = found.get(attribute(item, 'identifierref') ?? '');
		return [...(resource ? [launchable(item, resource)] : []), ...launchables(item, found)];
	});
}

/** What comes after repeats the whole text. */
const firstLine = (text: string): string => text.split('\n', 1)[0] ?? '';

/** Identifiers that stand twice are told apart: attempts are kept by them. */
function numbered(items: readonly PackageItem[]): PackageItem[] {
	const times = new Map<string, number>();
	return items.map((item) => {
		const time = (times.get(item.id) ?? 0) + 1;
		times.set(item.id, time);
		return time === 1 ? item : { ...item, id: `${item.id} (${time})` };
	});
}

/** Throws PackageRefused when the text is no manifest or nothing in it can be launched. */
export function readManifest(xml: string): Manifest {
	if (xml.includes('\0')) throw new PackageRefused('imsmanifest.xml is not in UTF-8.');
	const unbalanced = unbalancedTag(xml);
	if (unbalanced) throw new PackageRefused(`imsmanifest.xml is not well-formed: ${unbalanced}.`);
	let root: XmlNode;
	try {
		root = create(xml.replace(/^\uFEFF/, '')).root().node;
	} catch (error) {
		throw new PackageRefused(
			`imsmanifest.xml is not well-formed: ${firstLine(error instanceof Error ? error.message : String(error))}`
		);
	}
	if (localName(root) !== 'manifest') {
		throw new PackageRefused('imsmanifest.xml does not begin with a manifest element.');
	}
	const editionName = textOf(child(root, 'metadata', 'schemaversion'));
	const organizations = child(root, 'organizations');
	const all = organizations ? children(organizations, 'organization') : [];
	const wanted = organizations ? attribute(organizations, 'default') : undefined;
	const organization = all.find((each) => attribute(each, 'identifier') === wanted) ?? all[0];
	if (!organization) throw new PackageRefused('imsmanifest.xml has no organization.');
	const items = numbered(launchables(organization, resources(root)));
	const outside = items.find(({ href }) => unsafePath(href.replace(/[?#].*$/, '')));
	if (outside) {
		throw new PackageRefused(
			`imsmanifest.xml launches "${outside.href}", which is not in the package.`
		);
	}
	if (items.length === 0) throw new PackageRefused('imsmanifest.xml has nothing to launch.');
	return {
		title: textOf(child(organization, 'title')) || (items[0]?.title ?? ''),
		edition: edition(editionName),
		editionName,
		items
	};
}
