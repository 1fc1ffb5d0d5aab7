/** Attributes of a component in the prose as plain values: texts, numbers, lists; never code. */

import type { AST } from 'svelte/compiler';

export type Literal = string | number | boolean | Literal[] | { [key: string]: Literal };

/** The part of an ESTree node that literals are made of. */
interface Expression {
	type: string;
	value?: unknown;
	operator?: string;
	argument?: Expression;
	elements?: (Expression | null)[];
	properties?: { type: string; key?: Expression & { name?: string }; value?: Expression }[];
	quasis?: { value: { cooked?: string | null } }[];
}

/**
 * The attributes by name.
 * @throws {SyntaxError} when one is code rather than a literal
 */
export function attributesOf(node: AST.Component | AST.RegularElement): Record<string, Literal> {
	const found: Record<string, Literal> = {};
	for (const attribute of node.attributes) {
		if (attribute.type !== 'Attribute') {
			throw new SyntaxError(
				`${attribute.type} on <${node.name}>; only plain attributes are allowed`
			);
		}
		found[attribute.name] = attributeValue(attribute);
	}
	return found;
}

function attributeValue({ name, value }: AST.Attribute): Literal {
	if (value === true) return true;
	if (!Array.isArray(value)) return literal(value.expression as Expression, name);
	return value
		.map((part) =>
			part.type === 'Text' ? part.data : String(literal(part.expression as Expression, name))
		)
		.join('');
}

/** The value of a literal expression: the prose may hold data, not code. */
export function literal(node: Expression, name: string): Literal {
	switch (node.type) {
		case 'Literal':
			if (['string', 'number', 'boolean'].includes(typeof node.value)) {
				return node.value as string | number | boolean;
			}
			break;
		case 'UnaryExpression':
			if (node.operator === '-' && typeof node.argument?.value === 'number') {
				return -node.argument.value;
			}
			break;
		case 'TemplateLiteral':
			if (node.quasis?.length === 1) return node.quasis[0]?.value.cooked ?? '';
			break;
		case 'ArrayExpression':
			return (node.elements ?? []).map((element) => literal(element ?? { type: 'hole' }, name));
		case 'ObjectExpression':
			return Object.fromEntries(
				(node.properties ?? []).map(({ key, value }) => [
					key?.name ?? String(key?.value),
					literal(value ?? { type: 'spread' }, name)
				])
			);
	}
	throw new SyntaxError(`${name} is code (${node.type}); write a text, a number or a list of them`);
}
