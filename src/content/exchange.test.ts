import { expect, test } from 'vitest';
import { exchange } from './exchange.ts';
import type { CslItem } from './schema/evidence.ts';

const LONG =
	'A title that is far longer than the eighty characters at which some programs begin a new line';

const ITEMS: CslItem[] = [
	{
		id: 'smith2020',
		type: 'article-journal',
		title: LONG,
		author: [{ family: 'Smith', given: 'AB' }, { literal: 'et al.' }],
		'container-title': 'J Trials',
		issued: { 'date-parts': [[2020, 3, 5]] },
		volume: '12',
		page: '45-49',
		DOI: '10.1000/xyz',
		custom: { status: 'verified', short: 'Smith 2020', finding: 'It lasted.' }
	},
	{
		id: 'nice2022',
		type: 'report',
		title: 'A guideline',
		author: [{ literal: 'National Institute' }],
		issued: { 'date-parts': [[2022]] },
		URL: 'https://example.org/a',
		custom: { status: 'known', short: 'NICE 2022', finding: 'It said so.' }
	}
];
const made = exchange(ITEMS);

test('RIS has one record a source, each field on one line', () => {
	expect(made.ris.match(/^TY {2}- /gm)).toHaveLength(2);
	expect(made.ris.match(/^ER {2}- /gm)).toHaveLength(2);
	expect(made.ris).toContain(`TI  - ${LONG}\n`);
	expect(made.ris).toContain('DO  - 10.1000/xyz');
	expect(made.ris.split('\n').filter((line) => !/^([A-Z][A-Z0-9] {2}-.*)?$/.test(line))).toEqual(
		[]
	);
});

test('BibTeX cites by our ids, says "others", and gives the year', () => {
	expect(made.bibtex).toContain('@article{smith2020,');
	expect(made.bibtex).toContain('author = {Smith, AB and others}');
	expect(made.bibtex).toContain('year = {2020}');
	expect(made.bibtex).not.toContain('month');
	expect(made.bibtex).toContain('@techreport{nice2022,');
});

test('CSL-JSON is the list without our own fields, and nobody is called et al.', () => {
	const list: unknown = JSON.parse(made.csl);
	expect(list).toMatchObject([{ id: 'smith2020', DOI: '10.1000/xyz' }, { id: 'nice2022' }]);
	expect(made.csl).not.toContain('custom');
	for (const text of [made.csl, made.ris, made.bibtex]) expect(text).not.toContain('et al');
});
