/** Words of the lists of what the course rests on: the register of statements, the references, the glossary. */

import type { Status } from '#domain/course/course.ts';

export const review = {
	overdue: (date: string): string =>
		`Review overdue since ${date}: check the source before you rely on it.`,
	overdueName: ', review overdue',
	due: 'review overdue'
} as const;

export const register = {
	title: 'The evidence, statement by statement',
	intro: (claims: number): string =>
		`Every sentence of fact in this course is one of ${claims} statements, and every number stands in one. Each says how well it is known, where it holds, what limits it and when it has to be looked at again. They rest on`,
	references: (n: number): string => `${n} references`,
	read: (n: number): string =>
		`For ${n} of the statements an archived copy of the source, of its abstract or of a report on it was read.`,
	filters: 'Show only',
	text: 'With the words',
	lesson: 'Taught in',
	certainty: 'Known from',
	status: 'Checked how',
	jurisdiction: 'Holds in',
	overdue: 'Review overdue',
	any: 'anything',
	anyLesson: 'any lesson',
	everywhere: 'no limit of place',
	statuses: {
		verified: 'source, abstract or report read',
		known: 'general knowledge'
	} satisfies Record<Status, string>,
	count: (n: number, total: number): string =>
		n === total ? `All ${total} statements` : `${n} of ${total} statements`,
	none: 'No statement fits all of these. Take one of them back.',
	clear: 'Show all again',
	toFilters: 'Filters',
	more: 'Sources, limits and where it is taught',
	limits: 'Limits',
	sources: 'Sources',
	taught: 'Taught in',
	quiz: 'quiz',
	nowhere: 'No section prints it by itself.',
	dates: (asOf: string, reviewBy: string): string => `as of ${asOf}, to be reviewed by ${reviewBy}`,
	commonDates: (asOf: string, reviewBy: string): string =>
		`Where a statement does not say otherwise, it is as of ${asOf}, to be reviewed by ${reviewBy}.`,
	elsewhere: 'Not printed by a section of its own',
	inGroup: (n: number): string => (n === 1 ? '1 statement' : `${n} statements`),
	dossier: 'Evidence dossier',
	inRegister: 'In the register'
} as const;

export const references = {
	intro:
		'Vancouver style. After each source stands how it was checked while this version was written.',
	toRegister: 'The statements that rest on them',
	take: 'Take them along: RIS, BibTeX, CSL-JSON',
	takeIntro: 'All references as one file for a reference manager or a word processor.',
	formats: {
		ris: { name: 'RIS', use: 'EndNote, Zotero, Mendeley and most others' },
		bibtex: { name: 'BibTeX', use: 'LaTeX, Zotero, JabRef' },
		csl: { name: 'CSL-JSON', use: 'Zotero, Pandoc' }
	},
	format: 'Format',
	labels: {
		download: 'Save the file',
		copy: 'Copy the text',
		text: 'Show the text, to copy it by hand'
	},
	loading: 'Fetching the references …',
	failed: 'The references could not be fetched.',
	retry: 'Try again'
} as const;

export const glossary = {
	filter: 'Find a term',
	letters: 'Terms by first letter',
	count: (n: number): string => (n === 1 ? '1 term' : `${n} terms`),
	also: 'also'
} as const;
