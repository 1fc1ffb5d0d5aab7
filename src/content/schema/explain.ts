/** Says in a sentence what a schema refuses and what would be right. */

import type { z } from 'zod';

/** @param issue as zod reports it with `reportInput` */
export function explain(issue: z.core.$ZodIssue): string {
	switch (issue.code) {
		case 'invalid_type':
			return issue.input === undefined
				? `is missing; give ${article(issue.expected)}`
				: `is ${article(kindOf(issue.input))}; must be ${article(issue.expected)}`;
		case 'invalid_value':
			return `is ${quoted(issue.input)}; must be one of ${issue.values.join(', ')}`;
		case 'invalid_union':
			return 'options' in issue && Array.isArray(issue.options)
				? `is ${quoted(valueAt(issue.input, issue.discriminator))}; must be one of ${issue.options.join(', ')}`
				: `${issue.message} (${quoted(issue.input)})`;
		case 'too_small':
			return issue.input === ''
				? 'is empty; give a text'
				: `is too small; the least is ${issue.minimum} (${issue.origin})`;
		case 'too_big':
			return `${quoted(issue.input)} is too large; the most is ${issue.maximum}${
				issue.origin === 'string' ? ' characters' : ''
			}`;
		case 'unrecognized_keys':
			return issue.message;
		default:
			return `${quoted(issue.input)} ${issue.message}`;
	}
}

function kindOf(value: unknown): string {
	if (value === null) return 'empty value';
	return Array.isArray(value) ? 'array' : typeof value;
}

function article(noun: string): string {
	const word =
		{ string: 'text', array: 'list', object: 'record', int: 'whole number' }[noun] ?? noun;
	return `${/^[aeiou]/.test(word) ? 'an' : 'a'} ${word}`;
}

function quoted(value: unknown): string {
	return value === undefined ? 'missing' : JSON.stringify(value);
}

function valueAt(record: unknown, key: unknown): unknown {
	return typeof record === 'object' && record !== null && typeof key === 'string'
		? Object.entries(record).find(([name]) => name === key)?.[1]
		: undefined;
}
