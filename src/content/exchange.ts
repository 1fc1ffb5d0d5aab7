/** The references as files for other programs: RIS, BibTeX and CSL-JSON. */

import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import type { Citations } from '#domain/course/library.ts';
import type { CslItem, CslName } from './schema/evidence.ts';

/** Our own ids are the keys to cite by. */
plugins.config.get('@bibtex').format.useIdAsLabel = true;

export function exchange(items: readonly CslItem[]): Citations {
	const plain = items.map(withoutOwnFields);
	return {
		ris: unwrapped(new Cite(plain).format('ris')),
		// BibTeX has a word of its own for further authors, and no day of the month.
		bibtex: new Cite(plain.map(onlyYear))
			.format('bibtex')
			.replace(/ and \{et al\.\}/g, ' and others'),
		csl: JSON.stringify(plain.map(namedOnly), null, '\t')
	};
}

/** `custom` says how a source was checked, which is ours and not the source's. */
function withoutOwnFields({ custom: _, ...item }: CslItem): Omit<CslItem, 'custom'> {
	return item;
}

function onlyYear<T extends Pick<CslItem, 'issued'>>(item: T): T {
	const [parts = []] = item.issued['date-parts'];
	return { ...item, issued: { 'date-parts': [parts.slice(0, 1)] } };
}

/** "et al." is nobody's name. */
function namedOnly<T extends { author?: CslName[] }>(item: T): T {
	const author = item.author?.filter((name) => !('literal' in name && name.literal === 'et al.'));
	return author === undefined ? item : { ...item, author };
}

/** One field a line, as every importer takes it; the author "et al." is left out. */
function unwrapped(ris: string): string {
	return ris
		.replace(/\r\n?/g, '\n')
		.replace(/\n(?![A-Z][A-Z0-9] {2}-|\n|$)/g, '')
		.replace(/^A[U2] {2}- et al\.\n/gm, '');
}
