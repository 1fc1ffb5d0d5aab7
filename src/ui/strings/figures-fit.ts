/** Words of the figures on adequate trials and on the place of a treatment. */

import type { Shortfall } from '#domain/course/trial-count.ts';

const weeks = (n: number): string => (n === 1 ? '1 week' : `${n} weeks`);
const NUMBERS = ['none', 'one', 'two', 'three', 'four', 'five'] as const;
const number = (n: number): string => NUMBERS[n] ?? String(n);

export const patients = {
	choose: 'Which patient?'
} as const;

export const trials = {
	help: 'Decide for each drug whether it was an adequate trial in this episode, then compare.',
	ask: (drug: string): string => `${drug}: an adequate trial?`,
	yes: 'It counts',
	no: 'It does not count',
	missing: 'Decide on every drug first.',
	check: 'Compare',
	letter: 'Back to the letter',
	total: (surely: number, atMost: number, all: number): string =>
		surely === atMost
			? `Adequate trials: ${surely} of ${all}.`
			: `Adequate trials: ${surely} of ${all}, or ${atMost} for those who are content with fewer weeks.`,
	met: 'At least two, so the definition of resistance is met.',
	perhaps: 'Whether the definition of at least two is met depends on the weeks you ask for.',
	notMet: 'Fewer than two, so the definition of resistance is not met.',
	yourCount: (n: number): string => `You counted ${number(n)}.`,
	counts: 'Counts.',
	disputed: (least: number, usual: number): string =>
		`Counts for some: ${least} weeks or longer, but fewer than ${usual}.`,
	doesNot: (lacks: readonly string[]): string => `Does not count: ${lacks.join('; ')}.`,
	lacks: (what: Shortfall, n: number): string =>
		({
			dose: 'no effective dose',
			weeks: `${weeks(n)} ${n === 1 ? 'is' : 'are'} too short`,
			adherence: 'not taken as prescribed',
			episode: 'in an earlier episode'
		})[what],
	agreed: 'You said the same.',
	differed: 'You said otherwise.',
	arguable: 'It can be argued either way.',
	change: 'Now change one thing, and see what it does to the count.',
	dose: 'Effective dose',
	taken: 'Taken as prescribed',
	episode: 'In this episode',
	weeksOf: (drug: string): string => `Weeks of ${drug.toLowerCase()}`,
	weeks,
	changed: 'This is no longer the history of the letter.',
	adequate: (least: number, usual: number): string => `adequate from ${least}–${usual} weeks`,
	strip: (n: number, least: number, usual: number): string =>
		`${weeks(n)}; a trial takes ${least} to ${usual} weeks or longer`,
	table: 'The grid as a table',
	columns: ['Drug', 'Effective dose', 'Weeks', 'Taken', 'This episode', 'Verdict'],
	is: (yes: boolean): string => (yes ? 'yes' : 'no')
} as const;

export const pathway = {
	help: 'Give each option a place for this patient, then compare.',
	choose: 'Choose a place',
	missing: 'Give every option a place first.',
	check: 'Compare',
	again: 'Place them again',
	board: 'Your placement so far',
	empty: 'nothing yet',
	same: (place: string): string => `${place}. You placed it there too.`,
	arguable: (place: string, yours: string): string =>
		`${place}. Your “${yours}” can be argued for as well.`,
	other: (place: string, yours: string): string => `${place}. You placed it under “${yours}”.`,
	result: (same: number, arguable: number, all: number): string =>
		`You agree with the course in ${same} of ${all}${arguable > 0 ? `, ${arguable} more that can be argued for` : ''}.`,
	author: 'One reasoned placement; teams may differ.',
	table: 'The placement as a table',
	columns: ['Option', 'Place', 'Reason']
} as const;
