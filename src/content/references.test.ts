import { expect, test } from 'vitest';
import { citation, reference } from './references.ts';
import type { CslItem } from './schema/evidence.ts';

const ARTICLE: CslItem = {
	id: 'x2020',
	type: 'article-journal',
	title: 'A title',
	author: [
		{ family: 'Li', given: 'N' },
		{ family: 'de la Cruz', given: 'Jean-Luc B.' }
	],
	'container-title': 'J Trials',
	issued: { 'date-parts': [[2020, 3, 1]] },
	volume: 12,
	issue: '3',
	page: '45–9',
	custom: { status: 'verified', short: 'Li 2020', finding: 'It held.' }
};

const author = (family: string) => ({ family, given: 'A' });

test.each<[name: string, item: CslItem, cited: string]>([
	['an article', ARTICLE, 'Li N, de la Cruz JLB. A title. J Trials. 2020;12(3):45-9.'],
	[
		'six authors in full',
		{ ...ARTICLE, author: [...'BCDEFG'].map(author) },
		'B A, C A, D A, E A, F A, G A. A title. J Trials. 2020;12(3):45-9.'
	],
	[
		'six of seven authors',
		{ ...ARTICLE, author: [...'BCDEFGH'].map(author) },
		'B A, C A, D A, E A, F A, G A, et al. A title. J Trials. 2020;12(3):45-9.'
	],
	[
		'a title that asks',
		{ ...ARTICLE, title: 'Does it?' },
		'Li N, de la Cruz JLB. Does it? J Trials. 2020;12(3):45-9.'
	],
	[
		'a report of a body',
		{
			id: 'nice',
			type: 'report',
			title: 'Guidance',
			author: [{ literal: 'National Institute' }],
			publisher: 'NICE',
			'publisher-place': 'London',
			number: 'TA854',
			issued: { 'date-parts': [[2022]] },
			custom: ARTICLE.custom
		},
		'National Institute. Guidance. TA854. London: NICE; 2022.'
	],
	[
		'nothing but a title',
		{
			id: 'y',
			type: 'webpage',
			title: 'Page',
			issued: { 'date-parts': [[2021]] },
			custom: ARTICLE.custom
		},
		'Page. 2021.'
	],
	[
		'initials as given',
		{ ...ARTICLE, author: [{ family: 'Roe', given: 'JB' }] },
		'Roe JB. A title. J Trials. 2020;12(3):45-9.'
	]
])('Vancouver style of %s', (_name, item, cited) => {
	expect(citation(item)).toBe(cited);
});

test('identifiers stay outside the citation and are left out when unknown', () => {
	const full = reference({ ...ARTICLE, DOI: '10.1000/x', PMID: '1', URL: 'https://example.org' });
	expect(full).toMatchObject({
		doi: '10.1000/x',
		pmid: '1',
		url: 'https://example.org',
		year: 2020
	});
	expect(full.citation).not.toContain('10.1000');
	expect(Object.keys(reference(ARTICLE))).not.toContain('doi');
});
