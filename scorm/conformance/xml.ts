/** Manifests as plain trees of elements, read with namespaces. */

import { create } from 'xmlbuilder2';

export interface XmlAttribute {
	name: string;
	/** Empty for an attribute without prefix. */
	namespace: string;
	value: string;
}

export interface XmlElement {
	/** Local name. */
	name: string;
	namespace: string;
	attributes: readonly XmlAttribute[];
	children: readonly XmlElement[];
	/** Text of the element itself, not of its children. */
	text: string;
}

const ELEMENT = 1;
const TEXT = 3;
const CDATA = 4;

/** The part of a DOM node read here; xmlbuilder2 types its nodes too narrowly to walk them. */
interface DomNode {
	nodeType: number;
	nodeValue: string | null;
	localName?: string;
	namespaceURI?: string | null;
	attributes?: Iterable<{ localName: string; namespaceURI: string | null; value: string }>;
	childNodes: Iterable<DomNode>;
}

/** The root element. The parser is lenient: whether a text is well-formed is for `schema.ts` to say. */
export function parseXml(text: string): XmlElement {
	return element(create(text).root().node as unknown as DomNode);
}

function element(node: DomNode): XmlElement {
	const children: XmlElement[] = [];
	let text = '';
	for (const child of node.childNodes) {
		if (child.nodeType === ELEMENT) children.push(element(child));
		if (child.nodeType === TEXT || child.nodeType === CDATA) text += child.nodeValue ?? '';
	}
	return {
		name: node.localName ?? '',
		namespace: node.namespaceURI ?? '',
		attributes: [...(node.attributes ?? [])].map(({ localName, namespaceURI, value }) => ({
			name: localName,
			namespace: namespaceURI ?? '',
			value
		})),
		children,
		text
	};
}

/** Child elements with this local name and namespace. */
export function childrenOf(parent: XmlElement, namespace: string, name: string): XmlElement[] {
	return parent.children.filter((each) => each.name === name && each.namespace === namespace);
}

/** The element and everything below it, in document order. */
export function descendants(root: XmlElement): XmlElement[] {
	return [root, ...root.children.flatMap(descendants)];
}

/** Value of an attribute without prefix, or of one in the given namespace. */
export function attribute(of: XmlElement, name: string, namespace = ''): string | undefined {
	return of.attributes.find((each) => each.name === name && each.namespace === namespace)?.value;
}

/** Where an element stands, for messages: `imsmanifest.xml › item item_1`. */
export function inManifest(of: XmlElement): string {
	const id = attribute(of, 'identifier') ?? attribute(of, 'href') ?? attribute(of, 'objectiveID');
	return `imsmanifest.xml › ${id === undefined ? of.name : `${of.name} ${id}`}`;
}
