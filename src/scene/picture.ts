/** A picture as text: every mark and label in order, numbers rounded, so that pictures can be compared and counted. */

import { hash } from '#domain/random.ts';
import type { Label, Mark } from './mark.ts';

/** Outlines longer than this are shortened to their beginning, length and hash. */
const LONGEST = 120;

/** One line a mark; parts of a group are indented below it. */
export function pictureText(marks: readonly Mark[], indent = ''): string {
	return marks.map((mark) => indent + markText(mark, indent)).join('\n');
}

function markText(mark: Mark, indent: string): string {
	const head = [
		mark.kind,
		mark.id,
		`[${mark.look}]`,
		mark.entity ?? '',
		mark.transform ?? '',
		mark.opacity ?? ''
	]
		.filter((part) => part !== '')
		.join(' ');
	switch (mark.kind) {
		case 'group':
			return `${head}\n${pictureText(mark.marks, `${indent}  `)}`;
		case 'path':
			return `${head}${mark.rim ? ' rim' : ''} ${short(mark.d)}`;
		case 'swarm':
			return `${head} ${mark.points.length / 2} ${mark.shape}s of ${mark.r}: ${short(mark.points.map((p) => p.toFixed(1)).join(' '))}`;
		case 'glyph':
			return `${head} "${mark.text}" ${mark.x.toFixed(1)},${mark.y.toFixed(1)}`;
	}
}

function short(text: string): string {
	if (text.length <= LONGEST) return text;
	return `${text.slice(0, LONGEST / 2)}… ${text.length} ${hash(text).toString(16)}`;
}

/** One line a label. */
export function labelText({ id, text, note, x, y, under, to, essential }: Label): string {
	const target = to ? ` → ${to.x.toFixed(1)},${to.y.toFixed(1)}` : '';
	return `label ${id}${essential ? '!' : ''} "${text}${note ? ` / ${note}` : ''}" ${x},${y}${under ? ' under' : ''}${target}`;
}

/** Elements the view makes of these marks (a rim takes six more: see Marks.svelte). */
export function elementCount(marks: readonly Mark[]): number {
	return marks.reduce((sum, mark) => {
		if (mark.kind === 'group') return sum + 1 + elementCount(mark.marks);
		return sum + (mark.kind === 'path' && mark.rim ? 7 : 1);
	}, 0);
}

/** Ids of all marks, parts of groups included. */
export function markIds(marks: readonly Mark[]): string[] {
	return marks.flatMap((mark) => [mark.id, ...(mark.kind === 'group' ? markIds(mark.marks) : [])]);
}
