/** The page as a strict LMS serves it: no inline code or style, a classic script, the right tracker. */

import { tags, valueOf, type Tag } from '../html.ts';
import { error, type Finding } from './finding.ts';
import { textOf, type Subject } from './subject.ts';

/** Every `.html` file under `script-src 'self'; style-src 'self'`, and `index.html` for its tracker. */
export function page({ files, tracker }: Subject): Finding[] {
	const findings: Finding[] = [];
	for (const [path, bytes] of files) {
		if (!path.endsWith('.html')) continue;
		const all = tags(textOf(bytes));
		findings.push(...all.flatMap((tag) => [...inline(tag, path), ...loading(tag, path)]));
		if (path === 'index.html') findings.push(...trackerOf(all, path, tracker));
	}
	return findings;
}

function inline(tag: Tag, path: string): Finding[] {
	const where = `${path} › ${tag.name}`;
	const findings: Finding[] = [];
	if (tag.name === 'script' && !tag.attributes.has('src') && !isData(tag)) {
		findings.push(error('inline-script', where, 'a content security policy blocks inline scripts'));
	}
	if (tag.name === 'style') {
		findings.push(error('inline-style', where, 'a content security policy blocks style elements'));
	}
	for (const [name, { value }] of tag.attributes) {
		if (name.startsWith('on')) {
			findings.push(error('event-handler', where, `${name}: attach it in the script`));
		}
		if (name === 'style') {
			findings.push(error('style-attribute', where, `style="${value}": use a class`));
		}
		if (/^\s*javascript:/i.test(value)) {
			findings.push(error('javascript-url', where, `${name}="${value}"`));
		}
	}
	return findings;
}

/** Module scripts are refused from `file://`; `crossorigin` drops the LMS's cookies. */
function loading(tag: Tag, path: string): Finding[] {
	const where = `${path} › ${tag.name}`;
	const findings: Finding[] = [];
	const type = valueOf(tag, 'type');
	if (tag.name === 'script' && type === 'module') {
		findings.push(error('module-script', where, 'must be a classic script'));
	}
	if (tag.name === 'link' && valueOf(tag, 'rel') === 'modulepreload') {
		findings.push(error('module-script', where, 'modules must not be preloaded'));
	}
	if (tag.attributes.has('crossorigin')) {
		findings.push(error('crossorigin', where, 'must not be there: cookies would not be sent'));
	}
	if (tag.name === 'base') {
		findings.push(
			error('base', where, 'must not be there: the LMS decides where the course stands')
		);
	}
	return findings;
}

function isData(tag: Tag): boolean {
	return /^application\/(.+\+)?json$/.test(valueOf(tag, 'type') ?? '');
}

function trackerOf(all: readonly Tag[], path: string, tracker: string): Finding[] {
	const named = all
		.filter((tag) => tag.name === 'meta' && valueOf(tag, 'name') === 'course-tracker')
		.map((tag) => valueOf(tag, 'content'));
	if (named.length === 1 && named[0] === tracker) return [];
	const found = named.length === 0 ? 'none' : named.join(', ');
	const message = `exactly one course-tracker "${tracker}" is needed, found: ${found}`;
	return [error('tracker', path, message)];
}
