/** The bank as a table of text: what is asked where, how deep, and how guessable the keys are. */

import { isScored, KINDS, type Bloom, type Item, type Kind } from '#domain/assessment/question.ts';
import type { Course } from '#domain/course/course.ts';
import { keyPositions, longestKeys, type OptionSet } from './lint/statistics.ts';

const KIND_NAMES = Object.keys(KINDS) as Kind[];
/** As predicted by the editors: 1, 2 and 3. */
const DIFFICULTIES = ['easy', 'middling', 'hard'];
const BLOOM: readonly Bloom[] = ['remember', 'understand', 'apply', 'analyse', 'evaluate'];

/**
 * One row a lesson and one for all: questions asked, scored items, how deep they go, which are critical, how hard they
 * are predicted to be; items of all uses by kind, for the pre-test and for practice; words and minutes. Then where the keys stand,
 * and how often the key is the longest option.
 */
export function bankTable(course: Course): string {
	const items = Object.values(course.items);
	const head = [
		...['lesson', 'asked', 'bank', ...BLOOM, 'critical', ...DIFFICULTIES],
		...[...KIND_NAMES, 'pretest', 'practice', 'words', 'minutes']
	];
	const rows = course.lessons.map((lesson) => {
		const own = items.filter((item) => item.lesson === lesson.id);
		return [
			lesson.code,
			lesson.quiz.length,
			...counts(own.filter(isScored), SCORED),
			...counts(own, ALL),
			lesson.words,
			lesson.minutes
		];
	});
	const sum = head.slice(1).map((_, at) => rows.reduce((all, row) => all + Number(row[at + 1]), 0));
	const sets = items.filter(isScored).flatMap(optionsOf);
	const positions = keyPositions(sets).counts.map((count, place) => `${letter(place)} ${count}`);
	const longest = longestKeys(sets);
	return [
		...aligned([head, ...[...rows, ['all', ...sum]].map((row) => row.map(String))]),
		`key positions: ${positions.join(', ')}`,
		`key is the longest option: ${longest.count} of ${sets.length}, by chance ${longest.expected.toFixed(1)}`
	].join('\n');
}

type Column = (item: Item) => boolean;

/** Columns about scored items. */
const SCORED: readonly Column[] = [
	() => true,
	...BLOOM.map(
		(bloom): Column =>
			(item) =>
				item.bloom === bloom
	),
	({ critical }) => critical,
	...DIFFICULTIES.map(
		(_, at): Column =>
			({ difficulty }) =>
				difficulty === at + 1
	)
];

/** Columns about items of all uses. */
const ALL: readonly Column[] = [
	...KIND_NAMES.map(
		(kind): Column =>
			(item) =>
				item.kind === kind
	),
	({ use }) => use === 'pretest',
	({ use }) => use === 'practice'
];

function counts(items: readonly Item[], columns: readonly Column[]): number[] {
	return columns.map((column) => items.filter(column).length);
}

function optionsOf(item: Item): OptionSet[] {
	return item.kind === 'choice' ? [item.options] : item.kind === 'hotspot' ? [item.regions] : [];
}

function letter(place: number): string {
	return String.fromCharCode('a'.charCodeAt(0) + place);
}

/** Columns padded to the widest cell; the first to the left, figures to the right. */
function aligned(rows: readonly (readonly string[])[]): string[] {
	const widths = (rows[0] ?? []).map((_, column) =>
		Math.max(...rows.map((row) => row[column]?.length ?? 0))
	);
	return rows.map((row) =>
		row
			.map((cell, column) =>
				column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)
			)
			.join('  ')
	);
}
