/** Absolute addresses in texts, and the hosts that the course's data links to. */

import type { Course } from '#domain/course/course.ts';

/** Names of things that look like addresses and are never fetched: XML namespaces, Svelte's error texts. */
const NEVER_FETCHED = /^(http:\/\/www\.w3\.org\/|https:\/\/svelte\.dev\/e\/)/;

const ABSOLUTE = /\b(?:https?|wss?|ftp):\/\/[^\s"'`<>()\\]*/gi;

/** `"//host.tld/…"`: takes the scheme of the page. */
const SCHEMELESS = /(?<=["'`(])\/\/[a-z0-9-]+(?:\.[a-z0-9-]+)+[^\s"'`)]*/gi;

/** Every absolute address in a text once, without those that are never fetched. */
export function addresses(text: string): string[] {
	const found = [...(text.match(ABSOLUTE) ?? []), ...(text.match(SCHEMELESS) ?? [])];
	return [...new Set(found)].filter((each) => !NEVER_FETCHED.test(each));
}

/** Hosts of all addresses in the course's data, with those that `doi` and `pmid` become. */
export function linkedHosts(course: Course): ReadonlySet<string> {
	const inData = (JSON.stringify(course).match(ABSOLUTE) ?? []).map(hostOf);
	return new Set(['doi.org', 'pubmed.ncbi.nlm.nih.gov', ...inData]);
}

/** May a learner be led to this address, by a click of their own? */
export function isLinked(address: string, linked: ReadonlySet<string>): boolean {
	return /^https?:/i.test(address) && linked.has(hostOf(address));
}

/** A brace ends it: BibTeX writes `{https://host.tld}`. */
function hostOf(address: string): string {
	return /\/\/([^/?#:}]*)/.exec(address)?.[1]?.toLowerCase() ?? '';
}
