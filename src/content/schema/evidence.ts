/** `lessons/claims.yaml` and `lessons/references.json`: what is said, and what vouches for it. */

import { z } from 'zod';
import type { Claim, Reference } from '#domain/course/course.ts';
import { id, isoDate, record, text, type Mirror } from './record.ts';

export const claim = record({
	id,
	text,
	status: z.enum(['verified', 'known']),
	certainty: z.enum([
		'human',
		'human-small',
		'rodent',
		'in-vitro',
		'structural',
		'modelled',
		'contested',
		'guidance'
	]),
	sources: z.array(id),
	jurisdiction: z.exactOptional(text),
	asOf: isoDate,
	reviewBy: isoDate,
	dossier: text,
	limits: z.exactOptional(text)
} satisfies Mirror<Claim>) satisfies z.ZodType<Claim>;

/** A person, or a body that signs as one. */
export type CslName = { family: string; given?: string } | { literal: string };

/** The part of CSL-JSON that our references use, and our own fields in `custom`. */
export interface CslItem {
	id: string;
	type: string;
	title: string;
	author?: CslName[];
	editor?: CslName[];
	'container-title'?: string;
	publisher?: string;
	'publisher-place'?: string;
	edition?: string;
	issued: { 'date-parts': number[][] };
	accessed?: { 'date-parts': number[][] };
	volume?: string | number;
	issue?: string | number;
	page?: string | number;
	number?: string | number;
	DOI?: string;
	PMID?: string;
	URL?: string;
	custom: Pick<Reference, 'status' | 'short' | 'finding'>;
}

const name: z.ZodType<CslName> = z.union(
	[record({ family: text, given: z.exactOptional(text) }), record({ literal: text })],
	{ error: 'is not a name; give family and given, or literal' }
);
const date = record({ 'date-parts': z.array(z.array(z.int()).min(1).max(3)).length(1) });
const mark = z.union([text, z.number()], { error: 'is neither a text nor a number' });

export const cslItem = record({
	id,
	type: z.enum([
		'article-journal',
		'article',
		'book',
		'chapter',
		'report',
		'thesis',
		'webpage',
		'legislation',
		'document',
		'dataset',
		'paper-conference'
	]),
	title: text,
	author: z.exactOptional(z.array(name).min(1)),
	editor: z.exactOptional(z.array(name).min(1)),
	'container-title': z.exactOptional(text),
	publisher: z.exactOptional(text),
	'publisher-place': z.exactOptional(text),
	edition: z.exactOptional(text),
	issued: date,
	accessed: z.exactOptional(date),
	volume: z.exactOptional(mark),
	issue: z.exactOptional(mark),
	page: z.exactOptional(mark),
	number: z.exactOptional(mark),
	DOI: z.exactOptional(z.string().regex(/^10\.\d{4,}\/\S+$/, 'is not a DOI; write it as 10.…/…')),
	PMID: z.exactOptional(z.string().regex(/^\d+$/, 'is not a PMID; write its digits in quotes')),
	URL: z.exactOptional(z.url({ protocol: /^https?$/, error: 'is not a web address' })),
	custom: record({
		status: z.enum(['verified', 'verified-abstract', 'verified-second-hand', 'known']),
		short: text,
		finding: text
	} satisfies Mirror<CslItem['custom']>)
} satisfies Mirror<CslItem>) satisfies z.ZodType<CslItem>;
