/** Walks one section of the prose: its words, its mentions and who vouches for its numbers. */

import type { AST } from 'svelte/compiler';
import {
	BLOCK_ELEMENTS,
	COMPONENTS,
	ELEMENT_ATTRIBUTES,
	FIGURE_FAMILIES,
	FRAME_ELEMENTS,
	INLINE_ELEMENTS,
	isComponent,
	isFigure,
	type Attributes,
	type ComponentName
} from './components.ts';
import { countWords, type ProseSection } from './prose.ts';
import { attributesIn, type Source } from './source.ts';

type Node = AST.Fragment['nodes'][number];

/** Where in the tree a piece of text stands. */
interface Inside {
	claim?: string;
	moment?: string;
	/** Inside a block: text goes on in the passage begun there. */
	block: boolean;
	/** In sub or sup: its digits are no numbers. */
	raised: boolean;
	/** In `<Deeper>`: its words are optional. */
	deeper?: true;
}

function depth({ deeper }: Inside): { deeper?: true } {
	return deeper ? { deeper } : {};
}

/** Fills `section` from the content of its element. */
export function readSection(fragment: AST.Fragment, section: ProseSection, source: Source): void {
	const nested = (children: AST.Fragment, inside: Inside): void => {
		for (const node of children.nodes) visit(node, inside);
	};

	function begin(text: string, line: number, { deeper }: Inside): void {
		section.passages.push({ text, line, ...(deeper ? { deeper } : {}) });
	}

	function write(text: string, offset: number, inside: Inside): void {
		const line = source.line(offset);
		const passage = inside.block ? section.passages.at(-1) : undefined;
		if (passage !== undefined) passage.text += text;
		else if (text.trim() !== '') begin(text, line, inside);
		if (inside.raised || text.trim() === '') return;
		const { claim, moment } = inside;
		section.vouched.push({
			text,
			line,
			...(claim === undefined ? {} : { claim }),
			...(moment === undefined ? {} : { moment })
		});
	}

	function block(children: AST.Fragment, offset: number, inside: Inside): void {
		begin('', source.line(offset), inside);
		nested(children, { ...inside, block: true });
	}

	function visit(node: Node, inside: Inside): void {
		switch (node.type) {
			case 'Text':
				return write(node.data, node.start, inside);
			case 'Comment':
				return;
			case 'RegularElement':
				return element(node, inside);
			case 'Component':
				return component(node, inside);
			case 'ExpressionTag':
				if (node.expression.type === 'Literal' && typeof node.expression.value === 'string') {
					return write(node.expression.value, node.start, inside);
				}
		}
		source.refuse(node.start, `${node.type} is logic; a lesson holds prose and components only`);
	}

	function element(node: AST.RegularElement, inside: Inside): void {
		const attributes = attributesIn(node, source) ?? {};
		for (const name of Object.keys(attributes)) {
			if (!ELEMENT_ATTRIBUTES.includes(name)) {
				const allowed = ELEMENT_ATTRIBUTES.join(', ');
				source.refuse(node.start, `<${node.name}> has ${name}; allowed are ${allowed}`);
			}
		}
		if (BLOCK_ELEMENTS.includes(node.name)) return block(node.fragment, node.start, inside);
		if (INLINE_ELEMENTS.includes(node.name)) {
			const raised = node.name === 'sub' || node.name === 'sup';
			return nested(node.fragment, { ...inside, raised: inside.raised || raised });
		}
		if (FRAME_ELEMENTS.includes(node.name)) {
			return nested(node.fragment, { ...inside, block: false });
		}
		const allowed = [...BLOCK_ELEMENTS, ...INLINE_ELEMENTS, ...FRAME_ELEMENTS].join(', ');
		source.refuse(node.start, `<${node.name}> is not allowed in prose; allowed are ${allowed}`);
	}

	function attributes<N extends ComponentName>(
		node: AST.Component,
		name: N
	): Attributes<N> | undefined {
		const raw = attributesIn(node, source);
		if (raw === undefined) return undefined;
		const parsed = COMPONENTS[name].safeParse(raw);
		if (parsed.success) return parsed.data as Attributes<N>;
		const [issue] = parsed.error.issues;
		const key = issue?.path.join('.') ?? '';
		source.refuse(node.start, `<${name}> ${key === '' ? '' : `${key}: `}${issue?.message ?? ''}`);
		return undefined;
	}

	function component(node: AST.Component, inside: Inside): void {
		const { name, fragment: children, start } = node;
		if (!isComponent(name)) {
			const known = Object.keys(COMPONENTS).join(', ');
			return source.refuse(start, `<${name}> is no component of the prose; there are ${known}`);
		}
		source.use(name);
		const line = source.line(start);
		if (isFigure(name)) {
			const id = attributes(node, name)?.id;
			if (id !== undefined)
				section.figures.push({ family: FIGURE_FAMILIES[name], id, line, ...depth(inside) });
			return;
		}
		switch (name) {
			case 'Section':
				return source.refuse(start, '<Section> stands inside a section; close the first one');
			case 'Lead':
				return block(children, start, inside);
			case 'Claim': {
				const id = attributes(node, name)?.id;
				if (inside.claim !== undefined) {
					source.refuse(start, `<Claim> stands inside the claim "${inside.claim}"; separate them`);
				}
				if (id !== undefined) section.claims.push({ id, line });
				return nested(children, id === undefined ? inside : { ...inside, claim: id });
			}
			case 'Entity':
			case 'Term': {
				const id = attributes(node, name)?.id;
				if (id !== undefined) section[name === 'Term' ? 'terms' : 'entities'].push({ id, line });
				return nested(children, inside);
			}
			case 'Moment': {
				const id = attributes(node, name)?.id;
				if (id !== undefined) section.moments.push({ id, line });
				return nested(children, id === undefined ? inside : { ...inside, moment: id });
			}
			case 'Value': {
				const value = attributes(node, name);
				if (value === undefined) return;
				const at = 'at' in value ? { at: value.at } : {};
				section.values.push({ quantity: value.quantity, ...at, line });
				// Reads as a number and its unit; the digits come from the model.
				return write('… …', start, { ...inside, raised: true });
			}
			case 'Deeper': {
				if (inside.deeper) {
					return source.refuse(start, '<Deeper> stands inside <Deeper>; close the first one');
				}
				const optional: Inside = { ...inside, block: false, deeper: true };
				const title = attributes(node, name)?.title;
				if (title !== undefined) write(title, start, optional);
				return nested(children, optional);
			}
			case 'Predict': {
				if (inside.deeper) {
					source.refuse(start, '<Predict> stands inside <Deeper>; a commitment is for everybody');
				}
				const prediction = attributes(node, name);
				if (prediction !== undefined) section.predictions.push({ ...prediction, line });
				if (prediction?.run !== undefined) section.moments.push({ id: prediction.run, line });
				return nested(children, { ...inside, block: false });
			}
			case 'Practice':
			case 'Simulator': {
				const id = attributes(node, name)?.id;
				if (id !== undefined) section.practices.push({ id, line, ...depth(inside) });
				return;
			}
			case 'Aside': {
				const title = attributes(node, name)?.title;
				if (title !== undefined) write(title, start, { ...inside, block: false });
				return nested(children, { ...inside, block: false });
			}
			case 'Characters':
				for (const id of attributes(node, name)?.ids ?? []) section.entities.push({ id, line });
				return;
		}
	}

	nested(fragment, { block: false, raised: false });
	section.passages = section.passages
		.map(({ text, ...rest }) => ({ text: text.replace(/\s+/g, ' ').trim(), ...rest }))
		.filter(({ text }) => text !== '');
	const read = (deeper: boolean): string[] =>
		section.passages
			.filter((passage) => (passage.deeper ?? false) === deeper)
			.map(({ text }) => text);
	const asked = section.predictions.flatMap(({ question, options }) => [
		question,
		...options.map(({ text }) => text)
	]);
	section.words = countAll([...read(false), ...asked]);
	section.deeperWords = countAll(read(true));
}

function countAll(texts: readonly string[]): number {
	return texts.reduce((sum, text) => sum + countWords(text), 0);
}
