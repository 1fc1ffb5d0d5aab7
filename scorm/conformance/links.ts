/** Every file that the page, its style sheets and the page's links name is in the package. */

import { posix } from 'node:path';
import { tags } from '../html.ts';
import { error, type Finding, warning } from './finding.ts';
import { textOf, type Subject } from './subject.ts';

const FILE_ATTRIBUTES = ['src', 'href', 'poster', 'data'];

const CSS_URL = /url\(\s*(?:"([^"]*)"|'([^']*)'|([^)]*?))\s*\)/gi;

export function links({ files }: Subject): Finding[] {
	const findings: Finding[] = [];
	for (const [path, bytes] of files) {
		for (const target of path.endsWith('.html') ? inPage(textOf(bytes)) : []) {
			findings.push(...resolve(path, target, files));
		}
		for (const target of path.endsWith('.css') ? inStyleSheet(textOf(bytes)) : []) {
			findings.push(...resolve(path, target, files));
		}
	}
	return findings;
}

/** Addresses a page loads or links to, as written. */
export function inPage(html: string): string[] {
	return tags(html).flatMap((tag) =>
		FILE_ATTRIBUTES.map((name) => tag.attributes.get(name)?.value).filter(
			(value) => value !== undefined
		)
	);
}

/** Addresses a style sheet loads, as written. */
export function inStyleSheet(css: string): string[] {
	return [...css.matchAll(CSS_URL)].map((match) => match[1] ?? match[2] ?? match[3] ?? '');
}

function resolve(from: string, target: string, files: Subject['files']): Finding[] {
	if (target.startsWith('data:')) {
		const message = `a policy of default-src 'self' blocks "${target.slice(0, 40)}…"`;
		return [warning('data-url', from, message)];
	}
	// Absolute addresses are judged by hosts.ts; "#main" stays on the page.
	if (/^([a-z][a-z0-9+.-]*:|\/\/|#|$)/i.test(target)) return [];
	if (target.startsWith('/')) {
		return [error('rooted-url', from, `"${target}" leaves the course: use a relative address`)];
	}
	const path = target.replace(/[?#].*$/, '');
	const resolved = posix.normalize(posix.join(posix.dirname(from), path));
	if (files.has(resolved)) return [];
	return [error('broken-link', from, `"${target}" is not in the package (case counts)`)];
}
