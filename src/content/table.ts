/** The bank as a table of text: what is asked where, how deep, and how guessable the keys are. */

import type { Bloom, Item, Kind } from '#domain/assessment/question.ts';
import type { Course } from '#domain/course/course.ts';
import { keyPositions, longestKeys, type OptionSet } from './lint/statistics.ts';

const KINDS: readonly Kind[] = ['choice', 'order', 'hotspot', 'chart', 'match', 'numeric'];
const BLOOM: readonly Bloom[] = ['remember', 'understand', 'apply', 'analyse', 'evaluate'];

/**
 * One row a lesson: delivered and banked items, items by kind and by depth, critical items; then where the keys
 * stand and how often the key is the longest option.
 */
export function bankTable(course: Course): string {
	const items = Object.values(course.items);
	const head = ['lesson', 'asked', 'bank', ...KINDS, ...BLOOM, 'critical', 'words', 'minutes'];
	const rows = course.lessons.map((lesson) => {
		const own = items.filter((item) => item.lesson === lesson.id);
		return [
			lesson.code,
			lesson.quiz.length,
			own.length,
			...counts(own, lessonColumns),
			lesson.words,
			lesson.minutes
		].map(String);
	});
	const sets = items.flatMap(optionsOf);
	const positions = keyPositions(sets).counts.map((count, place) => `${letter(place)} ${count}`);
	const longest = longestKeys(sets);
	return [
		...aligned([head, ...rows]),
		`key positions: ${positions.join(', ')}`,
		`key is the longest option: ${longest.count} of ${sets.length}, by chance ${longest.expected.toFixed(1)}`
	].join('\n');
}

type Column = (item: Item) => boolean;

const lessonColumns: readonly Column[] = [
	...KINDS.map(
		(kind): Column =>
			(item) =>
				item.kind === kind
	),
	...BLOOM.map(
		(bloom): Column =>
			(item) =>
				item.bloom === bloom
	),
	({ critical }) => critical
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
