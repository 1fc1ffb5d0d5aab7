/** CSL-JSON → a citation in Vancouver style. */

import type { Reference } from '#domain/course/course.ts';
import type { CslItem, CslName } from './schema/evidence.ts';

/** More authors than this end in "et al." */
const AUTHORS = 6;

/** The reference as the course prints it; `citation` is without DOI and PMID. */
export function reference(item: CslItem): Reference {
	return {
		id: item.id,
		citation: citation(item),
		short: item.custom.short,
		year: year(item),
		status: item.custom.status,
		finding: item.custom.finding,
		...(item.DOI === undefined ? {} : { doi: item.DOI }),
		...(item.PMID === undefined ? {} : { pmid: item.PMID }),
		...(item.URL === undefined ? {} : { url: item.URL })
	};
}

/**
 * "Moghaddam B, Adams B, Verma A, Daly D. Title. J Neurosci. 1997;17(8):2921-7."
 * Whatever a source does not have is left out, never guessed.
 */
export function citation(item: CslItem): string {
	const container = [item['container-title'], item.edition && `${item.edition} ed`];
	const publisher = [item['publisher-place'], item.publisher].filter(Boolean).join(': ');
	return [
		names(item.author ?? item.editor ?? []),
		item.title,
		container.filter(Boolean).join('. '),
		item.number === undefined ? '' : `${item.number}`,
		publisher === '' ? issued(item) : `${publisher}; ${issued(item)}`
	]
		.filter((part) => part !== '')
		.map(sentence)
		.join(' ');
}

function issued(item: CslItem): string {
	const issue = item.issue === undefined ? '' : `(${item.issue})`;
	const volume = `${item.volume ?? ''}${issue}`;
	const page = item.page === undefined ? '' : `:${String(item.page).replaceAll('–', '-')}`;
	return `${year(item)}${volume === '' ? '' : `;${volume}`}${page}`;
}

function year(item: CslItem): number {
	return item.issued['date-parts'][0]?.[0] ?? Number.NaN;
}

function names(people: readonly CslName[]): string {
	const shown = people.slice(0, AUTHORS).map(person);
	return people.length > AUTHORS ? `${shown.join(', ')}, et al` : shown.join(', ');
}

function person(name: CslName): string {
	if ('literal' in name) return name.literal;
	return name.given === undefined ? name.family : `${name.family} ${initials(name.given)}`;
}

/** "Jean-Luc B." → "JLB" */
function initials(given: string): string {
	if (/^\p{Lu}+$/u.test(given)) return given;
	return (given.match(/\p{L}+/gu) ?? []).map((part) => part.charAt(0).toUpperCase()).join('');
}

function sentence(part: string): string {
	return /[.?!]$/.test(part) ? part : `${part}.`;
}
